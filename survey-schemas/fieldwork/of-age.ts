/**
 * Children whom a guardian registers, until they are of age: then the guardian's consent rests, and only they themselves can give it
 * anew.
 */
import { lastDayOf, momentToMs, shiftMoment } from '../basics/calendar.ts';

/** From so many years on people answer for themselves. */
const age = 18;

/** So many days a form may lie on a device without a connection before it comes in. */
export const mostDaysOnTheWay = 31;

/**
 * The day on which ages are counted of a form that somebody sends by themself, who can make its clock say anything: no day that has
 * not come, and none longer ago than forms are on their way. Undefined where the day that the form says is believed.
 *
 * @param endedAt ISO 8601
 * @param receivedAt milliseconds since 1970, by a clock that is right
 */
export function believedDay(endedAt: string, receivedAt: number): string | undefined {
  const ended = momentToMs(endedAt);
  const believed = Math.min(Math.max(ended, receivedAt - mostDaysOnTheWay * 86_400_000), receivedAt);
  return believed === ended ? undefined : lastDayOf(shiftMoment(endedAt, believed - ended));
}

export type OfChild = { readonly answers: Readonly<Record<string, unknown>> };

/** Whether a guardian registered them. */
export const isOfChild = ({ answers }: OfChild): boolean => answers['for_whom'] === 'child';

/**
 * Whether a record is of a child who has come of age: from the year after the one in which they turn 18. The profile knows nothing
 * of the day, and until it has passed nobody could take the record over.
 */
export function isOfAge({ answers }: OfChild, now: Date): boolean {
  const { birth_year: born } = answers;
  return isOfChild({ answers }) && typeof born === 'number' && now.getUTCFullYear() - born > age;
}

/** What tells whether a record rests already, and whether the person was told; moments in ISO 8601. */
type Resting = OfChild & { readonly pausedAt?: string; readonly remindedAt?: string };

/** Whether a record has to be put to rest, and the person to be asked: once. */
export const isToRest = (record: Resting, now: Date): boolean => {
  const { pausedAt, remindedAt = '' } = record;
  return isOfAge(record, now) && (pausedAt === undefined || remindedAt < pausedAt);
};
