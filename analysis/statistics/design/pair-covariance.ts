/** Variance when it is known, or approximated, how likely two units were drawn together. */
import type { PairDesign } from './design.ts';
import type { UnitSums } from './unit-sums.ts';

/**
 * Covariance of the totals of score columns, with z the weighted sums of units and Δ_kl = (π_kl − π_k π_l)/π_kl:
 * Horvitz & Thompson Σ Δ_kl z_k z_l, or Yates & Grundy −½ Σ Δ_kl (z_k − z_l)².
 *
 * @param units every unit of the sample, with the sums of its scores
 * @param p score columns
 * @see R: survey:::ppsvar, htvar.matrix, ygvar.matrix (4.5)
 */
export function pairCovariance({ units, sums }: UnitSums, p: number, { variance, check }: PairDesign): Float64Array {
  const result = new Float64Array(p * p);
  const weighted = new Float64Array(p);
  for (let k = 0; k < units.length; k++) {
    weighted.fill(0);
    let sumOfChecks = 0;
    for (let l = 0; l < units.length; l++) {
      const delta = check(units[k]!, units[l]!);
      if (delta === 0) continue;
      sumOfChecks += delta;
      for (let c = 0; c < p; c++) weighted[c]! += delta * sums[l * p + c]!;
    }
    for (let a = 0; a < p; a++) {
      const own = sums[k * p + a]!;
      for (let b = 0; b < p; b++) {
        const yates = variance === 'YG' ? sumOfChecks * sums[k * p + b]! : 0;
        result[a * p + b]! += own * (weighted[b]! - yates);
      }
    }
  }
  return result;
}
