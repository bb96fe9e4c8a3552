/** An interview that the office sent back, as the phone of its enumerator hears of it: which one, and why. No answers. */
import * as v from 'valibot';

export const sentBackSchema = v.object({
  instrument: v.string(),
  id: v.string(),
  psu: v.exactOptional(v.string()),
  /** What the study tells its units apart by, such as the number of a dwelling. */
  unit: v.exactOptional(v.string()),
  /** In the words of whoever sent it back. */
  reason: v.string(),
  /** When; by the clock of the server, ISO 8601. */
  at: v.string(),
});
export type SentBack = v.InferOutput<typeof sentBackSchema>;

export const sentBackListSchema = v.object({ round: v.string(), sentBack: v.array(sentBackSchema) });
