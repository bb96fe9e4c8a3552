/** Both samples and their combinations, estimated: out of sums by stratum and PSU, never out of a response. */
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import type { Estimated } from '../../production/estimate/domain-estimates.ts';
import { piecesOfParts } from '../../production/sums/pieces-of-parts.ts';
import type { PartsOfTotal } from '../../production/sums/contract.ts';
import type { Combined } from '../../statistics/dual-frame/combined.ts';
import { hartley, optimalShare, screening } from '../../statistics/dual-frame/hartley.ts';
import { type OverlapCheck, overlapCheck } from '../../statistics/dual-frame/overlap-check.ts';
import type { FramePieces } from '../../statistics/dual-frame/pieces.ts';

/** A figure, and what it would be if nothing were imputed. */
type Imputable = { readonly combined: Combined; readonly without: number };

/** The estimates that two samples give of one total. Without an answer in the first, its parts are unknown. */
export type Combinations = {
  /** The first sample in full, and of the second only what the first cannot meet. */
  readonly screened: Imputable;
  /**
   * What both can meet is weighed by its precision, or as the round says; undefined where the first sample cannot tell it.
   * `level`: the larger of the two that `check` is the difference of.
   */
  readonly weighed?: Imputable & {
    readonly check: OverlapCheck;
    readonly checkWithout: number;
    readonly level: number;
  };
};

/** Pieces of one sample, after imputation where its study imputes. */
const piecesIn = (told: PartsOfTotal): FramePieces => told.imputed?.pieces ?? piecesOfParts(told);

/** The same with nothing imputed. */
const answeredIn = (told: PartsOfTotal): FramePieces => told.imputed?.without ?? piecesOfParts(told);

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
  const [c, d] = [answeredIn(first), answeredIn(second)];
  if (first.parts === undefined) {
    // All that the first sample holds is in full in it, wherever else it may be met.
    return { screened: { combined: screening(a, b), without: screening(c, d).value } };
  }
  const theta = overlapShare ?? optimalShare(a, b).theta;
  const level = Math.max(Math.abs(a.overlap), Math.abs(b.overlap));
  const weighed = {
    ...{ combined: hartley(a, b, theta), without: hartley(c, d, theta).value },
    ...{ check: overlapCheck(a, b), checkWithout: c.overlap - d.overlap, level },
  };
  return { screened: { combined: screening(a, b), without: screening(c, d).value }, weighed };
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
