/** The record of a draw: with it and the frame anybody draws the same sample again. It holds no clock, so it is the same again too. */
import * as v from 'valibot';

import { closedObject } from '../basics/closed-object.ts';
import { sampleDesignSchema } from './sample-design.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const probability = v.pipe(v.number(), v.gtValue(0), v.maxValue(1));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in 64 hexadecimal digits'));

export const sampleRecordSchema = closedObject({
  format: v.literal('remit-sample'),
  version: v.literal(1),
  /** What the random numbers are made by, from the seed and the name of what is drawn. */
  generator: v.literal('xoshiro128**, seeded by SplitMix64'),
  /** Of this draw; that of the design, unless it is a panel. */
  seed: count,
  design: sampleDesignSchema,
  frame: closedObject({
    /** Of what the draw looked at – PSU, stratum, size, columns of the order – sorted by PSU: other rows' order, same hash. */
    sha256,
    psus: count,
    strata: count,
  }),
  /** Some PSUs were kept of a former sample, and the others come new. */
  panel: v.exactOptional(
    closedObject({
      /** Of the record of the former draw. */
      record: sha256,
      /** Share of the former PSUs that stay in each stratum. */
      keep: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    }),
  ),
  strata: v.array(
    closedObject({
      stratum: v.string(),
      psus: count,
      size: v.number(),
      /** PSUs drawn, in the round. */
      drawn: count,
      /** PSUs of the master sample or of the draw before groups were taken. */
      allocated: count,
      /** The random start u of a systematic draw. */
      start: v.exactOptional(v.number()),
      /** The allocation alone would have given so many; a bound moved it. */
      share: v.exactOptional(v.number()),
      bound: v.exactOptional(v.picklist(['minimum', 'maximum'])),
      /** Of a panel. */
      kept: v.exactOptional(count),
    }),
  ),
  psus: v.array(
    closedObject({
      psu: v.string(),
      stratum: v.string(),
      size: v.number(),
      probability,
      /** It is kept of the former sample. */
      kept: v.exactOptional(v.literal(true)),
      /** Of the master sample. */
      group: v.exactOptional(count),
      /** Dwellings listed, where the frame says. */
      units: v.exactOptional(count),
    }),
  ),
});

export type SampleRecord = v.InferOutput<typeof sampleRecordSchema>;
