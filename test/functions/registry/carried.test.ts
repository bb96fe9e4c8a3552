/** A registration is carried to the page of another language once, soon, and nowhere else. */
import type { Kept } from '#functions/client/filling/kept.ts';
import { carryTo, takeCarried } from '#functions/registry/browser/carried.ts';
import { afterEach, expect, test, vi } from 'vitest';

const tapped = Date.parse('2026-03-01T10:00:00Z');
const draft: Extract<Kept, { state: 'draft' }> = {
  ...{ id: 'a', round: 'demo', instrument: 'registration', version: 2, startedAt: '2026-03-01T09:58:00Z' },
  ...{ state: 'draft', form: { answered: 'something' }, editedAt: new Date(tapped).toISOString() },
};
const unsent: Kept = { ...draft, id: 'b', state: 'unsent', endedAt: '2026-03-01T09:00:00Z', body: '{}' };

function deviceWith(...entries: readonly Kept[]) {
  const held = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    held,
    list: () => Promise.resolve([...held.values()]),
    remove: (id: string) => Promise.resolve(void held.delete(id)),
  };
}

const takenAfter = (seconds: number, device: ReturnType<typeof deviceWith>) =>
  takeCarried(device, { round: 'demo', instrument: 'registration', now: tapped + seconds * 1000 });

test('what was carried is taken once, and lies there no more', async () => {
  const device = deviceWith(draft, unsent);
  expect(await takenAfter(3, device)).toEqual(draft);
  expect([...device.held.keys()]).toEqual(['b']); // finished, and not sent yet
  expect(await takenAfter(4, device)).toBeUndefined();
});

test.each([60, 3600, -5])('what was carried %d seconds ago is removed and shown to nobody', async (seconds) => {
  const device = deviceWith(draft);
  expect(await takenAfter(seconds, device)).toBeUndefined();
  expect(device.held.size).toBe(0);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a device that keeps nothing leaves the question to the browser, and the language is changed all the same', async () => {
  const went: string[] = [];
  vi.stubGlobal('location', { assign: (address: string) => went.push(address) });
  const carried = vi.fn<() => void>();
  const full = { put: () => Promise.reject(new Error('the device is full')) };
  await carryTo('/register/demo?lang=ro', draft, full, carried);
  expect(carried).not.toHaveBeenCalled();
  await carryTo('/register/demo?lang=ro', draft, { put: () => Promise.resolve() }, carried);
  expect(carried).toHaveBeenCalledOnce();
  expect(went).toEqual(['/register/demo?lang=ro', '/register/demo?lang=ro']);
});
