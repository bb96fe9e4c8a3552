/** Totals and ratios over one domain, from the units that fall in it; every PSU of the design is kept. */
import type { Design } from '../design/design.ts';
import { DesignError } from '../design/design.ts';
import { varianceOfScores } from '../design/variance.ts';
import type { DomainSums } from './domain-sums.ts';

/** NaN where a part cannot be computed. */
export type Estimated = { readonly estimate: number; readonly se: number; readonly df: number; readonly n: number };

/** Square root of the variance of Σ scores; NaN where a stratum shows no spread and the policy is `fail`. */
function standardError(scores: Float64Array, design: Design, units: Int32Array): number {
  try {
    return Math.sqrt(varianceOfScores(scores, design, units));
  } catch (error) {
    if (error instanceof DesignError && error.code === 'lonely-psu') return Number.NaN;
    throw error;
  }
}

/** Degrees of freedom of a domain: PSUs met less strata met, as degf(subset(design, …)) of R's survey counts them. */
export function degreesOfFreedom(design: Design, units: Int32Array): number {
  const [stage] = design.stages;
  const psus = new Set<number>();
  const strata = new Set<number>();
  for (const unit of units) {
    if (design.weights[unit]! === 0) continue;
    const psu = stage.unitOfRow[unit]!;
    psus.add(psu);
    strata.add(stage.stratumOfUnit[psu]!);
  }
  return psus.size - strata.size;
}

/** Units that stand for somebody. */
const contributing = (units: Int32Array, design: Design): number =>
  units.reduce((count, unit) => count + Number(design.weights[unit]! > 0), 0);

/** Weighted total T = Σ w y over the domain. */
export function totalOf({ units, values }: DomainSums, design: Design): Estimated {
  const scores = Float64Array.from(units, (unit, k) => design.weights[unit]! * values[k]!);
  const estimate = scores.reduce((sum, score) => sum + score, 0);
  const df = degreesOfFreedom(design, units);
  return { estimate, se: standardError(scores, design, units), df, n: contributing(units, design) };
}

/**
 * Ratio of two weighted totals over the domain, R = Σ w y / Σ w x; linearised variable u = (y − R x) / X.
 *
 * @param x one entry per unit of the domain
 */
export function ratioOf({ units, values }: DomainSums, x: Float64Array, design: Design): Estimated {
  let numerator = 0;
  let denominator = 0;
  for (let k = 0; k < units.length; k++) {
    numerator += design.weights[units[k]!]! * values[k]!;
    denominator += design.weights[units[k]!]! * x[k]!;
  }
  const n = contributing(units, design);
  if (denominator === 0) return { estimate: Number.NaN, se: Number.NaN, df: 0, n };
  const estimate = numerator / denominator;
  const scores = Float64Array.from(
    units,
    (unit, k) => (design.weights[unit]! * (values[k]! - estimate * x[k]!)) / denominator,
  );
  return { estimate, se: standardError(scores, design, units), df: degreesOfFreedom(design, units), n };
}
