/**
 * The regularised incomplete beta function, on which the t, beta and F distributions rest.
 *
 * A point is given as x, its complement y = 1 − x and `lead` = a·y − b·x, which is positive below the mean. Callers know
 * all three without cancellation; none could be had from another near 0, 1 or the mean.
 */
import { excessOverLog, stirlingRemainder } from './saddle-point.ts';

/** Near the mean the fraction needs about a fifth of √min(a, b) terms, 5 500 where both shapes are 1e9; elsewhere few. */
const maxTerms = 20_000;

/** Part of `logDensity` that depends on the shapes alone. */
export const logDensityScale = (a: number, b: number): number =>
  stirlingRemainder(a + b) -
  stirlingRemainder(a) -
  stirlingRemainder(b) +
  0.5 * Math.log(((a / (a + b)) * b) / (2 * Math.PI));

/**
 * ln of x^a y^b / B(a, b): the density of ln(x/y).
 *
 * @param scale `logDensityScale(a, b)`
 * @see Loader (2000)
 */
export function logDensity(a: number, b: number, x: number, y: number, lead: number, scale: number): number {
  const n = a + b;
  return scale - a * excessOverLog((n * x) / a, -lead / a) - b * excessOverLog((n * y) / b, lead / b);
}

/** Whether the fraction of the lower tail converges fast; if not, that of the upper tail does. */
export const isBelowMean = (x: number, y: number, lead: number): boolean => lead + y - x > 0;

/**
 * x^a y^b / (B(a, b) I_x(a, b)), the continued fraction of the lower tail, where `isBelowMean`.
 *
 * @returns NaN when it does not converge
 * @see DLMF 8.17.22, contracted to its even part; Didonato & Morris (1992), ACM TOMS 18, algorithm 708, eq. 9; evaluated
 * from the front by the method of Lentz, modified by Thompson & Barnett (1986)
 */
export function densityOverLowerTail(a: number, b: number, x: number, y: number, lead: number): number {
  let fraction = (a * (lead + 1)) / (a + 1);
  let c = fraction;
  let d = 0;
  for (let m = 1; m <= maxTerms; m++) {
    const odd = a + 2 * m - 1;
    const product = m * (b - m) * x;
    const numerator = ((a + m - 1) / odd) * ((a + b + m - 1) / odd) * product * x;
    const denominator = m + product / odd + ((a + m) * (lead + 1 + m * (1 + y))) / (odd + 2);
    d = 1 / (denominator + numerator * d);
    c = denominator + numerator / c;
    const factor = c * d;
    fraction *= factor;
    if (Math.abs(factor - 1) <= Number.EPSILON) return fraction;
  }
  return NaN;
}

/** I_x(a, b), the probability below x. */
export function lowerTail(a: number, b: number, x: number, y: number, lead: number): number {
  const density = Math.exp(logDensity(a, b, x, y, lead, logDensityScale(a, b)));
  return isBelowMean(x, y, lead)
    ? density / densityOverLowerTail(a, b, x, y, lead)
    : 1 - density / densityOverLowerTail(b, a, y, x, -lead);
}
