/** Amounts with their prices. */
import { type Price, type PriceName, priceNames, prices } from './prices.ts';
import { isStanding } from './standing.ts';
import type { Amounts } from './usage.ts';

export type Line = {
  readonly name: PriceName;
  readonly amount: number;
  /** At list price. */
  readonly usd: number;
  /** After the allowance that every account has for ever. */
  readonly afterFree: number;
};

/** A line for each amount above zero, over so many months; allowances are given anew each month. */
export function priced(amounts: Amounts, months: number): readonly Line[] {
  return priceNames.flatMap((name) => {
    const amount = amounts[name] ?? 0;
    if (amount === 0) return [];
    const { perUnit, free = 0 }: Price = prices[name];
    return [{ name, amount, usd: amount * perUnit, afterFree: Math.max(0, amount - free * months) * perUnit }];
  });
}

export type Total = { readonly usd: number; readonly afterFree: number };

/** The sum of some lines. */
export const total = (lines: readonly Line[]): Total => ({
  usd: lines.reduce((sum, { usd }) => sum + usd, 0),
  afterFree: lines.reduce((sum, { afterFree }) => sum + afterFree, 0),
});

/** Of a month's lines, those due for standing there. */
export const standingLines = (lines: readonly Line[]): readonly Line[] => lines.filter(({ name }) => isStanding(name));
