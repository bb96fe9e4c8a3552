/** Tail probabilities of the χ² distribution, by the incomplete gamma function. */
import { excessOverLog, stirlingRemainder } from './saddle-point.ts';

/** Near the mean the series needs about 6 √df terms, 60 000 at 1e8 degrees of freedom; the fraction fewer. */
const maxTerms = 100_000;

/** @returns P(χ² > x) with `df` degrees of freedom */
export function chiSquareUpperTail(x: number, df: number): number {
  if (!(x >= 0) || !(df > 0)) return NaN;
  if (x === 0) return 1;
  if (x === Infinity) return 0;
  return x < df + 2 ? 1 - lowerGamma(df / 2, x / 2) : upperGamma(df / 2, x / 2);
}

/** x^a e^−x / Γ(a + 1), by Loader's saddle point. */
const poisson = (a: number, x: number): number =>
  Math.exp(-stirlingRemainder(a) - a * excessOverLog(x / a, (x - a) / a)) / Math.sqrt(2 * Math.PI * a);

/** P(a, x) as a power series. @see DLMF 8.11.4 */
function lowerGamma(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; k <= maxTerms; k++) {
    term *= x / (a + k);
    sum += term;
    if (term <= sum * Number.EPSILON) return poisson(a, x) * sum;
  }
  return NaN;
}

/** Q(a, x) as a continued fraction. @see DLMF 8.9.2, contracted to its even part, evaluated by Lentz's method */
function upperGamma(a: number, x: number): number {
  let denominator = x + 1 - a;
  let fraction = denominator;
  let c = fraction;
  let d = 0;
  for (let m = 1; m <= maxTerms; m++) {
    const numerator = m * (a - m);
    denominator += 2;
    d = 1 / (denominator + numerator * d);
    c = denominator + numerator / c;
    const factor = c * d;
    fraction *= factor;
    if (Math.abs(factor - 1) <= Number.EPSILON) return (poisson(a, x) * a) / fraction;
  }
  return NaN;
}
