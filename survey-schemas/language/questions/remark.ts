/** Remarks of the interviewer: notes beside questions, and unlikely answers that were said to be right. For the office alone. */
import * as v from 'valibot';

/** No interview needs more. */
export const mostRemarks = 500;
/** UTF-16 code units, as a box of a browser counts them. */
export const longestNote = 500;

/** One remark; structure only. */
export const remarkSchema = v.strictObject({
  pointer: v.pipe(
    v.string(),
    v.startsWith('/answers/'),
    v.maxLength(300),
    v.description('JSON Pointer (RFC 6901) into the body: the question that it is about'),
  ),
  rule: v.exactOptional(
    v.pipe(
      v.string(),
      v.maxLength(100),
      v.description('the rule by which the answer is unlikely; it was said to be right'),
    ),
  ),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(longestNote))),
});

/** What was remarked at one question. */
export type Remark = v.InferOutput<typeof remarkSchema>;

/** Remarks of a body; structure only. */
export const remarksSchema = v.pipe(
  v.array(remarkSchema),
  v.maxLength(mostRemarks),
  v.description(
    'Notes of the interviewer and confirmations of what is unlikely; kept for the office, in no figure and no file',
  ),
);
