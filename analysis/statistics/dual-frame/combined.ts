/** A total out of two independent samples: what weighs the pieces, and the variance that comes through both designs. */
import type { FramePieces } from './pieces.ts';

/** An estimate from both frames. */
export type Combined = {
  readonly value: number;
  readonly standardError: number;
  /** After Satterthwaite, from the variances through the two designs. */
  readonly df: number;
};

/** What own, overlap and overlapSize of a frame are multiplied by. */
export type PieceWeights = readonly [own: number, overlap: number, overlapSize: number];

const valuesOf = ({ own, overlap, overlapSize }: FramePieces) => [own, overlap, overlapSize];

/** Σ c_j y_j. */
const valueOf = (pieces: FramePieces, weights: PieceWeights): number =>
  valuesOf(pieces).reduce((sum, value, j) => sum + (weights[j] === 0 ? 0 : weights[j]! * value), 0);

/** Σ c_j c_k Cov(y_j, y_k). */
function varianceOf({ covariance }: FramePieces, weights: PieceWeights): number {
  let variance = 0;
  for (const [j, left] of weights.entries())
    for (const [k, right] of weights.entries())
      if (left !== 0 && right !== 0) variance += left * right * covariance[3 * j + k]!;
  return variance;
}

/**
 * Degrees of freedom of a sum of independent variances, (Σ V)² / Σ V²/df; a part without any variance has no say.
 *
 * @see Satterthwaite (1946), Biometrics Bulletin 2
 */
export function jointDf(parts: readonly { readonly variance: number; readonly df: number }[]): number {
  const counted = parts.filter(({ variance }) => variance > 0);
  if (counted.length === 0) return Math.min(...parts.map(({ df }) => df));
  const sum = counted.reduce((total, { variance }) => total + variance, 0);
  return sum ** 2 / counted.reduce((total, { variance, df }) => total + variance ** 2 / df, 0);
}

/** A linear combination of the pieces of two independent samples. */
export function combine(
  first: FramePieces,
  second: FramePieces,
  [ofFirst, ofSecond]: readonly [PieceWeights, PieceWeights],
): Combined {
  const variances = [varianceOf(first, ofFirst), varianceOf(second, ofSecond)] as const;
  return {
    value: valueOf(first, ofFirst) + valueOf(second, ofSecond),
    standardError: Math.sqrt(variances[0] + variances[1]),
    df: jointDf([
      { variance: variances[0], df: first.df },
      { variance: variances[1], df: second.df },
    ]),
  };
}

/** The total of one frame alone: all that it holds, and nothing of what only the other does. */
export const oneFrame = (pieces: FramePieces): Combined =>
  combine(pieces, pieces, [
    [1, 1, 0],
    [0, 0, 0],
  ]);
