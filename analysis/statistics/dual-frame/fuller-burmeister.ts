/** Fuller and Burmeister's estimator: Hartley's, corrected by what the frames say of the size of their overlap. */
import { combine, type Combined } from './combined.ts';
import type { FramePieces } from './pieces.ts';

/** `undefined`: total and size of the overlap move together, so that no single optimum exists. */
export type FullerBurmeister =
  | { readonly kind: 'computed'; readonly combined: Combined; readonly betas: readonly [number, number] }
  | { readonly kind: 'undefined' };

/** Share of the diagonal below which a determinant is rounding. */
const singular = 1e-10;

/**
 * Ŷ = a + b + β1 ab^A + (1 − β1) ab^B + β2 (N_ab^A − N_ab^B), with the β of smallest variance.
 *
 * @see Fuller & Burmeister (1972), Proceedings of the Social Statistics Section, ASA; R: Frames2::FB
 */
export function fullerBurmeister(first: FramePieces, second: FramePieces): FullerBurmeister {
  const [a, b] = [first.covariance, second.covariance];
  const both = (cell: number): number => a[cell]! + b[cell]!;
  const [total, withSize, size] = [both(4), both(5), both(8)];
  const determinant = total * size - withSize ** 2;
  if (!(determinant > singular * total * size)) return { kind: 'undefined' };
  const right = [a[1]! - b[1]! - b[4]!, a[2]! - b[2]! - b[5]!] as const;
  const beta1 = -(size * right[0] - withSize * right[1]) / determinant;
  const beta2 = -(total * right[1] - withSize * right[0]) / determinant;
  const combined = combine(first, second, [
    [1, beta1, beta2],
    [1, 1 - beta1, -beta2],
  ]);
  return { kind: 'computed', combined, betas: [beta1, beta2] };
}
