/** A moment as the clock of this device shows it, with its offset: the day of an interview is the day where it took place. */

const two = (value: number): string => String(Math.trunc(value)).padStart(2, '0');

/** ISO 8601 with an offset, such as `2026-11-22T09:30:00.000+14:00`; never `Z`, which says nothing about the place. */
export function localMoment(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  const shifted = new Date(date.getTime() + minutes * 60_000).toISOString();
  const size = Math.abs(minutes);
  return `${shifted.slice(0, -1)}${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}
