/** Children whom a guardian registered, once they are of age: the guardian's consent rests, and only they themselves can give it anew. */

/** From so many years on people answer for themselves. */
const age = 18;

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
