/** The one shape of everything that a release tells in numbers: volumes, prices of corridors, counts of the registry. */
import * as v from 'valibot';

/**
 * What is made of a quantity. `index`: its value over that of an earlier round, in hundredths. `smart`: mean of the three cheapest services that qualify; `ratio`, `difference`: of two weighted totals;
 * `lorenz`, `top-share`: share of it that the units with the least, or the most, have.
 */
export const statistics = [
  'count',
  'total',
  'winsorised-total',
  'mean',
  'share',
  'ratio',
  'quantile',
  'difference',
  'index',
  'gini',
  'lorenz',
  'top-share',
  'headcount',
  'poverty-gap',
  'poverty-severity',
  'poverty-line',
  'smart',
] as const;
export type Statistic = (typeof statistics)[number];

/**
 * What a reader may do with a figure: use it, use it with care, or nothing (it is then null). `incomplete`: more is
 * unknown than the round's limit, so that a total or a count is too small by about that share. `given`: from outside, or worked
 * out of such figures alone, and nothing here can judge it.
 */
export const grades = ['given', 'publish', 'caution', 'incomplete', 'suppress'] as const;
export type Quality = (typeof grades)[number];

/**
 * Why a figure is withheld; empty when it is shown.
 * `few-units`: fewer unweighted units than the round's minimum cell. `imprecise`: coefficient of variation above the
 * limit. `few-df`: too few degrees of freedom for limits that mean anything. `no-variance`: its standard error cannot be
 * computed (a stratum with a single PSU, a single PSU in all). `undefined`: nothing to divide by, or fewer than three
 * qualifying services. `mostly-unknown`: of more than half of what it is about the answer is unknown. `linked`: a withheld
 * figure could be worked out from it.
 */
export const reasons = [
  '',
  'few-units',
  'imprecise',
  'few-df',
  'no-variance',
  'undefined',
  'mostly-unknown',
  'linked',
] as const;
export type SuppressionReason = (typeof reasons)[number];

/** How a figure was computed: stable codes, explained in words by `methods` in methods.ts and docs/methods.md. */
export const methodCodes = [
  'design-based',
  'design-based-replicates',
  'dual-frame',
  'design-based-imputed',
  'design-based-imputed-replicates',
  'registry-count',
  'capture-recapture',
  'chapman',
  'registry-calibrated',
  'rpw-mean',
  'rpw-smart',
  'rpw-smart-mean',
  'rpw-smart-service',
  'rpw-cheapest',
  'rpw-spread',
  'rpw-mto-index',
  'rpw-above',
  'rpw-change',
  'by-volume',
  'savings',
  'experienced-ratio',
  'experienced-median',
  'given',
  'benchmarked',
  'ratha-shaw',
  'change',
  'change-as-independent',
] as const;
export type MethodCode = (typeof methodCodes)[number];

/** What a figure stands on: a probability sample, everybody who came forward, a model of both, prices that were collected, or figures from outside. */
const bases = ['sample', 'register', 'model', 'prices', 'outside'] as const;

const figure = v.nullable(v.number());
const counts = v.nullable(v.record(v.string(), v.number()));

const measureSchema = v.strictObject({
  /** What is measured: `cash-received-total`, `total-cost`. */
  indicator: v.string(),
  statistic: v.picklist(statistics),
  /** Of a quantile or a point of a Lorenz curve, the share of units below it: 0.5 for the median. Of the top, their share. */
  at: figure,
  /** `households`, `share` (0 to 1), `percent`, a currency (not its minor unit), `TJS per household` … */
  unit: v.string(),
  /** Power of ten that values are multiplied by to be in that unit; 0 so far. */
  unitMultiplier: v.pipe(v.number(), v.integer()),
});

const uncertaintySchema = v.strictObject({
  se: figure,
  ciLow: figure,
  ciHigh: figure,
  /** Coefficient of variation, se / |value|. */
  cv: figure,
  /** Degrees of freedom of the limits. */
  df: figure,
  /** Variance over that of a simple random sample of the same size. */
  deff: figure,
  /** How the variance was taken; `none` where the figure is no estimate. */
  method: v.picklist(['linearisation', 'replicates', 'multiple-imputation', 'model', 'none']),
});

const qualitySchema = v.strictObject({
  grade: v.picklist(grades),
  /** Unweighted units, services or respondents in the figure; null where that is protected. */
  n: figure,
  /** Unweighted units that the figure is about; of prices, services seen before any was left out. */
  base: figure,
  /** Who each of both counts: `households`, `persons`, `services`; absent from releases of before, and of figures that count nobody. */
  nOf: v.exactOptional(v.string()),
  baseOf: v.exactOptional(v.string()),
  /** Weighted share of the units that belong here whose answer, or any of whose amounts, is unknown. */
  unknownShare: figure,
  /** Left out, by cause; null where it may not be told. */
  leftOut: counts,
  /** Kept, and worth knowing of; null where it may not be told. */
  noted: counts,
});

/** Two published figures, and how they vary together; null where these are withheld. */
const changeSchema = v.strictObject({
  before: figure,
  after: figure,
  /** PSUs that were interviewed in both rounds. */
  sharedPsus: figure,
  /** Of both figures; null where it is not known, and the rounds are taken as independent. */
  covariance: figure,
});

export const observationSchema = v.strictObject({
  /** Table this figure belongs to: `household-receipts`, `corridor-costs`. */
  table: v.string(),
  /** Dimension → code. A dimension that is absent is not split by: the figure is of all. */
  dimensions: v.record(v.string(), v.string()),
  measure: measureSchema,
  value: figure,
  uncertainty: uncertaintySchema,
  quality: qualitySchema,
  attributes: v.strictObject({
    status: v.picklist(['shown', 'withheld']),
    reason: v.picklist(reasons),
    basis: v.picklist(bases),
    /** Share of a total or a count that was imputed; of other figures, of the weight of the units behind them. Absent where nothing was. */
    imputedShare: v.exactOptional(figure),
    /** What a change since an earlier round is made of; absent elsewhere. */
    change: v.exactOptional(changeSchema),
  }),
  method: v.picklist(methodCodes),
});

/** One figure with all that a reader must know of it. One that is withheld keeps its place, without its numbers. */
export type Observation = v.InferOutput<typeof observationSchema>;
