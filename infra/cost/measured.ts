/** What has to be measured before a round can be priced. */
import * as v from 'valibot';

/** Measured by test/bench/measure-round.ts on a sample of the round; `PerResponse` is a mean over its mix of instruments. */
export const measuredSchema = v.object({
  writesPerResponse: v.number(),
  storedBytesPerResponse: v.number(),
  /** Of a processor here, through the app that Lambda runs, with the embedded database. */
  ingestMs: v.number(),
  /** Table reads for what a response is checked against, once the frame is in memory. */
  roundReads: v.number(),
  frameReadsPerUnit: v.number(),
  assignmentReads: v.number(),
  countReadsPerResponse: v.number(),
  nightReadsPerResponse: v.number(),
  nightMsPerResponse: v.number(),
  unchangedMsPerResponse: v.number(),
  nightPuts: v.number(),
  unchangedPuts: v.number(),
  unchangedGets: v.number(),
  snapshotBytesPerResponse: v.number(),
  releaseBytes: v.number(),
  /** Compressed. */
  formBytes: v.number(),
});

export type Measured = Readonly<v.InferOutput<typeof measuredSchema>>;
