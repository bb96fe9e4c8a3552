/** How an interview was led, as its form saw it: times, counts and codes; never an answer, a name or a text. For fieldwork alone. */
import * as v from 'valibot';

/** No questionnaire has more screens. */
export const mostScreens = 500;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
/** To a tenth; a stretch without a tap counts ten minutes at most. */
const seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000));
/** Of a question, as the study names it: names joined by full stops. */
const path = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*$/), v.maxLength(300));

/** What a body carries of it; structure only. */
export const paradataSchema = v.pipe(
  v.strictObject({
    screens: v.pipe(
      v.record(path, seconds),
      v.maxEntries(mostScreens),
      v.description('Seconds on each screen, by the path of its first question; those of all rows of a list together'),
    ),
    review: v.pipe(seconds, v.description('Seconds at the review')),
    edits: v.pipe(count, v.description('Answers and rows given, changed or taken away; a text counts once')),
    back: v.pipe(count, v.description('Steps back')),
    resumed: v.pipe(count, v.description('How often it was opened again')),
    confirmed: v.pipe(count, v.description('Unlikely answers that were said to be right')),
    language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/), v.description('Of the form when it was finished')),
  }),
  v.description('How the interview was led; kept for the office, in no figure and no file'),
);

export type Paradata = v.InferOutput<typeof paradataSchema>;
