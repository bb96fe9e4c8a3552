/** Dollars of an answer, at the mean rate of the reference period. */
import type { Money } from '#schemas/language/kinds/money.ts';
import { currencyExponent } from '#schemas/reference/currencies.ts';
import { averageRate } from '../../production/derive/exchange.ts';
import { exchangeRates, referencePeriod } from '../exchange-rates.ts';

export type Told = Money | string | undefined;

const rates = new Map<string, number>();

/** Dollars of an amount; 0 for an answer that is no amount. */
export function dollars(amount: Told): number {
  if (amount === undefined || typeof amount === 'string' || amount.amount === 0) return 0;
  let rate = rates.get(amount.currency);
  if (rate === undefined) {
    rate = averageRate(exchangeRates, amount.currency, 'USD', referencePeriod) ?? Number.NaN;
    rate /= 10 ** (currencyExponent(amount.currency) ?? Number.NaN);
    rates.set(amount.currency, rate);
  }
  return amount.amount * rate;
}

/** A number that was told, else 0. */
export const numberOf = (answer: number | string | undefined): number => (typeof answer === 'number' ? answer : 0);
