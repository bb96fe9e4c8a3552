/** Days as statistical packages count them, as YYYY-MM-DD; what is no day of the calendar stays the number it is. */

const dayMs = 86_400_000;

function isoDay(ms: number, otherwise: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? String(otherwise) : date.toISOString().slice(0, 10);
}

/** @param days since 1 January 1960 */
export const dayFromStata = (days: number): string => isoDay(Date.UTC(1960, 0, 1) + Math.floor(days) * dayMs, days);

/** @param seconds since 14 October 1582 */
export const dayFromSpss = (seconds: number): string => isoDay(Date.UTC(1582, 9, 14) + seconds * 1000, seconds);
