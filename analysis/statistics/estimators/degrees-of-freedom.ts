/** Degrees of freedom of a design over a domain. */
import type { Design } from '../design/design.ts';
import { replicateDegreesOfFreedom } from '../replicates/degrees-of-freedom.ts';
import type { Rows } from '../design/estimator.ts';

/**
 * PSUs less strata among the rows of positive weight; for replicates the rank of their weights less one. May be 0 or
 * less, and then no t interval exists.
 *
 * @see R: survey::degf
 */
export function degreesOfFreedom(rows: Rows, design: Design): number {
  if (rows.length !== design.rowCount) return countDegreesOfFreedom(rows, design);
  const known = ofWholeDesign.get(design) ?? countDegreesOfFreedom(rows, design);
  ofWholeDesign.set(design, known);
  return known;
}

/** A design never changes, and every estimate asks for the degrees of freedom of the whole of it. */
const ofWholeDesign = new WeakMap<Design, number>();

function countDegreesOfFreedom(rows: Rows, design: Design): number {
  if (design.replicates !== undefined) return replicateDegreesOfFreedom(rows, design, design.replicates);
  const { psus, strata } = countUnits(rows, design);
  return psus - strata;
}

/** PSUs and strata met among the rows of positive weight. */
export function countUnits(rows: Rows, design: Design): { readonly psus: number; readonly strata: number } {
  const stage = design.stages[0];
  const metUnit = new Uint8Array(stage.unitCount);
  const metStratum = new Uint8Array(stage.sampled.length);
  let psus = 0;
  let strata = 0;
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k]!;
    const unit = stage.unitOfRow[row]!;
    if (design.weights[row] === 0 || metUnit[unit] === 1) continue;
    metUnit[unit] = 1;
    psus++;
    const stratum = stage.stratumOfUnit[unit]!;
    if (metStratum[stratum] === 1) continue;
    metStratum[stratum] = 1;
    strata++;
  }
  return { psus, strata };
}
