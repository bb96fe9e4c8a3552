/** Clocks of devices that are wrong: told by the time of sending that comes with a body, noted, and mended. */
import { isMoment, momentToMs, shiftMoment } from '#schemas/basics/calendar.ts';
import type { ClockNote } from '#functions/store/response-record.ts';

/** Smaller differences are the network, or a clock that nobody would call wrong. Milliseconds. */
const tolerance = 5 * 60_000;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export type Mended = {
  /** The body with times by the clock of the server; the body itself when there is nothing to mend. */
  readonly body: unknown;
  /** What the device had; absent when its clock is right, or says nothing. */
  readonly clock?: ClockNote;
};

/**
 * Puts right the times of a body whose device says at sending that it is another time than it is. Only while the times
 * lie before that: else the clock was set in between, and nobody knows by how much.
 *
 * @param sentAt the `Sent-At` of the request: the moment of sending by the clock that also timed the interview
 * @param now milliseconds since 1970
 */
export function mendClock(body: unknown, sentAt: string | undefined, now: number): Mended {
  if (sentAt === undefined || !isMoment(sentAt) || !isObject(body)) return { body };
  const offset = now - momentToMs(sentAt);
  const { startedAt, endedAt } = body;
  const timed = [startedAt, endedAt].every(
    (time) => typeof time === 'string' && isMoment(time) && momentToMs(time) <= momentToMs(sentAt) + tolerance,
  );
  if (Math.abs(offset) <= tolerance || !timed) return { body };
  const [start, end] = [String(startedAt), String(endedAt)];
  return {
    body: { ...body, startedAt: shiftMoment(start, offset), endedAt: shiftMoment(end, offset) },
    clock: { offsetSeconds: Math.round(offset / 1000), startedAt: start, endedAt: end },
  };
}
