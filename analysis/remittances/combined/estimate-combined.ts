/** Both samples and their combinations, estimated: out of sums by stratum and PSU, never out of a response. */
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import type { Estimated } from '../../production/estimate/domain-estimates.ts';
import type { PartsOfTotal } from '../../production/sums/contract.ts';
import { DesignError } from '../../statistics/design/design.ts';
import type { Combined } from '../../statistics/dual-frame/combined.ts';
import { hartley, optimalShare, screening } from '../../statistics/dual-frame/hartley.ts';
import { type OverlapCheck, overlapCheck } from '../../statistics/dual-frame/overlap-check.ts';
import { type FramePieces, piecesOfSums, type PieceSums } from '../../statistics/dual-frame/pieces.ts';
import { degreesOfSums } from '../../statistics/estimators/degrees-of-freedom.ts';
import { totalsOfParts } from '../../statistics/design/estimator.ts';

/** The estimates that two samples give of one total. Without an answer in the first, its parts are unknown. */
export type Combinations = {
  /** The first sample in full, and of the second only what the first cannot meet. */
  readonly screened: Combined;
  /**
   * What both can meet is weighed by its precision, or as the round says; undefined where the first sample cannot tell it.
   * `level`: the larger of the two that `check` is the difference of.
   */
  readonly weighed?: {
    readonly combined: Combined;

    readonly check: OverlapCheck;
    readonly level: number;
  };
};

/** Sums by unit of the design of what is in one sample alone, and of the rest of its total. */
function sumsOf({ whole, parts }: PartsOfTotal): PieceSums {
  const { units, variables } = whole.some.moments;
  const all = variables[0]!.sums;
  const slotOf = new Map([...units].map((unit, slot) => [unit, slot]));
  const own = new Float64Array(units.length);
  const alone = parts?.alone?.some.moments;
  for (const [slot, unit] of (alone?.units ?? new Int32Array(0)).entries())
    own[slotOf.get(unit)!] = alone!.variables[0]!.sums[slot]!;
  // Sizes are not compared: one sample may count households and the other people.
  const overlapSize = new Float64Array(units.length);
  return { units, own, overlap: all.map((sum, slot) => sum - own[slot]!), overlapSize };
}

/** Pieces of one sample; a stratum that shows no spread under the policy `fail` leaves their variance unknown. */
function piecesIn(told: PartsOfTotal): FramePieces {
  const sums = sumsOf(told);
  const df = degreesOfSums(told.whole.some.moments, told.frame);
  try {
    return piecesOfSums(sums, told.frame, df);
  } catch (error) {
    if (!(error instanceof DesignError) || error.code !== 'lonely-psu') throw error;
    const [own, overlap] = totalsOfParts([sums.own, sums.overlap]);
    return { own: own!, overlap: overlap!, overlapSize: 0, covariance: new Float64Array(9).fill(Number.NaN), df };
  }
}

/**
 * Combines two samples.
 *
 * @param first the one that is taken in full by screening
 * @param overlapShare share of the first in what both can meet; the one of smallest variance without it
 */
export function combinationsIn(
  first: PartsOfTotal,
  second: PartsOfTotal,
  overlapShare: RoundSettings['overlapShare'],
): Combinations {
  const [a, b] = [piecesIn(first), piecesIn(second)];
  if (first.parts === undefined) {
    // All that the first sample holds is in full in it, wherever else it may be met.
    return { screened: screening(a, b) };
  }
  const theta = overlapShare ?? optimalShare(a, b).theta;
  const level = Math.max(Math.abs(a.overlap), Math.abs(b.overlap));
  const weighed = { combined: hartley(a, b, theta), check: overlapCheck(a, b), level };
  return { screened: screening(a, b), weighed };
}

/** An estimate as rows take it. */
export const estimatedFrom = ({ value, standardError, df }: Combined, n: number): Estimated => ({
  estimate: value,
  se: standardError,
  df,
  n,
  deff: Number.NaN,
  size: Number.NaN,
});
