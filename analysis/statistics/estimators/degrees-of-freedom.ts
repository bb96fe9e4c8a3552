/** Degrees of freedom of a design over a domain. */
import type { Design } from '../design/design.ts';
import type { Rows } from '../design/estimator.ts';
import { type Frame, frameOf } from '../design/frame.ts';
import { replicateDegreesFromSquares } from '../replicates/degrees-of-freedom.ts';
import { type Moments, momentsOf } from '../sums/moments.ts';

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

const countDegreesOfFreedom = (rows: Rows, design: Design): number =>
  degreesOfSums(momentsOf([], rows, design), frameOf(design).frame);

/** The same from the sums of a domain. */
export function degreesOfSums({ units, squares }: Pick<Moments, 'units' | 'squares'>, frame: Frame): number {
  if (frame.estimatesAlone) return 0;
  const [{ stage, unitOf }] = frame.stages;
  if (frame.replicates !== undefined) {
    const byGroup = new Float64Array(frame.unitCount);
    for (const [slot, unit] of units.entries()) byGroup[unit] = squares[slot]!;
    return replicateDegreesFromSquares(byGroup, frame.replicates);
  }
  const psus = new Set<number>();
  const strata = new Set<number>();
  for (const [slot, unit] of units.entries()) {
    if (squares[slot] === 0) continue;
    const psu = unitOf?.[unit] ?? unit;
    psus.add(psu);
    strata.add(stage.stratumOfUnit[psu]!);
  }
  return psus.size - strata.size;
}
