/** Amounts cut from above, so that a few huge ones cannot carry a total away: one-sided winsorisation. */

/**
 * Kokic and Bell's cutoff: the Q with Q = Σ max(D − Q, 0), D = (w − 1)(y − fitted). At it the total's mean squared error
 * is least if the excess over the cut is what it was in this sample.
 *
 * @param fitted what the unit would be expected to have, one per row; default 0, so that the cut is Q/(w − 1)
 * @see Kokic & Bell (1994), Optimal winsorizing cutoffs for a stratified finite population estimator, JOS 10(4);
 * Clark (1995), Winsorization methods in sample surveys, Australian National University
 */
export function winsorCutoff(values: Float64Array, weights: Float64Array, fitted?: Float64Array): number {
  const excess = values
    .map((value, k) => (weights[k]! > 1 ? (weights[k]! - 1) * (value - (fitted?.[k] ?? 0)) : 0))
    .filter((d) => d > 0)
    .sort()
    .reverse();
  let sum = 0;
  for (const [above, d] of excess.entries()) {
    sum += d;
    const cutoff = sum / (above + 2); // the Q at which just the units so far are cut
    if (cutoff >= (excess[above + 1] ?? 0)) return cutoff;
  }
  return Infinity;
}

/**
 * Values after the cut K = fitted + Q/(w − 1): above K, the unit keeps its own y once and K for the units it stands for,
 * y* = y/w + (1 − 1/w) K. Rows with a missing value keep it.
 */
export function winsorise(
  values: Float64Array,
  weights: Float64Array,
  cutoff: number,
  fitted?: Float64Array,
): { readonly values: Float64Array; readonly cutUnits: number } {
  let cutUnits = 0;
  const cut = values.map((value, k) => {
    const weight = weights[k]!;
    const limit = weight > 1 ? (fitted?.[k] ?? 0) + cutoff / (weight - 1) : Infinity;
    if (!(value > limit)) return value;
    cutUnits += 1;
    return value / weight + (1 - 1 / weight) * limit;
  });
  return { values: cut, cutUnits };
}
