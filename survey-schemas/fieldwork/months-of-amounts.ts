/** Which months the amounts of an interview are of: people are asked about the months before it, each about their own. */
import { farFrom } from './outside-round.ts';
import type { Round } from './round.ts';

/** Months that an amount is of unless its question says otherwise: the last twelve. */
export const usualMonths = 12;

/**
 * A month as a number: months since January of the year 0.
 *
 * @example monthNumber('2026-03') // 24314
 */
export function monthNumber(month: string): number {
  const [year = Number.NaN, of = Number.NaN] = month.split('-').map(Number);
  return 12 * year + of - 1;
}

/** The month of a number: `2026-03`. */
export const monthAt = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((((number % 12) + 12) % 12) + 1).padStart(2, '0')}`;

/** From this day on, more of a month lies before an interview than after it. */
const secondHalf = 16;

/**
 * The last of the whole months that the amounts of an interview are of, as a number: its own month from the 16th on, the month
 * before until then, so that twelve whole months are at most half a month away from the year before the interview. Undefined of a
 * moment more than a year away from the period, which is a clock that was wrong.
 *
 * @param moment ISO 8601 by the clock of the device
 * @example monthAt(amountsUntil({ start: '2025-01-01', end: '2025-12-31' }, '2026-03-02T10:15:00+05:00')) // '2026-02'
 */
export function amountsUntil(period: Round['referencePeriod'], moment: string): number | undefined {
  const day = moment.slice(0, 10);
  if (farFrom(period, day)) return undefined;
  return monthNumber(day.slice(0, 7)) - (Number(day.slice(8)) < secondHalf ? 1 : 0);
}
