/** What waits on a phone is tried again: each response for itself, when the server says, and never by all phones at once. */
import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Unsent } from '#functions/client/filling/outbox.ts';
import { backOffMs, retryAfterMs } from '#functions/client/filling/patience.ts';
import { createQueue } from '#functions/client/filling/queue.ts';
import type { SendOutcome } from '#functions/client/filling/send.ts';

const minute = 60_000;
const start = Date.parse('2026-11-22T10:00:00Z');

const unsent = (id: string): Unsent => ({
  id,
  round: 'r',
  instrument: 'household',
  version: 3,
  startedAt: '2026-11-22T09:00:00Z',
  endedAt: '2026-11-22T10:00:00Z',
  form: {},
  body: '{}',
  state: 'unsent',
});
const received: SendOutcome = { kind: 'received', receivedAt: '2026-11-22T10:00:01Z' };
const unreachable: SendOutcome = { kind: 'unreachable' };

/** A phone with these interviews, in front of a server that answers for each as it is told. */
function phone(ids: readonly string[], server: (id: string) => SendOutcome, random = 0.5) {
  const clock = { at: start };
  const waiting = new Set(ids);
  let sent: string[] = [];
  const queue = createQueue({
    waiting: () => Promise.resolve([...waiting].map(unsent)),
    send: ({ id }) => {
      sent.push(id);
      const outcome = server(id);
      queue.note(id, outcome);
      if (outcome.kind === 'received') waiting.delete(id);
      return Promise.resolve(outcome);
    },
    now: () => new Date(clock.at),
    random: () => random,
  });
  /** Which interviews went out while this was done. */
  const during = async (run: () => Promise<void>): Promise<readonly string[]> => {
    sent = [];
    await run();
    return sent;
  };
  /** Lets time pass, and does what is due whenever it is. */
  const pass = async (ms: number): Promise<void> => {
    for (const until = clock.at + ms; clock.at < until;) {
      clock.at = Math.min(until, clock.at + queue.rest());
      await queue.run('due');
    }
  };
  return { queue, waiting, during, pass };
}

test('one interview that never gets through holds up no other', async () => {
  const { queue, waiting } = phone(['1', '2', '3', '4', '5', '6'], (id) => (id === '1' ? unreachable : received));
  await queue.run('due');
  expect([...waiting]).toEqual(['1']);
});

test('several that never get through hold up the others until the next time, and no longer', async () => {
  const bad = ['1', '2', '3', '4'];
  const { waiting, pass } = phone([...bad, '5', '6'], (id) => (bad.includes(id) ? unreachable : received));
  await pass(2 * minute);
  expect([...waiting]).toEqual(bad);
});

test('a busy server is left alone by the whole phone, longer each time, until it takes something again', async () => {
  let isBusy = true;
  const answer = (): SendOutcome => (isBusy ? { kind: 'unreachable', busy: true } : received);
  const { queue, waiting, during, pass } = phone(['1', '2', '3', '4'], answer, 1);
  expect(await during(() => queue.run('due'))).toEqual(['1']);
  expect(await during(() => pass(9000))).toEqual([]);
  expect((await during(() => pass(2000))).length).toBe(1); // after ten seconds
  expect(await during(() => pass(18_000))).toEqual([]);
  expect((await during(() => pass(2000))).length).toBe(1); // after twenty more
  isBusy = false;
  await pass(minute);
  expect([...waiting]).toEqual([]);
});

test('phones that a busy server told the same time do not come back at the same moment', async () => {
  const told: SendOutcome = { kind: 'unreachable', busy: true, retryAfterMs: minute };
  const rests = [0, 0.5, 0.99].map(async (random) => {
    const { queue } = phone(['1'], () => told, random);
    await queue.run('due');
    return queue.rest();
  });
  // As far as a page rests at all: what is asked is that none comes before the minute.
  expect(await Promise.all(rests)).toEqual([minute, minute, minute]);
  const come = async (random: number, seconds: number) => {
    const { queue, during, pass } = phone(['1'], () => told, random);
    await queue.run('due');
    return (await during(() => pass(seconds * 1000))).length;
  };
  expect([await come(0, 64), await come(0, 66), await come(0.99, 66), await come(0.99, 71)]).toEqual([0, 1, 0, 1]);
});

