/** What the holder of a link hears from the office without having asked: what the last checks found in their interviews, and how places that they handed back were settled. */
import * as v from 'valibot';

/** An interview as its enumerator knows it again. */
export const namedInterview = v.object({
  id: v.string(),
  psu: v.exactOptional(v.string()),
  /** What the study tells its units apart by, such as the number of a dwelling. */
  unit: v.exactOptional(v.string()),
});

/** In the language that was asked for: a phone carries no sentence for what it may never hear. */
const toldSchema = v.object({
  /** When it was checked; by the clock of the server, ISO 8601. */
  at: v.string(),
  /** What holds of all of it. */
  advice: v.string(),
  found: v.array(v.object({ instrument: v.string(), says: v.string(), interviews: v.array(namedInterview) })),
});

const settledSchema = v.object({
  instrument: v.string(),
  psu: v.string(),
  /** Of what was said, as the phone minted it. */
  id: v.string(),
  /** When; by the clock of the server, ISO 8601. */
  at: v.string(),
  /** In the words of whoever settled it. */
  reason: v.string(),
});
export type Settled = v.InferOutput<typeof settledSchema>;

export const noticesSchema = v.object({
  round: v.string(),
  /** Absent as long as nothing was checked. */
  checks: v.exactOptional(toldSchema),
  settled: v.array(settledSchema),
});
export type Notices = v.InferOutput<typeof noticesSchema>;
