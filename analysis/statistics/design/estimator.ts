/**
 * What an estimator is, so that linearisation and replicates can serve them all without knowing any. It sees sums by the
 * units of the design, never a row.
 */
import type { UnitSums } from './unit-sums.ts';

/** Rows of a domain, ascending. */
export type Rows = Int32Array;

/** A smooth function of totals: total, mean, ratio, variance. With `parts` = k columns and p estimates: k totals → p estimates. */
export type SmoothEstimator = {
  /** Weighted sums by unit whose totals the estimates are made of; all of one length, an entry per unit that is met. */
  readonly parts: readonly Float64Array[];
  /** @param totals one per part */
  readonly point: (totals: Float64Array) => Float64Array;
  /** Per estimate, its derivative by each total: the score of a unit is Σ derivative × its sum. */
  readonly gradient: (totals: Float64Array) => readonly Float64Array[];
};

/** Totals of the parts of an estimator. */
export function totalsOfParts(parts: readonly Float64Array[]): Float64Array {
  return Float64Array.from(parts, (part) => {
    let sum = 0;
    for (let slot = 0; slot < part.length; slot++) sum += part[slot]!;
    return sum;
  });
}

/** Parts side by side, as variances take them. */
export function sideBySide(parts: readonly Float64Array[], units: Int32Array): UnitSums {
  const width = parts.length;
  const sums = new Float64Array(units.length * width);
  for (const [c, part] of parts.entries())
    for (let slot = 0; slot < units.length; slot++) sums[slot * width + c] = part[slot]!;
  return { units, sums };
}

/** Scores of units from their sums: linearisation commutes with adding up. */
export function scoresOf({ parts, gradient }: SmoothEstimator, totals: Float64Array): readonly Float64Array[] {
  const length = parts[0]?.length ?? 0;
  return gradient(totals).map((derivatives) => {
    const scores = new Float64Array(length);
    for (const [c, derivative] of derivatives.entries()) {
      if (derivative === 0) continue;
      const part = parts[c]!;
      for (let slot = 0; slot < length; slot++) scores[slot]! += derivative * part[slot]!;
    }
    return scores;
  });
}
