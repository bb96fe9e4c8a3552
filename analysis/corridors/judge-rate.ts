/** Whether an exchange rate can be true: the margin it leaves, and what a rate that cannot be true looks like. */
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import type { RefusalCause } from '../production/observations/rows.ts';

/** Percent of the amount sent; a margin at a bound is still plausible. */
export type MarginBounds = RoundSettings['marginBounds'];

/** Both rates in units of the pay-out currency per unit of the sending currency. */
export type RateInQuestion = {
  readonly applied: number;
  /** Interbank rate of the month; undefined when there is none. */
  readonly market: number | undefined;
  /** Interbank rates of other currencies that money is often paid out in, per unit of the sending currency. */
  readonly otherMarkets?: readonly (number | undefined)[];
};

export type RateVerdict =
  | { readonly kind: 'plausible'; readonly marginPercent: number }
  | { readonly kind: 'refused'; readonly marginPercent: number; readonly because: RefusalCause }
  | { readonly kind: 'unknown' };

/** Whether a number can be a rate or an amount at all: above zero, and finite. */
export const positive = (value: number | undefined): value is number =>
  value !== undefined && value > 0 && value < Infinity;

/** A rate of exactly 1 is what real files hold for "not told", unless the market is as near to 1 as this. */
const parTolerance = 0.02;

const tenfolds = [10, 100, 1000, 0.1, 0.01, 0.001];

/** `fx margin % = 100 (1 − rate applied / interbank rate)`. */
const marginOf = (applied: number, market: number): number => 100 * (1 - applied / market);

const fits = (margin: number, { lowest, highest }: MarginBounds): boolean => margin >= lowest && margin <= highest;

/** What somebody may have meant by a rate that cannot be true: each as it would then be, against its market. */
function guesses({ applied, market, otherMarkets = [] }: RateInQuestion) {
  const meant = (because: RefusalCause, rate: number, against: number | undefined) =>
    positive(against) ? [{ because, marginPercent: marginOf(rate, against) }] : [];
  return [
    ...meant('inverse-rate', 1 / applied, market),
    ...otherMarkets.flatMap((other) => meant('other-currency', applied, other)),
    ...tenfolds.flatMap((tenfold) => meant('misplaced-point', applied * tenfold, market)),
  ];
}

/**
 * Judges the rate of one transfer: `plausible` when its margin lies within the bounds, `unknown` when there is no rate
 * to judge (missing, zero, no interbank rate, or a 1 that stands for "not told"), else `refused`, with the likeliest
 * cause: the one that leaves the smallest margin.
 *
 * @example judgeRate({ applied: 8.4, market: 0.12 }, { lowest: -20, highest: 50 }) // refused: inverse-rate
 */
export function judgeRate(rate: RateInQuestion, bounds: MarginBounds): RateVerdict {
  const { applied, market } = rate;
  if (!positive(applied) || !positive(market)) return { kind: 'unknown' };
  if (applied === 1 && Math.abs(market - 1) > parTolerance) return { kind: 'unknown' };
  const marginPercent = marginOf(applied, market);
  if (fits(marginPercent, bounds)) return { kind: 'plausible', marginPercent };
  const [likeliest] = guesses(rate)
    .filter((guess) => fits(guess.marginPercent, bounds))
    .toSorted((a, b) => Math.abs(a.marginPercent) - Math.abs(b.marginPercent));
  return { kind: 'refused', marginPercent, because: likeliest?.because ?? 'out-of-bounds' };
}
