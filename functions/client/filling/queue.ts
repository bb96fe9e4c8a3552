/**
 * What waits on this device, and when it is tried again. Each response waits for itself: one that does not get through
 * holds up no other.
 */
import type { Unsent } from './outbox.ts';
import { backOffMs } from './patience.ts';
import type { SendOutcome } from './send.ts';

export type QueueDeps = {
  /** Finished and not acknowledged, oldest first. */
  readonly waiting: () => Promise<readonly Unsent[]>;
  /** Sends one and tells {@link Queue.note}; undefined when it is being sent already. */
  readonly send: (entry: Unsent) => Promise<SendOutcome | undefined>;
  readonly now: () => Date;
  /** From 0 up to 1. */
  readonly random: () => number;
};

/** `due`: by the clock. `connected`: there is a network again, so no back-off counts. `everything`: a person asks for it. */
export type Which = 'due' | 'connected' | 'everything';

export type Queue = {
  /** Sends what is asked for, one after the other; a call while another runs waits for that one. */
  readonly run: (which: Which) => Promise<void>;
  /** Remembers what came of sending this one, whoever sent it. */
  readonly note: (id: string, outcome: SendOutcome) => void;
  /** Milliseconds until {@link Queue.run} has something to do, as far as is known. */
  readonly rest: () => number;
};

/** So many in a row without an answer, and it is the network, not the response: the others are left for the next time. */
const mostInARow = 3;

/** What another tab has kept is found after this time at the latest. Milliseconds. */
const longestRest = 60_000;
const shortestRest = 1000;

/** Tried again by another link, by the page opened again, or by somebody who asks for it; not by the clock. */
const leftAlone: readonly SendOutcome['kind'][] = ['not-allowed', 'link-ended', 'round-over'];

type Tried = { readonly failures: number; readonly dueAt: number };
const untried: Tried = { failures: 0, dueAt: 0 };

/** A queue that has tried nothing yet. */
export function createQueue({ waiting, send, now, random }: QueueDeps): Queue {
  const tried = new Map<string, Tried>();
  let pausedUntil = 0;
  /** Times in a row that the server was busy: all of the phone waits then, not this response alone. */
  let busy = 0;
  let running: Promise<void> | undefined;
  const triedOf = (id: string): Tried => tried.get(id) ?? untried;

  const note = (id: string, outcome: SendOutcome): void => {
    const { failures } = triedOf(id);
    if (outcome.kind !== 'unreachable') busy = 0;
    if (outcome.kind === 'unreachable') {
      const at = now().getTime();
      const { retryAfterMs = 0 } = outcome;
      if (outcome.busy === true) {
        busy += 1;
        // Not before it says, and not at the moment at which it told all others to come.
        pausedUntil = at + retryAfterMs + backOffMs(busy, random());
        tried.set(id, { failures, dueAt: pausedUntil });
        return;
      }
      const wait = Math.max(backOffMs(failures + 1, random()), retryAfterMs);
      tried.set(id, { failures: failures + 1, dueAt: at + wait });
      if (outcome.retryAfterMs !== undefined) pausedUntil = at + retryAfterMs;
    } else if (leftAlone.includes(outcome.kind)) {
      tried.set(id, { failures, dueAt: Infinity });
    } else {
      tried.delete(id);
    }
  };

  const isAsked = (id: string, which: Which): boolean => {
    const { dueAt } = triedOf(id);
    if (which === 'everything') return true;
    return which === 'connected' ? dueAt < Infinity : dueAt <= now().getTime();
  };
  const isPaused = (which: Which): boolean => which !== 'everything' && now().getTime() < pausedUntil;

  const pass = async (which: Which): Promise<void> => {
    if (isPaused(which)) return;
    const asked = (await waiting()).filter(({ id }) => isAsked(id, which));
    // What failed least comes first: whatever the pass before did not reach.
    const inOrder = [...asked].sort((a, b) => triedOf(a.id).failures - triedOf(b.id).failures);
    let inARow = 0;
    for (const entry of inOrder) {
      const outcome = await send(entry);
      inARow = outcome?.kind === 'unreachable' ? inARow + 1 : 0;
      const told = outcome?.kind === 'unreachable' && (outcome.busy === true || outcome.retryAfterMs !== undefined);
      if (told || inARow === mostInARow) return;
    }
  };

  return {
    note,
    run: async (which) => {
      while (running !== undefined) {
        await running;
        if (which === 'due') return;
      }
      running = pass(which).finally(() => {
        running = undefined;
      });
      await running;
    },
    rest: () => {
      const at = now().getTime();
      const dues = [...tried.values()].map(({ dueAt }) => Math.max(dueAt, pausedUntil) - at);
      return Math.max(shortestRest, Math.min(longestRest, ...dues));
    },
  };
}
