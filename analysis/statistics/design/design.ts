/** A sample design: who was drawn with whom, out of how many, and with what weight. Built by make-design.ts, read by every estimator. */
import type { Replicates } from './replicates.ts';

/** What to do with a stratum in which a single unit was drawn, so that it shows no spread (R: options(survey.lonely.psu)). */
export type LonelyPolicy = 'fail' | 'remove' | 'adjust' | 'average' | 'certainty';

/**
 * One stage of selection. Units of a later stage are numbered across the whole sample, and so are its strata: a stratum
 * of stage two lies inside one unit of stage one.
 */
export type Stage = {
  /** Row → unit drawn at this stage (stage one: the PSU). */
  readonly unitOfRow: Int32Array;
  readonly unitCount: number;
  /** Unit → stratum of this stage. */
  readonly stratumOfUnit: Int32Array;
  /** Stratum → units drawn in it (n_h), counted on the whole design, never on a domain. */
  readonly sampled: Int32Array;
  /** Stratum → units in the population (N_h); Infinity = drawn with replacement. Absent when no fpc was given. */
  readonly population: Float64Array | undefined;
  /** Unit → probability of inclusion, where units were drawn with unequal ones (Brewer); `population` is then absent. */
  readonly fractions?: Float64Array;
  /** Stratum → the unit of the stage before that holds it (0 for every stratum of stage one). */
  readonly parentOfStratum: Int32Array;
  /** Names as people know them, for messages. */
  readonly labelOfUnit: (unit: number) => string;
  readonly labelOfStratum: (stratum: number) => string;
};

/**
 * What calibration leaves of the scores: their residuals on the calibration variables, as they enter the variance.
 * Takes and gives weighted scores of every row (see variance.ts), and leaves its argument as it was.
 */
export type Residualise = (scores: Float64Array) => Float64Array;

/** Stages, weights and policies; arrays have one entry per row unless they say otherwise. */
export type Design = {
  readonly rowCount: number;
  /** Row → weight, after every adjustment; 0 = the row takes part in nothing. */
  readonly weights: Float64Array;
  /** Stage one first; never empty. */
  readonly stages: readonly [Stage, ...Stage[]];
  readonly lonely: LonelyPolicy;
  /** Whether `adjust` and `average` also treat strata of which a domain shows one PSU (R: survey.adjust.domain.lonely). */
  readonly adjustDomainLonely: boolean;
  /** Applied in order to the scores before their variance is taken; empty when the weights were not calibrated. */
  readonly calibration: readonly Residualise[];
  /** When present, variances come from these and not from linearisation. */
  readonly replicates?: Replicates;
  /** When present, variances come from pairs of units and not from the spread within strata. */
  readonly pairs?: PairDesign;
};

/** How likely two units are drawn together, and whose estimator of the variance is taken. */
export type PairDesign = {
  readonly variance: 'HT' | 'YG';
  /** (π_kl − π_k π_l)/π_kl of two PSUs; of one, 1 − π_k. */
  readonly check: (unit: number, other: number) => number;
};

/**
 * Whether domains keep the rows outside them, at weight 0: calibration spreads scores over every row, and a pair has two
 * units. Where R counts rows it then counts all of them.
 */
export const keepsEveryRow = ({ calibration, replicates, pairs, stages: [{ fractions }] }: Design): boolean =>
  replicates === undefined && (calibration.length > 0 || pairs !== undefined || fractions !== undefined);

/** A design that cannot be: the message names the unit, the stratum or the row. */
export class DesignError extends Error {
  override readonly name = 'DesignError';
  readonly code: DesignFault;
  /** The bare names and numbers in it, for whoever says it in another language. */
  readonly about: readonly string[];
  constructor(code: DesignFault, message: string, about: readonly string[] = []) {
    super(message);
    this.code = code;
    this.about = about;
  }
}

export type DesignFault =
  | 'lengths-differ'
  | 'no-rows'
  | 'missing-id'
  | 'unit-in-two-strata'
  | 'one-unit'
  | 'bad-weight'
  | 'bad-fpc'
  | 'lonely-psu'
  | 'missing-values'
  | 'bad-request';
