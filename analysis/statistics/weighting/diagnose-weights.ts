/** What weights look like: their range, their spread, and what that spread costs in precision. */

export type WeightDiagnostic = {
  readonly n: number;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
  /** Standard deviation (divisor n) over mean. */
  readonly cv: number;
  /** Kish's design effect of unequal weights, n Σw² / (Σw)² = 1 + cv². */
  readonly kishDeff: number;
  /** n / kishDeff: how many equally weighted units would carry as much. */
  readonly effectiveSize: number;
  readonly negative: number;
};

/**
 * Describes weights; rows with weight 0 lie outside the sample and are not counted.
 *
 * @param times how many units each row tells of; 1 where absent
 * @see Kish (1992), Weighting for unequal Pi, Journal of Official Statistics 8(2)
 */
export function diagnoseWeights(weights: Float64Array, times?: Float64Array): WeightDiagnostic {
  let [n, sum, squares, min, max, negative] = [0, 0, 0, Infinity, -Infinity, 0];
  for (const [row, weight] of weights.entries()) {
    if (weight === 0) continue;
    const units = times === undefined ? 1 : times[row]!;
    n += units;
    sum += units * weight;
    squares += units * weight * weight;
    if (weight < min) min = weight;
    if (weight > max) max = weight;
    if (weight < 0) negative += units;
  }
  const kishDeff = (n * squares) / (sum * sum);
  const cv = Math.sqrt(Math.max(0, kishDeff - 1));
  return { n, sum, min, max, cv, kishDeff, effectiveSize: n / kishDeff, negative };
}
