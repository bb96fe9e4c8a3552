/** What one of two frames tells of a total: the part that it alone holds, and the part that the other frame holds too. */
import type { Design } from '../design/design.ts';
import type { Frame } from '../design/frame.ts';
import { frameOf } from '../design/frame.ts';
import { answer } from '../estimators/answer.ts';
import { degreesOfFreedom } from '../estimators/degrees-of-freedom.ts';
import { totalsOf } from '../estimators/total.ts';

/** Estimates from one frame, in the unit of what is added up; numbers of units for `overlapSize`. */
export type FramePieces = {
  /** Of units that the other frame does not hold: a, or b. */
  readonly own: number;
  /** Of units in both frames, as this one tells it: ab^A, or ab^B. */
  readonly overlap: number;
  /** How many units are in both frames, as this one tells it. */
  readonly overlapSize: number;
  /** Of own, overlap and overlapSize: 3 × 3, row by row. */
  readonly covariance: Float64Array;
  /** Degrees of freedom of the design: PSUs less strata. */
  readonly df: number;
};

/** Of a domain in which a frame met nobody; degrees of freedom are those of whatever it is combined with. */
export const nobodysPieces: FramePieces = {
  ...{ own: 0, overlap: 0, overlapSize: 0 },
  covariance: new Float64Array(9),
  df: Infinity,
};

/** Weighted sums of the three by unit of a frame (PSUs, as a rule): arrays of one length, an entry per unit that is met. */
export type PieceSums = {
  readonly units: Int32Array;
  readonly own: Float64Array;
  readonly overlap: Float64Array;
  readonly overlapSize: Float64Array;
};

/**
 * Pieces out of their sums by stratum and PSU; the covariance follows from the same sums, since units of the two pieces are
 * drawn together.
 *
 * @param df degrees of freedom that limits are taken with
 * @throws {DesignError} a stratum holds a single PSU and the policy is `fail`
 */
export function piecesOfSums({ units, own, overlap, overlapSize }: PieceSums, frame: Frame, df: number): FramePieces {
  const { values, covariance } = answer(totalsOf([own, overlap, overlapSize]), units, frame);
  return { own: values[0]!, overlap: values[1]!, overlapSize: values[2]!, covariance, df };
}

/**
 * The same of a sample in memory.
 *
 * Shapes: `values` and `inOverlap` have an entry per row of the design.
 *
 * @param inOverlap 1 where the unit is in the other frame too, else 0
 * @throws {DesignError} a stratum holds a single PSU and the policy is `fail`
 */
export function piecesOfRows(values: Float64Array, inOverlap: Uint8Array, design: Design): FramePieces {
  const { frame, unitOfRow } = frameOf(design);
  const sums = {
    units: Int32Array.from({ length: frame.unitCount }, (_, unit) => unit),
    own: new Float64Array(frame.unitCount),
    overlap: new Float64Array(frame.unitCount),
    overlapSize: new Float64Array(frame.unitCount),
  };
  for (const [row, weight] of design.weights.entries()) {
    const unit = unitOfRow[row]!;
    if (inOverlap[row] === 1) {
      sums.overlap[unit]! += weight * values[row]!;
      sums.overlapSize[unit]! += weight;
    } else sums.own[unit]! += weight * values[row]!;
  }
  const rows = Int32Array.from(design.weights.keys());
  return piecesOfSums(sums, frame, degreesOfFreedom(rows, design));
}
