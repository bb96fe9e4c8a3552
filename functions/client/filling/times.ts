/** Times of an interview, by the clock of a device that may be wrong and may be set while somebody fills in. */
import type { Fault } from '#schemas/language/faults/fault.ts';
import { localMoment } from './local-moment.ts';
import type { Speech } from './words.ts';

/** A clock that shows an earlier year has lost its time; the server takes nothing from before. */
const firstYear = 2000;

/** When it began and when it ended: never the end first, and no beginning in a year that cannot be. */
export function timesOf(begunAt: string, end: Date): { readonly startedAt: string; readonly endedAt: string } {
  const endedAt = localMoment(end);
  const begun = new Date(begunAt);
  const believable = begun <= end && begun.getUTCFullYear() >= firstYear;
  return { startedAt: believable ? begunAt : endedAt, endedAt };
}

/** What the server finds wrong with times is nothing that a question could mend: it says what to do with the clock. */
export const inWordsOfClock = (faults: readonly Fault[], { say, when }: Speech, now: Date): readonly Fault[] =>
  faults.map((fault) => {
    if (fault.pointer !== '/startedAt' && fault.pointer !== '/endedAt') return fault;
    return { ...fault, message: say('filling.clock', { time: when(now.toISOString()) }) };
  });
