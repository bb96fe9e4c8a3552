/** Days as people tell them: day, month and year, or how long ago. */
import { isDay } from '../../basics/calendar.ts';
import { plainDigits } from './digits.ts';

/** Units of how long ago. */
export const agoUnits = ['days', 'weeks', 'months', 'years'] as const;
export type AgoUnit = (typeof agoUnits)[number];
/** Whether a text names a unit. */
export const isAgoUnit = (text: string): text is AgoUnit => agoUnits.some((unit) => unit === text);

const whole = (text: string): number | undefined => {
  const plain = plainDigits(text).trim();
  return /^\d{1,4}$/.test(plain) ? Number(plain) : undefined;
};

/** The day that three boxes name; undefined when they name none, or a year of two digits. */
export function dayOfParts(day: string, month: string, year: string): string | undefined {
  const [d, m, y] = [whole(day), whole(month), whole(year)];
  if (d === undefined || m === undefined || y === undefined || y < 1000) return undefined;
  const iso = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
}

/** A whole day as it is written into one box: the day first, or the year first with its four digits. */
const wholeDay = /^(\d{1,2})([./\s-])(\d{1,2})\2(\d{4})$|^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * The day that somebody wrote into one box; undefined when it names none.
 *
 * @example dayInOne('31.3.2026') // 2026-03-31
 */
export function dayInOne(text: string): string | undefined {
  const [, day, , month, year, isoYear, isoMonth, isoDay] = wholeDay.exec(plainDigits(text).trim()) ?? [];
  return dayOfParts(day ?? isoDay ?? '', month ?? isoMonth ?? '', year ?? isoYear ?? '');
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const iso = (date: Date): string => date.toISOString().slice(0, 10);

/** The day so many months before another; the last of its month where that has fewer days. */
function monthsBefore(today: string, months: number): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = daysIn(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return iso(new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, last))));
}

/**
 * The day so long before another.
 *
 * @example dayAgo('2026-03-31', '1', 'months') // 2026-02-28
 */
export function dayAgo(today: string, count: string, unit: AgoUnit): string | undefined {
  const number = whole(count);
  if (number === undefined) return undefined;
  if (unit === 'months') return monthsBefore(today, number);
  if (unit === 'years') return monthsBefore(today, 12 * number);
  return iso(new Date(Date.parse(`${today}T00:00:00Z`) - number * (unit === 'weeks' ? 7 : 1) * 86_400_000));
}
