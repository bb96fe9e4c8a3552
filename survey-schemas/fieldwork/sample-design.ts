/** How a sample of PSUs is drawn: a closed file, repeated in the record of the draw. */
import * as v from 'valibot';

import { closedObject } from '../basics/closed-object.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(1));
const measure = v.pipe(v.number(), v.finite(), v.minValue(0));
/** What a stratum weighs by: the sizes of its PSUs added up, or their number. By size with PPS unless said otherwise. */
const of = v.exactOptional(v.picklist(['size', 'psus']));

export const allocationSchema = v.variant('kind', [
  /** n_h in proportion to N_h. */
  closedObject({ kind: v.literal('proportional'), of }),
  /** n_h in proportion to N_h S_h; S_h of every stratum is given. */
  closedObject({ kind: v.literal('neyman'), of, spread: v.record(v.string(), measure) }),
  /** n_h in proportion to CV_h X_h^q; the same CV everywhere unless it is given of every stratum. */
  closedObject({
    kind: v.literal('power'),
    of,
    q: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    cv: v.exactOptional(v.record(v.string(), measure)),
  }),
  /** n_h as given. */
  closedObject({ kind: v.literal('fixed'), psus: v.record(v.string(), whole) }),
]);

export const methods = ['pps-systematic', 'srs'] as const;

/** A master sample cut into groups, of which a round visits some. */
const rotationSchema = v.pipe(
  closedObject({
    groups: v.pipe(whole, v.minValue(2), v.maxValue(100)),
    use: v.pipe(v.array(whole), v.minLength(1)),
  }),
  v.check(
    ({ groups, use }) => use.every((group) => group <= groups) && new Set(use).size === use.length,
    '"use" names groups from 1 to the number of groups, each once',
  ),
);

export const sampleDesignSchema = v.pipe(
  closedObject({
    /** Whose frame it becomes. */
    instrument: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'lower-case letters, digits and hyphens')),
    method: v.picklist(methods),
    /** PSUs in all strata; of a master sample, in all its groups. The allocation `fixed` says it already. */
    psus: v.exactOptional(whole),
    allocation: v.optional(allocationSchema, { kind: 'proportional' }),
    /** Fewest PSUs of a stratum, as far as it has so many. */
    minimumPerStratum: v.optional(whole, 2),
    /** Dwellings to be drawn in each PSU; the base weight takes as many as were tried. */
    dwellings: v.exactOptional(whole),
    seed: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    /** Columns by which a stratum is sorted before a systematic draw, then by PSU; or by chance. */
    order: v.optional(v.union([v.literal('random'), v.array(v.string())]), []),
    /** The sizes are numbers of dwellings, which become `units` of the round's frame. */
    unitsFrom: v.exactOptional(v.literal('size')),
    rotation: v.exactOptional(rotationSchema),
  }),
  v.check(
    ({ allocation, psus }) => allocation.kind === 'fixed' || psus !== undefined,
    '"psus" is missing: how many PSUs are to be drawn',
  ),
  v.check(
    ({ allocation, psus }) =>
      allocation.kind !== 'fixed' ||
      psus === undefined ||
      Object.values(allocation.psus).reduce((sum, n) => sum + n, 0) === psus,
    '"psus" is not what the fixed allocation adds up to; leave it out',
  ),
);

export type SampleDesign = v.InferOutput<typeof sampleDesignSchema>;
