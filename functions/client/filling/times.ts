/** Times of an interview, by the clock of a device that may be wrong and may be set while somebody fills in. */
import type { Fault } from '#schemas/language/faults/fault.ts';
import { localMoment } from './local-moment.ts';
import type { Speech } from './words.ts';

/** A clock that shows an earlier year has lost its time; the server takes nothing from before. */
const firstYear = 2000;

/** Whether something can have begun then, by a clock that shows this now. */
const isBelievable = (begun: Date, now: Date): boolean => begun <= now && begun.getUTCFullYear() >= firstYear;

/** When it began and when it ended: never the end first, and no beginning in a year that cannot be. */
export function timesOf(begunAt: string, end: Date): { readonly startedAt: string; readonly endedAt: string } {
  const endedAt = localMoment(end);
  return { startedAt: isBelievable(new Date(begunAt), end) ? begunAt : endedAt, endedAt };
}

/**
 * What the server finds wrong with times is nothing that a question could mend: it says once what the clock shows, or showed at
 * the beginning, and what to do.
 */
export function inWordsOfClock(
  faults: readonly Fault[],
  { say, when }: Speech,
  begunAt: string,
  now: Date,
): readonly Fault[] {
  const isOfClock = ({ pointer }: Fault): boolean => pointer === '/startedAt' || pointer === '/endedAt';
  const [ofClock] = faults.filter(isOfClock);
  const others = faults.filter((fault) => !isOfClock(fault));
  if (ofClock === undefined) return others;
  const time = when(isBelievable(new Date(begunAt), now) ? now.toISOString() : begunAt);
  return [{ ...ofClock, message: say('filling.clock', { time }) }, ...others];
}
