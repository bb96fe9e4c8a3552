/** What a measuring process says on stdout. */
import * as v from 'valibot';

import { spentSchema } from './stopwatch.ts';

export const reportSchema = v.object({
  /** What was measured, without starting up. */
  spent: spentSchema,
  /** The whole process until then: starting, and loading every module that is imported, too. */
  sinceStart: spentSchema,
  /** Largest resident memory of the process. */
  megabytes: v.number(),
  steps: v.record(v.string(), spentSchema),
  /** Hashes of what came out: the same responses give the same. */
  result: v.string(),
});

export type Report = v.InferOutput<typeof reportSchema>;