test('without a network three are tried and the others spared', async () => {
  const { queue, during } = phone(['1', '2', '3', '4', '5', '6'], () => unreachable);
  expect(await during(() => queue.run('due'))).toEqual(['1', '2', '3']);
});

test('what fails is tried less and less often, and at least every quarter of an hour', async () => {
  const { during, pass } = phone(['1'], () => unreachable, 1);
  expect((await during(() => pass(5 * minute))).length).toBeLessThan(8);
  await pass(60 * minute);
  expect(await during(() => pass(15 * minute))).toEqual(['1']);
});

test('a server that asks for an hour of quiet gets it from every interview, and then takes them', async () => {
  const hour: SendOutcome = { kind: 'unreachable', retryAfterMs: 60 * minute };
  let busy = true;
  const { waiting, during, pass } = phone(['1', '2', '3'], () => (busy ? hour : received));
  expect(await during(() => pass(minute))).toEqual(['1']);
  expect(await during(() => pass(57 * minute))).toEqual([]);
  busy = false;
  await pass(5 * minute);
  expect([...waiting]).toEqual([]);
});

test('a network that comes back is used at once, unless the server asked for quiet; a person is always obeyed', async () => {
  const alone = phone(['1'], () => unreachable);
  await alone.queue.run('due');
  expect(await alone.during(() => alone.queue.run('due'))).toEqual([]);
  expect(await alone.during(() => alone.queue.run('connected'))).toEqual(['1']);

  const asked = phone(['1'], () => ({ kind: 'unreachable', retryAfterMs: minute }));
  await asked.queue.run('due');
  expect(await asked.during(() => asked.queue.run('connected'))).toEqual([]);
  expect(await asked.during(() => asked.queue.run('everything'))).toEqual(['1']);
});

test('what this link may not send is not sent again by the clock, only when somebody asks', async () => {
  const { queue, during, pass } = phone(['1'], () => ({ kind: 'not-allowed' }));
  expect(await during(() => pass(60 * minute))).toEqual(['1']);
  expect(await during(() => queue.run('connected'))).toEqual([]);
  expect(await during(() => queue.run('everything'))).toEqual(['1']);
});

test('the wait doubles from ten seconds to a quarter of an hour, and half of it is chance', () => {
  // 10 s · 2^(failures − 1), at most 900 s; from a half of it (chance 0) up to the whole (chance 1)
  expect([1, 2, 3, 7, 8, 50].map((failures) => backOffMs(failures, 1) / 1000)).toEqual([10, 20, 40, 640, 900, 900]);
  expect([1, 2, 3, 7, 8, 50].map((failures) => backOffMs(failures, 0) / 1000)).toEqual([5, 10, 20, 320, 450, 450]);
  expect(backOffMs(8, 0.5)).toBe(675_000);
});

test('Retry-After is read in seconds and as a date; never as longer than an hour, nor as a time that has passed', () => {
  const now = new Date(start);
  expect(retryAfterMs('120', now)).toBe(120_000);
  expect(retryAfterMs('Sun, 22 Nov 2026 10:00:30 GMT', now)).toBe(30_000);
  expect(retryAfterMs('Sun, 22 Nov 2026 09:00:00 GMT', now)).toBe(0);
  expect(retryAfterMs('86400', now)).toBe(60 * minute);
  for (const nothing of [null, '', 'soon', '-']) expect(retryAfterMs(nothing, now)).toBeUndefined();
  fc.assert(
    fc.property(fc.string(), (text) => {
      const wait = retryAfterMs(text, now);
      expect(wait === undefined || (wait >= 0 && wait <= 60 * minute)).toBe(true);
    }),
  );
});
