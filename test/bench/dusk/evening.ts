/**
 * An evening of fieldwork in simulated time: phones that come back into the network at the same moment, each with the queue
 * of the form, in front of the limits of a stage. Chance is seeded; nothing is sent.
 */
import type { Unsent } from '#functions/client/filling/outbox.ts';
import { createQueue } from '#functions/client/filling/queue.ts';
import type { SendOutcome } from '#functions/client/filling/send.ts';

/** What a stage lets through. */
export type Limits = {
  /** Requests a second of the route, and how many may come at once (a token bucket, as API Gateway keeps it). */
  readonly rate: number;
  readonly burst: number;
  /** Copies of the function that run at once. */
  readonly concurrency: number;
  /** Milliseconds that a copy takes for one response. */
  readonly serviceMs: number;
};

export type Evening = {
  readonly phones: number;
  readonly interviews: number;
  readonly limits: Limits;
  /** Milliseconds of the network there and back. */
  readonly roundTripMs: number;
  /** From 0 up to 1; the same seed gives the same evening. */
  readonly random: () => number;
  /** Simulated milliseconds after which it ends, whatever is left. */
  readonly longestMs: number;
};

export type Outcome = {
  readonly stored: number;
  /** Still on a phone at the end. */
  readonly left: number;
  /** Milliseconds until the last one, the median one and the one after which one in a hundred is left were stored. */
  readonly lastMs: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  /** Posts, those refused among them. */
  readonly posts: number;
  /** Posts in each second. */
  readonly bySecond: readonly number[];
};

type Waiter = { readonly at: number; readonly turn: number; readonly wake: () => void };

/** Waiters by time, those of the same moment in the order in which they came: a binary heap. */
function heap() {
  const items: Waiter[] = [];
  const isBefore = (a: Waiter, b: Waiter): boolean => a.at < b.at || (a.at === b.at && a.turn < b.turn);
  const swap = (i: number, j: number): void => {
    const [a, b] = [items[i], items[j]];
    if (a !== undefined && b !== undefined) [items[i], items[j]] = [b, a];
  };
  const goesFirst = (i: number, j: number): boolean => {
    const [a, b] = [items[i], items[j]];
    return a !== undefined && b !== undefined && isBefore(a, b);
  };
  return {
    push: (item: Waiter): void => {
      items.push(item);
      for (let i = items.length - 1; i > 0;) {
        const parent = (i - 1) >> 1;
        if (!goesFirst(i, parent)) break;
        swap(i, parent);
        i = parent;
      }
    },
    pop: (): Waiter | undefined => {
      const first = items[0];
      swap(0, items.length - 1);
      items.pop();
      for (let i = 0; ;) {
        const [left, right] = [2 * i + 1, 2 * i + 2];
        const least = goesFirst(right, left) ? right : left;
        if (!goesFirst(least, i)) break;
        swap(i, least);
        i = least;
      }
      return first;
    },
  };
}

/** Everything that is due in microtasks is done. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const unsent = (id: string): Unsent => ({
  id,
  round: 'r',
  instrument: 'household',
  version: 1,
  startedAt: '2026-01-01T08:00:00Z',
  endedAt: '2026-01-01T09:00:00Z',
  form: {},
  body: '{}',
  state: 'unsent',
});

/** Plays the evening. */
export async function playEvening(evening: Evening): Promise<Outcome> {
  const { phones, interviews, limits, roundTripMs, random, longestMs } = evening;
  let clock = 0;
  let turns = 0;
  const waiters = heap();
  const sleep = (ms: number): Promise<void> =>
    new Promise((wake) => {
      waiters.push({ at: clock + ms, turn: (turns += 1), wake });
    });

  let tokens = limits.burst;
  let filledAt = 0;
  let running = 0;
  const storedAt: number[] = [];
  const bySecond: number[] = [];
  let posts = 0;

  /** Whether the gateway lets a request through, and a copy of the function is free. */
  const admits = (): boolean => {
    tokens = Math.min(limits.burst, tokens + ((clock - filledAt) / 1000) * limits.rate);
    filledAt = clock;
    if (tokens < 1) return false;
    tokens -= 1;
    return running < limits.concurrency;
  };
  const post = async (): Promise<SendOutcome> => {
    await sleep(roundTripMs / 2);
    posts += 1;
    const second = Math.floor(clock / 1000);
    bySecond[second] = (bySecond[second] ?? 0) + 1;
    const isTaken = admits();
    if (isTaken) {
      running += 1;
      await sleep(limits.serviceMs);
      running -= 1;
      storedAt.push(clock);
    }
    await sleep(roundTripMs / 2);
    return isTaken ? { kind: 'received', receivedAt: '2026-01-01T18:00:00Z' } : { kind: 'unreachable', busy: true };
  };

  const phone = async (number: number): Promise<void> => {
    const left = new Set(Array.from({ length: interviews }, (_, at) => `${number}-${at}`));
    const queue = createQueue({
      waiting: () => Promise.resolve([...left].map(unsent)),
      send: async ({ id }) => {
        const outcome = await post();
        queue.note(id, outcome);
        if (outcome.kind === 'received') left.delete(id);
        return outcome;
      },
      now: () => new Date(clock),
      random,
    });
    await queue.run('connected');
    while (left.size > 0 && clock < longestMs) {
      await sleep(queue.rest());
      await queue.run('due');
    }
  };

  const all = Promise.all(Array.from({ length: phones }, (_, number) => phone(number)));
  await settled();
  for (let next = waiters.pop(); next !== undefined; next = waiters.pop()) {
    clock = next.at;
    next.wake();
    await settled();
  }
  await all;
  const at = (share: number): number =>
    storedAt[Math.min(storedAt.length - 1, Math.floor(share * storedAt.length))] ?? NaN;
  return {
    stored: storedAt.length,
    left: phones * interviews - storedAt.length,
    lastMs: storedAt.at(-1) ?? NaN,
    medianMs: at(0.5),
    p99Ms: at(0.99),
    posts,
    bySecond: Array.from({ length: bySecond.length }, (_, second) => bySecond[second] ?? 0),
  };
}
