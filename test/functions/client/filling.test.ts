/** What a device keeps and sends: its clock may be wrong, its answers may be sent from two tabs, its browser may be old. */
import { buildAssets } from '#functions/build/assets.ts';
import type { Kept } from '#functions/client/filling/kept.ts';
import { inThisTab } from '#functions/client/filling/memory-only.ts';
import { asAnother, deliver, type Unsent } from '#functions/client/filling/outbox.ts';
import { inWordsOfClock, timesOf } from '#functions/client/filling/times.ts';
import { speechOf } from '#functions/client/filling/words.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
});

const end = new Date('2026-11-22T10:00:00Z');
const now = () => end;

test('an interview begun before the clock was set, or in a year that cannot be, begins when it ends', () => {
  const { endedAt } = timesOf('2026-11-22T09:00:00Z', end);
  expect(Date.parse(endedAt)).toBe(end.getTime());
  expect(timesOf('2026-11-22T09:00:00Z', end).startedAt).toBe('2026-11-22T09:00:00Z');
  expect(timesOf('2031-01-01T00:00:00Z', end).startedAt).toBe(endedAt);
  expect(timesOf('1970-01-01T00:03:00Z', end).startedAt).toBe(endedAt);
});

test('somebody whose clock has lost its time is told to set it', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  const fault = { rule: 'timestamp', message: 'Enter a date.' };
  const lost = new Date('1970-01-01T12:00:00Z');
  const faults = ['/startedAt', '/endedAt', '/answers/date'].map((pointer) => ({ ...fault, pointer }));
  const speech = speechOf(await loadFormWords('en'));
  const begunAt = '1970-01-01T11:30:00Z';
  // Still wrong, and set right since.
  for (const now of [lost, new Date('2026-11-22T10:00:00Z')]) {
    const [clock, other, ...more] = inWordsOfClock(faults, speech, begunAt, now);
    expect(clock?.message).toMatch(/^The clock on this phone is or was wrong: 1 January 1970 .*Set it if it still is/);
    expect(other?.message).toBe('Enter a date.');
    expect(more).toEqual([]);
  }
  const ahead = inWordsOfClock(faults, speech, '2050-01-01T11:30:00Z', new Date('2026-11-22T10:00:00Z'));
  expect(ahead[0]?.message).toContain('1 January 2050');
});

const begun = { id: '1', round: 'r', instrument: 'household', version: 1, startedAt: '2026-11-22T09:00:00Z' };
const unsent: Unsent = { ...begun, form: { a: 1 }, endedAt: '2026-11-22T10:00:00Z', body: '{}', state: 'unsent' };
const answerWith = (status: number, body: unknown): void => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(body, { status })));
};
const ours = (code: string) => ({ type: `urn:remit:problem:${code}`, title: 'Why it is so.' });
const fault = { pointer: '/answers/a', rule: 'range', message: 'Too large.' };

test('what the server refuses is kept for correction, but never over a correction that was begun elsewhere', async () => {
  answerWith(422, { ...ours('faulty-body'), faults: [fault] });
  const alone = inThisTab();
  await alone.put(unsent);
  expect((await deliver(unsent, alone, undefined, now)).kind).toBe('faulty');
  expect(await alone.list('r', 'household')).toMatchObject([{ state: 'refused', faults: [fault] }]);

  const correcting: Kept = { ...begun, form: { a: 2 }, state: 'draft' };
  const beside = inThisTab();
  await beside.put(correcting);
  await deliver(unsent, beside, undefined, now);
  expect(await beside.list('r', 'household')).toEqual([correcting]);
});

test.each([400, 404, 405, 410, 413, 415, 422])(
  'what the server will not take as it is (%i) is kept, with the reason, and never sent again by itself',
  async (status) => {
    answerWith(status, ours('some-reason'));
    const keeping = inThisTab();
    await keeping.put(unsent);
    expect((await deliver(unsent, keeping, undefined, now)).kind).toBe('rejected');
    expect(await keeping.list('r', 'household')).toEqual([
      { ...begun, form: { a: 1 }, state: 'refused', faults: [], reason: 'Why it is so.' },
    ]);
  },
);

