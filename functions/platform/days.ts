/** Days as text, reckoned with by the calendar alone. */

const msPerDay = 86_400_000;
const msOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The day in UTC: west of every bank that we know, so that none of them is ahead of it. */
export const dayIn = (moment: Date): string => dayAt(moment.getTime());

/** The day so many days later; earlier when they are below 0. */
export const plusDays = (day: string, days: number): string => dayAt(msOf(day) + days * msPerDay);

/** Days from one to the other; below 0 when the other is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((msOf(to) - msOf(from)) / msPerDay);

/** Every day from one to the other, both included. */
export const daysFrom = (from: string, to: string): readonly string[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, k) => plusDays(from, k));
