/** Amounts as people report them: in the currency they think in, rounded, in minor units. */
import type { Money } from '#schemas/language/kinds/money.ts';
import { currencyExponent } from '#schemas/reference/currencies.ts';
import type { Random } from '../statistics/random/random.ts';
import { interbankRate, referenceMonths } from './exchange-rates.ts';

const meanRates = new Map<string, number>();

/** Mean interbank rate of the reference period, units of the currency per US dollar. */
function perUsd(currency: string): number {
  const known = meanRates.get(currency);
  if (known !== undefined) return known;
  const sum = referenceMonths.reduce((total, month) => total + interbankRate('USD', currency, month), 0);
  meanRates.set(currency, sum / referenceMonths.length);
  return sum / referenceMonths.length;
}

/** The nearest number with two digits, the second 0 or 5: 1,234 is told as 1,250 and 87 as 85. */
export function roundedAsTold(value: number): number {
  if (!(value > 0)) return 0;
  const step = 10 ** Math.floor(Math.log10(value)) / 20;
  return Math.round(value / step) * step;
}

/** Minor units in one unit of the currency. */
const minorUnits = (currency: string): number => 10 ** (currencyExponent(currency) ?? 2);

/** So many US dollars, told in a currency: rounded, and at least one unit of it unless it is nothing. */
export function told(usd: number, currency: string): Money {
  if (!(usd > 0)) return { amount: 0, currency };
  return { amount: Math.round(Math.max(1, roundedAsTold(usd * perUsd(currency))) * minorUnits(currency)), currency };
}

/** A share of an amount, in whole minor units. */
export const shareOf = (whole: Money, share: number): Money => ({
  amount: Math.round(whole.amount * share),
  currency: whole.currency,
});

/** What one in thirty gives in one go, for a house, land or a business. */
export const drawCapital = (random: Random): Money =>
  told(random.chance(0.03) ? logNormal(random, 2600, 0.6) : 0, 'USD');

/** An amount from units of its currency. */
export const moneyOf = (units: number, currency: string): Money => ({
  amount: Math.round(units * minorUnits(currency)),
  currency,
});

/** An amount in units of its currency. */
export const unitsOf = (money: Money): number => money.amount / minorUnits(money.currency);

/** A log-normal number with the given mean; sigma is the standard deviation of its logarithm. */
export const logNormal = (random: Random, mean: number, sigma: number): number =>
  mean * Math.exp(random.normal(-(sigma * sigma) / 2, sigma));
