/** Totals that a few huge amounts cannot carry away: one-sided winsorisation, shown beside the raw total. */
import { DesignError, type Design } from '../design/design.ts';
import { estimateTotal } from './estimators.ts';
import type { Estimate, EstimateOptions } from './estimate.ts';

export type WinsorisedTotal = {
  readonly raw: readonly Estimate[];
  readonly winsorised: readonly Estimate[];
  /** The Q that balances bias and variance: a unit is cut at fitted + Q/(w − 1). Infinity: nothing to cut. */
  readonly cutoff: number;
  readonly cutUnits: number;
  /** Row → value after the cut. */
  readonly values: Float64Array;
};

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

/**
 * Totals raw and winsorised, over the same domains. One cutoff serves the whole sample, so that domains add up; the
 * standard error of the winsorised total takes the cutoff as given.
 *
 * Shapes: `values` has one entry per row of the design. Units: those of the values.
 * @throws {DesignError} lengths differ, or as estimateTotal
 * @see golden: test/golden/weighting/weighting.R
 */
export function estimateWinsorisedTotal(
  name: string,
  values: Float64Array,
  design: Design,
  options: EstimateOptions & { readonly fitted?: Float64Array } = {},
): WinsorisedTotal {
  const { fitted, ...rest } = options;
  if (values.length !== design.rowCount || (fitted !== undefined && fitted.length !== design.rowCount))
    throw new DesignError('lengths-differ', `${name}: ${values.length} values for ${design.rowCount} rows`);
  const cutoff = winsorCutoff(values, design.weights, fitted);
  const { values: cut, cutUnits } = winsorise(values, design.weights, cutoff, fitted);
  const total = (column: Float64Array): readonly Estimate[] =>
    estimateTotal([{ name, column: { kind: 'numeric', values: column } }], design, rest).rows;
  return { raw: total(values), winsorised: total(cut), cutoff, cutUnits, values: cut };
}
