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

/** Which units a domain has anything in. */
type InDomain = Pick<Moments, 'units' | 'squares'>;

/** The same from the sums of a domain. */
export function degreesOfSums({ units, squares }: InDomain, frame: Frame): number {
  if (frame.estimatesAlone) return 0;
  if (frame.replicates !== undefined) {
    const byGroup = new Float64Array(frame.unitCount);
    for (const [slot, unit] of units.entries()) byGroup[unit] = squares[slot]!;
    return replicateDegreesFromSquares(byGroup, frame.replicates);
  }
  const [{ stage }] = frame.stages;
  const psus = psusOf({ units, squares }, frame);
  return psus.size - new Set(Array.from(psus, (psu) => stage.stratumOfUnit[psu]!)).size;
}

/** PSUs of the frame with units of a domain that have a weight. */
export function psusOf({ units, squares }: InDomain, { stages: [{ unitOf }] }: Frame): ReadonlySet<number> {
  const psus = new Set<number>();
  for (const [slot, unit] of units.entries()) if (squares[slot] !== 0) psus.add(unitOf?.[unit] ?? unit);
  return psus;
}
