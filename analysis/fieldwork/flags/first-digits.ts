/** Whether first digits of amounts are spread as those of grown quantities are: Benford's law. */
import { chiSquareUpperTail } from '../../statistics/distributions/chi-square-upper-tail.ts';

/** Expected share of each first digit d, 1 to 9: log10(1 + 1/d). */
export const benfordShares: readonly number[] = Array.from({ length: 9 }, (_, k) => Math.log10(1 + 1 / (k + 1)));

/** First digit of an amount, 1 to 9; 0 of no amount. */
export function firstDigit(amount: number): number {
  if (!(amount > 0) || amount === Infinity) return 0;
  return Number(amount.toExponential()[0]);
}

export type DigitTest = { readonly statistic: number; readonly amounts: number; readonly p: number };

/**
 * Pearson's χ² of first digits, Σ (n_d − N b_d)² / (N b_d) with eight degrees of freedom. Answers are rounded and amounts
 * often lie in one range, so that a small p is common: it compares enumerators and proves nothing.
 *
 * @param counts amounts by first digit, 1 to 9
 * @see Benford (1938); Nigrini (2012); golden: test/golden/fieldwork/flags.R
 */
export function firstDigitTest(counts: ArrayLike<number>): DigitTest {
  const amounts = benfordShares.reduce((sum, _, k) => sum + (counts[k] ?? 0), 0);
  const statistic = benfordShares.reduce((sum, share, k) => {
    const expected = amounts * share;
    return sum + ((counts[k] ?? 0) - expected) ** 2 / expected;
  }, 0);
  return { statistic, amounts, p: chiSquareUpperTail(statistic, 8) };
}
