/** Hartley's estimator: what both frames hold is taken from the first with share θ, from the second with the rest. */
import { combine, type Combined } from './combined.ts';
import type { FramePieces } from './pieces.ts';

/**
 * How θ came about. `optimal`: it gives the smallest variance. `without-covariances`: that would lie outside 0 to 1, so it is
 * the optimum of the overlap alone. `undefined`: the overlap has no variance in either sample, and θ is one half.
 */
export type ShareKind = 'optimal' | 'without-covariances' | 'undefined';

export type OverlapShare = { readonly kind: ShareKind; readonly theta: number };

/**
 * θ = [V(ab^B) + Cov(b, ab^B) − Cov(a, ab^A)] / [V(ab^A) + V(ab^B)], estimated.
 *
 * @see Hartley (1974), Sankhyā C 36; R: Frames2::Hartley, which falls back in the same way
 */
export function optimalShare(first: FramePieces, second: FramePieces): OverlapShare {
  const [ofFirst, ofSecond] = [first.covariance, second.covariance].map((covariance) => ({
    overlap: covariance[4]!,
    withOwn: covariance[1]!,
  }));
  const both = ofFirst!.overlap + ofSecond!.overlap;
  if (!(both > 0)) return { kind: 'undefined', theta: 0.5 };
  const theta = (ofSecond!.overlap + ofSecond!.withOwn - ofFirst!.withOwn) / both;
  if (theta >= 0 && theta <= 1) return { kind: 'optimal', theta };
  return { kind: 'without-covariances', theta: ofSecond!.overlap / both };
}

/**
 * Ŷ = a + θ ab^A + (1 − θ) ab^B + b, with its variance for a fixed θ:
 * V(a) + θ² V(ab^A) + 2θ Cov(a, ab^A) + V(b) + (1 − θ)² V(ab^B) + 2(1 − θ) Cov(b, ab^B).
 *
 * The variance leaves out that an optimal θ is itself estimated, as is usual.
 *
 * @param theta share of the first frame in what both hold; 1 is screening, 0 screening the other way
 */
export const hartley = (first: FramePieces, second: FramePieces, theta: number): Combined =>
  combine(first, second, [
    [1, theta, 0],
    [1, 1 - theta, 0],
  ]);

/** The first frame in full, and of the second only what the first does not hold. */
export const screening = (first: FramePieces, second: FramePieces): Combined => hartley(first, second, 1);
