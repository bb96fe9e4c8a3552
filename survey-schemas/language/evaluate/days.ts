/** Days as numbers since 1970-01-01, and how much time lies between two of them. */
import { isDay } from '../../basics/calendar.ts';

const perDay = 86_400_000;

/** Days since 1970-01-01; undefined when the text is no day that exists. */
export const dayNumber = (text: string): number | undefined =>
  isDay(text) ? Date.parse(`${text}T00:00:00Z`) / perDay : undefined;

/** Calendar year of a day number. */
export const yearOfDay = (day: number): number => new Date(day * perDay).getUTCFullYear();

function completeMonths(from: number, until: number): number {
  const [a, b] = [new Date(from * perDay), new Date(until * perDay)];
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  return b.getUTCDate() < a.getUTCDate() ? months - 1 : months;
}

/**
 * Complete days, months or years between two day numbers. A month is complete on the day of the month on which it began,
 * or, where the month has no such day, on the first of the next: from 31 January to 28 February there is none.
 */
export function completeBetween(unit: 'days' | 'months' | 'years', from: number, until: number): number {
  if (until < from) return 0 - completeBetween(unit, until, from); // 0 − 0 is 0, −0 is not
  if (unit === 'days') return until - from;
  const months = completeMonths(from, until);
  return unit === 'months' ? months : Math.floor(months / 12);
}
