/** How a study is collected: who files, whom a response is about, how its base weights come about. Plain data. */
import * as v from 'valibot';

import { closedObject } from '../../basics/closed-object.ts';
import type { Condition } from '../conditions/condition.ts';
import { boundedConditionSchema } from '../conditions/schema.ts';
import { type Quality, qualitySchema } from './quality.ts';

const column = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,63}$/, 'the name of a question'));

/**
 * Where base weights come from.
 *
 * `psu`: primary sampling units drawn out of a frame, and units out of those that are listed there; the questions `psu`,
 * `stratum` and `disposition` say which and what came of it. `shift`: travellers counted and every k-th stopped, in shifts
 * at crossing points that were drawn; the questions named here hold the counts of the shift. `list`:
 * units drawn one by one out of a list, each a line of the frame with a weight of its own. `none`: nobody was drawn, and a
 * response stands for itself.
 */
export const weightRuleSchema = v.variant('kind', [
  closedObject({ kind: v.literal('psu') }),
  closedObject({
    kind: v.literal('shift'),
    /** Travellers who passed in the shift. */
    counted: column,
    /** Every k-th of them was stopped. */
    interval: column,
    /** Stopped and not interviewed: refused, and for another reason. */
    refusals: column,
    nonresponse: column,
    /** How often the person crosses in this direction in the reference period: makes people of crossings. */
    crossings: v.exactOptional(column),
    direction: v.exactOptional(column),
  }),
  closedObject({ kind: v.literal('list') }),
  closedObject({ kind: v.literal('none') }),
]);
export type WeightRule = v.InferOutput<typeof weightRuleSchema>;

/** The questions that hold the counts of a shift. */
export type ShiftCounts = Pick<
  Extract<WeightRule, { readonly kind: 'shift' }>,
  'counted' | 'interval' | 'refusals' | 'nonresponse'
>;

/** Ways that a response may come: with an enumerator's link, from people by themselves, out of a file. */
export const filingWays = ['link', 'self', 'import'] as const;
export type FilingWay = (typeof filingWays)[number];

/** How a study is collected. */
export type Collection = {
  readonly files: readonly FilingWay[];
  readonly weights: WeightRule;
  /** Whom a response is about. Numbers of rows of people are in no manifest, and their figures are protected. */
  readonly about: 'people' | 'firms';
  /** A response enters figures only where this holds: an agreement to statistics. */
  readonly countedIf?: Condition;
  /**
   * Identified people who came by themselves: snapshots keep the columns that tables read, without ids, under the key of
   * the vault, and for a limited time.
   */
  readonly sealed?: true;
  /** Questions of consent, one a purpose, each agreed to or not; nothing is kept of whoever agrees to none of them. */
  readonly purposes?: readonly string[];
  readonly unit?: Unit;
  readonly quality?: Quality;
};

/** Questions that together name one unit, and the visit to it: a second response of the same may be a duplicate. */
export type Unit = { readonly named: readonly string[]; readonly visit?: string };

const fewColumns = v.pipe(v.array(column), v.minLength(1), v.maxLength(20));

export const unitSchema: v.GenericSchema<unknown, Unit> = closedObject({
  named: fewColumns,
  visit: v.exactOptional(column),
});

/** How a study is collected, as a file gives it. */
export const collectionSchema: v.GenericSchema<unknown, Collection> = closedObject({
  files: v.pipe(
    v.array(v.picklist(filingWays)),
    v.minLength(1),
    v.check((ways) => new Set(ways).size === ways.length, 'the same way is given twice'),
  ),
  weights: weightRuleSchema,
  about: v.picklist(['people', 'firms']),
  countedIf: v.exactOptional(boundedConditionSchema),
  sealed: v.exactOptional(v.literal(true)),
  purposes: v.exactOptional(fewColumns),
  unit: v.exactOptional(unitSchema),
  quality: v.exactOptional(qualitySchema),
});
