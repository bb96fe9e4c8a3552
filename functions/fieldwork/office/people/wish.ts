/** What somebody wishes of new links, as a form says it. */
import { longestDays, mostInterviews } from '#schemas/fieldwork/enumerators.ts';
import * as v from 'valibot';

const whole = (most: number) =>
  v.pipe(v.string(), v.trim(), v.regex(/^[1-9]\d{0,5}$/), v.transform(Number), v.maxValue(most));
const empty = v.pipe(
  v.literal(''),
  v.transform(() => undefined),
);

/** `who`: an id, or nothing for everybody who has something to do. */
export const wishSchema = v.object({
  who: v.pipe(v.string(), v.maxLength(31)),
  days: whole(longestDays),
  quota: v.optional(v.union([empty, whole(mostInterviews)])),
  trial: v.optional(
    v.pipe(
      v.literal('yes'),
      v.transform(() => true as const),
    ),
  ),
});
