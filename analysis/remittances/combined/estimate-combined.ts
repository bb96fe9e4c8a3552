/** Combinations of both samples, estimated: out of sums by stratum and PSU, never out of a response. */
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import type { Estimated } from '../../production/estimate/domain-estimates.ts';
import { piecesOfParts } from '../../production/sums/pieces-of-parts.ts';
import type { PartsInDomain } from '../../production/sums/contract.ts';
import type { Combined } from '../../statistics/dual-frame/combined.ts';
import { hartley, optimalShare, screening } from '../../statistics/dual-frame/hartley.ts';
import { type OverlapCheck, overlapCheck } from '../../statistics/dual-frame/overlap-check.ts';
import { type FramePieces, nobodysPieces } from '../../statistics/dual-frame/pieces.ts';

/** A figure, and what it would be if nothing were imputed. */
export type Imputable = { readonly combined: Combined; readonly without: number };

/** The estimates that two samples give of one total. */
export type Combinations = {
  /** The first sample in full, and of the second only what the first cannot meet. */
  readonly screened: Imputable;
  /** What both can meet is weighed; undefined where the first sample cannot tell it. */
  readonly weighed?: Imputable;
  /** What both can meet, told twice; undefined where either tells nothing of it. `level`: the larger of the two. */
  readonly check?: Imputable & { readonly combined: OverlapCheck; readonly level: number };
};

/** Pieces of one sample, after imputation where its study imputes. */
const piecesIn = (told: PartsInDomain | undefined): FramePieces =>
  told === undefined ? nobodysPieces : (told.imputed?.pieces ?? piecesOfParts(told));

/** The same with nothing imputed. */
const answeredIn = (told: PartsInDomain | undefined): FramePieces => told?.imputed?.without ?? piecesIn(told);

/**
 * Share of the first sample in what both can meet: that of the smallest variance of the total of everybody, or as the round
 * says. Undefined where the first cannot tell what that is: all that it holds is in full in it, wherever else it may be met.
 */
export const shareIn = (
  first: PartsInDomain,
  second: PartsInDomain,
  overlapShare: RoundSettings['overlapShare'],
): number | undefined =>
  first.parts === undefined ? undefined : (overlapShare ?? optimalShare(piecesIn(first), piecesIn(second)).theta);

/**
 * Combines what two samples tell of everybody, or of some.
 *
 * @param first the one that is taken in full by screening; undefined where it met nobody of them, as the other
 * @param theta of everybody, so that the figures of parts add up to that of the whole
 */
export function combinationsIn(
  first: PartsInDomain | undefined,
  second: PartsInDomain | undefined,
  theta: number | undefined,
): Combinations {
  const [a, b] = [piecesIn(first), piecesIn(second)];
  const [c, d] = [answeredIn(first), answeredIn(second)];
  const screened = { combined: screening(a, b), without: screening(c, d).value };
  if (theta === undefined) return { screened };
  const weighed = { combined: hartley(a, b, theta), without: hartley(c, d, theta).value };
  if (first === undefined || second === undefined) return { screened, weighed };
  const level = Math.max(Math.abs(a.overlap), Math.abs(b.overlap));
  return { screened, weighed, check: { combined: overlapCheck(a, b), without: c.overlap - d.overlap, level } };
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
