/** What a measuring process says on stdout. */
import * as v from 'valibot';

export const reportSchema = v.object({
  ms: v.number(),
  /** Milliseconds of processor, of all threads, garbage collection included; starting up is not in it. */
  processorMs: v.number(),
  /** Largest resident memory of the process. */
  megabytes: v.number(),
  /** Milliseconds of processor of each step. */
  steps: v.record(v.string(), v.number()),
  /** Hashes of what came out: the same responses give the same. */
  result: v.string(),
});

export type Report = v.InferOutput<typeof reportSchema>;
