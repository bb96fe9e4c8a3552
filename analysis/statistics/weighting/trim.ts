/** Trimming: weights outside limits are cut to them, and what is cut off (or added) is shared among the others. */
import { diagnoseWeights, type WeightDiagnostic } from './diagnose-weights.ts';
import { checkWeights, WeightingError } from './weighting-error.ts';

export type TrimOptions = {
  readonly lower?: number;
  readonly upper?: number;
  /** Trim again until no weight lies outside; otherwise sharing may push some over the limit. */
  readonly strict?: boolean;
};

export type TrimmedWeights = {
  readonly weights: Float64Array;
  readonly diagnostic: WeightDiagnostic & { readonly trimmed: number; readonly passes: number };
};

/**
 * Trims weights; their sum stays. The others share the difference in equal amounts, not in proportion.
 *
 * @throws {WeightingError} bad-weight; bad-bounds; no-solution: every weight lies outside the limits, or (strict) their mean does
 * @see Potter (1990), A study of procedures to identify and trim extreme sampling weights; R: trimWeights;
 * golden: test/golden/weighting/weighting.R
 */
export function trimWeights(weights: Float64Array, options: TrimOptions): TrimmedWeights {
  const { lower = -Infinity, upper = Infinity, strict = false } = options;
  if (!(lower < upper))
    throw new WeightingError('bad-bounds', `limits ${lower} to ${upper}`, 'the lower is below the upper', [
      rangeOf(lower, upper),
    ]);
  checkWeights(weights);
  if (strict) refuseMeanOutside(weights, lower, upper);
  let trimmed: Float64Array = weights.slice();
  let outside = countOutside(trimmed, lower, upper);
  const cut = outside;
  let passes = 0;
  while (outside > 0 && (passes === 0 || strict)) {
    trimmed = trimOnce(trimmed, lower, upper, outside);
    passes += 1;
    outside = countOutside(trimmed, lower, upper);
  }
  return { weights: trimmed, diagnostic: { ...diagnoseWeights(trimmed), trimmed: cut, passes } };
}

/** Trimming keeps the sum: where the mean lies outside the limits, some weight always does. */
function refuseMeanOutside(weights: Float64Array, lower: number, upper: number): void {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  if (mean < lower || mean >= upper)
    throw new WeightingError(
      'no-solution',
      `limits ${lower} to ${upper}`,
      `the mean of the weights is ${mean}, and trimming keeps their sum`,
      [`${mean}, ${rangeOf(lower, upper)}`],
    );
}

/** Limits in numbers alone. */
const rangeOf = (lower: number, upper: number): string => `${lower} … ${upper}`;

const isOutside = (weight: number, lower: number, upper: number): boolean => weight < lower || weight > upper;

function countOutside(weights: Float64Array, lower: number, upper: number): number {
  let count = 0;
  for (const weight of weights) if (isOutside(weight, lower, upper)) count += 1;
  return count;
}

function trimOnce(weights: Float64Array, lower: number, upper: number, outside: number): Float64Array {
  if (outside === weights.length)
    throw new WeightingError('no-solution', `limits ${lower} to ${upper}`, 'no weight lies inside them', [
      rangeOf(lower, upper),
    ]);
  const cutTo = (weight: number): number => Math.max(lower, Math.min(weight, upper));
  const taken = weights.reduce((sum, weight) => sum + weight - cutTo(weight), 0);
  const share = taken / (weights.length - outside);
  return weights.map((weight) => (isOutside(weight, lower, upper) ? cutTo(weight) : weight + share));
}