test.each(['round-closing', 'round-closed'])(
  'what a round does not take any more (%s) waits as it is, should the round be opened again',
  async (code) => {
    answerWith(410, ours(code));
    const keeping = inThisTab();
    await keeping.put(unsent);
    expect(await deliver(unsent, keeping, undefined, now)).toEqual({ kind: 'round-over', reason: 'Why it is so.' });
    expect(await keeping.list('r', 'household')).toEqual([unsent]);
  },
);

test('an interview is too large whoever says so, a gateway in between too', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html>', { status: 413 })));
  const keeping = inThisTab();
  await keeping.put(unsent);
  await deliver(unsent, keeping, undefined, now);
  expect(await keeping.list('r', 'household')).toMatchObject([{ state: 'refused', reason: 'HTTP 413' }]);
});

test('a number that other answers have does not cost this device its copy; the same answers can go under another number', async () => {
  answerWith(409, ours('response-id-reused'));
  const keeping = inThisTab();
  await keeping.put(unsent);
  await deliver(unsent, keeping, undefined, now);
  const [taken] = await keeping.list('r', 'household');
  expect(taken).toEqual({ ...unsent, state: 'taken' });
  if (taken?.state !== 'taken') throw new Error('it is not kept');
  const another = asAnother({ ...taken, body: '{"id":"1","answers":{"a":1}}' }, '2');
  expect(another).toMatchObject({ id: '2', state: 'unsent', body: '{"id":"2","answers":{"a":1}}', form: { a: 1 } });
  await keeping.move(taken.id, another);
  expect(await keeping.list('r', 'household')).toEqual([another]);
});

test('the time of sending goes along, by the clock of the device', async () => {
  let sent: unknown;
  vi.stubGlobal('fetch', (_: string, { headers }: { headers: Record<string, string> }) => {
    sent = headers['sent-at'];
    return Promise.resolve(new Response(null, { status: 503 }));
  });
  await deliver(unsent, inThisTab(), undefined, now);
  expect(sent).toMatch(/^2026-11-22T.*[+-]\d\d:\d\d$/);
  expect(Date.parse(String(sent))).toBe(end.getTime());
});

test('a sign-in page of a hotel is no receipt, and the interview stays', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html>', { status: 200 })));
  const keeping = inThisTab();
  await keeping.put(unsent);
  expect((await deliver(unsent, keeping, undefined, now)).kind).toBe('unreachable');
  expect(await keeping.list('r', 'household')).toEqual([unsent]);
});

test('only the server itself can say that a link ends or an id is taken: a firewall that refuses is asked again', async () => {
  for (const status of [400, 401, 403, 404, 409, 422]) {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html>Request blocked.</html>', { status })));
    const keeping = inThisTab();
    await keeping.put(unsent);
    expect((await deliver(unsent, keeping, undefined, now)).kind).toBe('unreachable');
    expect(await keeping.list('r', 'household')).toEqual([unsent]);
  }
  answerWith(409, { type: 'urn:remit:problem:response-id-reused' });
  expect((await deliver(unsent, inThisTab(), undefined, now)).kind).toBe('id-reused');
  answerWith(403, { type: 'urn:remit:problem:out-of-scope' });
  expect((await deliver(unsent, inThisTab(), undefined, now)).kind).toBe('not-allowed');
});

/** What the library that draws the form calls; `stand-ins.ts` brings it where it is lacking. */
const broughtAlong = /\.at\(/g;

test('phones with a browser of 2021 know every function that the questionnaires call, but for the one that is brought along', async () => {
  const younger =
    /AbortSignal\.(?:timeout|any)|structuredClone|Object\.(?:hasOwn|groupBy)|Promise\.withResolvers|randomUUID|\.(?:at|toSorted|toReversed|toSpliced|findLast|findLastIndex|isSubsetOf)\(/;
  const decoder = new TextDecoder();
  for (const { name, bytes } of await buildAssets()) {
    if (!name.endsWith('.js')) continue;
    const whole = decoder.decode(bytes);
    const script = name.startsWith('chunks/') ? whole.replaceAll(broughtAlong, '') : whole;
    expect([name, younger.exec(script)?.[0]]).toEqual([name, undefined]);
  }
});
