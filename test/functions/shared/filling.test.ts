/** What a device keeps and sends: its clock may be wrong, its answers may be sent from two tabs, its browser may be old. */
import { buildAssets } from '#functions/local/assets.ts';
import type { Kept } from '#functions/shared/browser/filling/kept.ts';
import { inThisTab } from '#functions/shared/browser/filling/memory-only.ts';
import { deliver, type Unsent } from '#functions/shared/browser/filling/outbox.ts';
import { inWordsOfClock, timesOf } from '#functions/shared/browser/filling/times.ts';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
});

const end = new Date('2026-11-22T10:00:00Z');

test('an interview begun before the clock was set, or in a year that cannot be, begins when it ends', () => {
  const { endedAt } = timesOf('2026-11-22T09:00:00Z', end);
  expect(Date.parse(endedAt)).toBe(end.getTime());
  expect(timesOf('2026-11-22T09:00:00Z', end).startedAt).toBe('2026-11-22T09:00:00Z');
  expect(timesOf('2031-01-01T00:00:00Z', end).startedAt).toBe(endedAt);
  expect(timesOf('1970-01-01T00:03:00Z', end).startedAt).toBe(endedAt);
});

test('somebody whose clock has lost its time is told to set it', () => {
  const fault = { rule: 'timestamp', message: 'Give a moment.' };
  const lost = new Date('1970-01-01T12:00:00Z');
  const [clock, other] = inWordsOfClock(
    [
      { ...fault, pointer: '/endedAt' },
      { ...fault, pointer: '/answers/date' },
    ],
    'phone',
    lost,
  );
  expect(clock?.message).toMatch(/^The clock of this phone is wrong: it shows 1 January 1970 .*then finish again\.$/);
  expect(other?.message).toBe('Give a moment.');
});

const begun = { id: '1', round: 'r', instrument: 'household', version: 1, startedAt: '2026-11-22T09:00:00Z' };
const unsent: Unsent = { ...begun, data: { a: 1 }, endedAt: '2026-11-22T10:00:00Z', body: '{}', state: 'unsent' };
const answerWith = (status: number, body: unknown): void => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(body, { status })));
};
const fault = { pointer: '/answers/a', rule: 'range', message: 'Too large.' };

test('what the server refuses is kept for correction, but never over a correction that was begun elsewhere', async () => {
  answerWith(422, { faults: [fault] });
  const alone = inThisTab();
  await alone.put(unsent);
  expect((await deliver(unsent, alone, undefined, 'own')).kind).toBe('faulty');
  expect(await alone.list('r', 'household')).toMatchObject([{ state: 'refused', faults: [fault] }]);

  const correcting: Kept = { ...begun, data: { a: 2 }, state: 'draft' };
  const beside = inThisTab();
  await beside.put(correcting);
  await deliver(unsent, beside, undefined, 'own');
  expect(await beside.list('r', 'household')).toEqual([correcting]);
});

test('on a machine that many people share, what was refused is not laid open to the next person', async () => {
  answerWith(422, { faults: [fault] });
  const shared = inThisTab();
  await shared.put(unsent);
  expect((await deliver(unsent, shared, undefined, 'shared')).kind).toBe('faulty');
  expect(await shared.list('r', 'household')).toEqual([unsent]);
});

test('a sign-in page of a hotel is no receipt, and the interview stays', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html>', { status: 200 })));
  const keeping = inThisTab();
  await keeping.put(unsent);
  expect((await deliver(unsent, keeping, undefined, 'own')).kind).toBe('unreachable');
  expect(await keeping.list('r', 'household')).toEqual([unsent]);
});

test('only the server itself can say that a link ends or an id is taken: a firewall that refuses is asked again', async () => {
  for (const status of [401, 403, 409]) {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html>Request blocked.</html>', { status })));
    const keeping = inThisTab();
    await keeping.put(unsent);
    expect((await deliver(unsent, keeping, undefined, 'own')).kind).toBe('unreachable');
    expect(await keeping.list('r', 'household')).toEqual([unsent]);
  }
  answerWith(409, { type: 'urn:remit:problem:response-id-reused' });
  expect((await deliver(unsent, inThisTab(), undefined, 'own')).kind).toBe('id-reused');
  answerWith(403, { type: 'urn:remit:problem:out-of-scope' });
  expect((await deliver(unsent, inThisTab(), undefined, 'own')).kind).toBe('not-allowed');
});

test('phones with a browser of 2021 know every function that the questionnaires call', async () => {
  const younger =
    /AbortSignal\.(?:timeout|any)|structuredClone|Object\.(?:hasOwn|groupBy)|Promise\.withResolvers|randomUUID|\.(?:at|toSorted|toReversed|toSpliced|findLast|findLastIndex|isSubsetOf)\(/;
  const decoder = new TextDecoder();
  for (const { name, bytes } of await buildAssets()) {
    if (!name.endsWith('.js') || name === 'plot.js') continue;
    expect([name, younger.exec(decoder.decode(bytes))?.[0]]).toEqual([name, undefined]);
  }
});
