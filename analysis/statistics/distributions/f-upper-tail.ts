/** Tail probabilities of the F distribution. */
import { chiSquareUpperTail } from './chi-square-upper-tail.ts';
import { lowerTail } from './incomplete-beta.ts';

/** @returns P(F > f) with `numerator` and `denominator` degrees of freedom; denominator Infinity = χ²/numerator */
export function fUpperTail(f: number, numerator: number, denominator: number): number {
  if (!(f >= 0) || !(numerator > 0) || !(denominator > 0)) return NaN;
  if (f === Infinity) return 0;
  if (denominator === Infinity) return chiSquareUpperTail(f * numerator, numerator);
  const odds = (f * numerator) / denominator;
  const x = 1 / (1 + odds);
  return lowerTail(denominator / 2, numerator / 2, x, odds * x, (numerator / 2) * (f - 1) * x);
}
