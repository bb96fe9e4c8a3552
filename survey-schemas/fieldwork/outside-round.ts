/** Interviews outside the reference period of their round: of another round, by a clock that was wrong, or a mistyped year. */
import type { Round } from './round.ts';

type Period = Round['referencePeriod'];

const shifted = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;

/** Whether a day lies more than a year before the period or after it. */
export const farFrom = ({ start, end }: Period, day: string): boolean =>
  day < shifted(start, -1) || day > shifted(end, 1);

/**
 * Whether an interview that ended then is unlikely to belong to a round: before its period, or more than a year after.
 * In the year after it people are asked about what has passed.
 *
 * @param moment ISO 8601; the day is that of the device
 */
export const isOutside = (period: Period, moment: string): boolean =>
  moment.slice(0, 10) < period.start || farFrom(period, moment.slice(0, 10));

/** The note of a response that lies outside; the release counts them. */
export const outsideRound = { pointer: '/endedAt', rule: 'outside-round' } as const;
