/** Days and moments as strings, checked against the calendar without the clock. */

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const momentPattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Whether the text is a day that exists: `2024-02-29`, not `2025-02-30`. */
export function isDay(text: string): boolean {
  const match = dayPattern.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Whether the text is an ISO 8601 moment with `Z` or an offset, on a day that exists. */
export const isMoment = (text: string): boolean => momentPattern.test(text) && isDay(text.slice(0, 10));

/** Milliseconds since 1970 of a moment that `isMoment` accepted. */
export const momentToMs = (moment: string): number => Date.parse(moment);

/**
 * The day of an interview that ended at a moment, which no answer about the past may be after: the day in the moment's
 * own offset. `Z` does not say where the interview was; then it is the last day that it is anywhere on earth (UTC+14).
 */
export const lastDayOf = (moment: string): string =>
  moment.endsWith('Z') ? new Date(momentToMs(moment) + 14 * 3_600_000).toISOString().slice(0, 10) : moment.slice(0, 10);

/** The moment so many milliseconds later, in its own offset: its day stays the day where it was. */
export function shiftMoment(moment: string, ms: number): string {
  const [zone = 'Z', sign = '+', hours = '0', minutes = '0'] = /(?:Z|([+-])(\d{2}):(\d{2}))$/.exec(moment) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return new Date(momentToMs(moment) + ms + offset).toISOString().slice(0, -1) + zone;
}
