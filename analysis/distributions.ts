/** Probabilities and quantiles of the distributions that intervals and tests use, accurate in both tails. */
import betainc from '@stdlib/math-base-special-betainc';
import erfcinv from '@stdlib/math-base-special-erfcinv';
import gammainc from '@stdlib/math-base-special-gammainc';
import betaincinv from '@stdlib/math-base-special-kernel-betaincinv';

/** @returns z with P(Z ≤ z) = p for a standard normal Z; NaN unless 0 ≤ p ≤ 1 */
export const normalQuantile = (p: number): number => -Math.SQRT2 * erfcinv(2 * p);

/**
 * Quantile of Student's t.
 *
 * @param df degrees of freedom; Infinity = normal; NaN when not positive, as nothing was replicated then
 */
export function tQuantile(p: number, df: number): number {
  if (df === Infinity) return normalQuantile(p);
  if (!(df > 0) || !(p >= 0 && p <= 1)) return NaN;
  if (p === 0.5) return 0;
  const tail = 2 * Math.min(p, 1 - p);
  // T²: df·(1 − x)/x with x the beta(df/2, 1/2) quantile of both tails.
  const [x = NaN, complement = NaN] = betaincinv(df / 2, 0.5, tail, 1 - tail);
  return Math.sign(p - 0.5) * Math.sqrt((df * complement) / x);
}

/** Quantile of the beta distribution with shapes a, b; 0 or 1 when a shape is 0 (all mass there), NaN when one is negative. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(a >= 0) || !(b >= 0) || (a === 0 && b === 0)) return NaN;
  if (a === 0) return 0;
  if (b === 0) return 1;
  return betaincinv(a, b, p, 1 - p)[0] ?? NaN;
}

/** @returns P(F > f) with `numerator` and `denominator` degrees of freedom */
export function fUpperTail(f: number, numerator: number, denominator: number): number {
  if (!(f >= 0) || !(numerator > 0) || !(denominator > 0)) return NaN;
  const x = denominator / (denominator + numerator * f);
  return betainc(x, denominator / 2, numerator / 2, true, false);
}

/** @returns P(χ² > x) with `df` degrees of freedom */
export function chiSquareUpperTail(x: number, df: number): number {
  return x >= 0 && df > 0 ? gammainc(x / 2, df / 2, true, true) : NaN;
}
