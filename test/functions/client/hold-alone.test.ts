/** One tab at a time has a response on its screen; one that is being closed is waited for. */
import { afterEach, expect, test, vi } from 'vitest';

import { holdAlone, inTurn } from '../../../functions/client/filling/hold-alone.ts';

type Options = { readonly ifAvailable?: boolean; readonly signal?: AbortSignal };
type Work = (lock: { readonly name: string } | null) => Promise<void> | undefined;

/** Locks of one browser, as far as the page asks for them: https://www.w3.org/TR/web-locks/ */
function browserLocks() {
  const held = new Map<string, Promise<void>>();
  const request = async (name: string, { ifAvailable = false, signal }: Options, work: Work): Promise<void> => {
    if (held.has(name) && ifAvailable) return work(null);
    const aborted = new Promise<never>((_, fail) => {
      signal?.addEventListener('abort', () => {
        fail(new Error('aborted'));
      });
    });
    aborted.catch(() => undefined);
    for (let before = held.get(name); before !== undefined; before = held.get(name))
      await Promise.race([before, aborted]);
    const working = Promise.resolve(work({ name })).finally(() => held.delete(name));
    held.set(name, working);
    return working;
  };
  return { locks: { request } };
}

const start = (): void => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', browserLocks());
};

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a response that another tab has on its screen is refused at once, and free when that one lets go', async () => {
  start();
  const release = await holdAlone('a');
  expect(await holdAlone('a')).toBe(undefined);
  expect(await holdAlone('b')).toBeTypeOf('function');
  release?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(await holdAlone('a')).toBeTypeOf('function');
});

test('who taps while the other tab is being closed gets it a little later', async () => {
  start();
  const release = await holdAlone('a');
  const asked = holdAlone('a', 'a-moment');
  await vi.advanceTimersByTimeAsync(700);
  release?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(await asked).toBeTypeOf('function');
  await vi.advanceTimersByTimeAsync(5000);
  expect(await holdAlone('a')).toBe(undefined); // nothing takes it away again
});

test('a tab that stays open is not waited for longer', async () => {
  start();
  await holdAlone('a');
  const asked = holdAlone('a', 'a-moment');
  await vi.advanceTimersByTimeAsync(1600);
  expect(await asked).toBe(undefined);
});

test('work in turn begins when the one before has ended, and lets go when it fails', async () => {
  start();
  const release = await holdAlone('a');
  const order: string[] = [];
  const second = inTurn('a', () => {
    order.push('second');
    return Promise.reject(new Error('no connection'));
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(order).toEqual([]);
  release?.();
  await expect(second).rejects.toThrow('no connection');
  await vi.advanceTimersByTimeAsync(0);
  expect(await holdAlone('a')).toBeTypeOf('function');
});
