/** Amounts as people report them: in the currency they think in, rounded, in minor units. */
import type { Money } from '#schemas/language/kinds/money.ts';
import { currencyExponent } from '#schemas/reference/currencies.ts';
import { monthAt, usualMonths } from '#schemas/fieldwork/months-of-amounts.ts';
import type { Random } from '../statistics/random/random.ts';
import { interbankRate, referenceMonths } from './exchange-rates.ts';

const meanRates = new Map<string, number>();

/** Dollars of a unit of the currency, the mean of some months. */
function meanOf(currency: string, months: readonly string[]): number {
  const key = `${currency} ${months[0] ?? ''} ${months.length}`;
  const mean =
    meanRates.get(key) ??
    months.reduce((total, month) => total + interbankRate(currency, 'USD', month), 0) / months.length;
  meanRates.set(key, mean);
  return mean;
}

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

/** How people tell of dollars of a year: in their currency, rounded. */
export type Telling = (usd: number, currency: string) => Money;

const yearUntil = (until: number): readonly string[] =>
  Array.from({ length: usualMonths }, (_, back) => monthAt(until - usualMonths + 1 + back));

/**
 * People whose money is steady in dollars, asked at different times: where a currency falls, those who are asked later tell of more
 * of it. Who is asked at no time tells at the mean of the reference period.
 *
 * @param until the last month that their amounts are of, as `monthNumber` counts
 */
export function tellingIn(until: number | undefined): Telling {
  if (until === undefined) return told;
  const year = yearUntil(until);
  return (usd, currency) => told((usd * meanOf(currency, referenceMonths)) / meanOf(currency, year), currency);
}

/** An amount of a year as it is told of the last month alone, such as of what is carried. */
export function toldNow(money: Money, until: number | undefined): Money {
  if (until === undefined) return money;
  const { currency } = money;
  const units = (unitsOf(money) * meanOf(currency, yearUntil(until))) / meanOf(currency, [monthAt(until)]);
  return moneyOf(roundedAsTold(units), currency);
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
