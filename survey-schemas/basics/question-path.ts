/** How a question, or a variable derived from answers, is named from outside its study. */
import * as v from 'valibot';

/** Names from the outermost roster inwards, joined by dots: `senders.country`. */
export const questionPath = v.pipe(
  v.string(),
  v.regex(
    /^[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*$/,
    'the path of a question or derived variable, such as senders.country',
  ),
  v.maxLength(300),
);
