/** Currencies that people asked in a round are likely to name. */
import { localCurrency } from '#schemas/reference/local-currency.ts';
import type { Round } from '#schemas/fieldwork/round.ts';

/** That of the round's country first, in which its households reckon, then that of its figures, then those whose rates it gives. */
export function likelyCurrencies({ country, reportingCurrency, exchangeRates }: Round): readonly string[] {
  const local = localCurrency(country);
  const currencies = [
    ...(local === undefined ? [] : [local]),
    reportingCurrency,
    ...exchangeRates.map((rate) => rate.currency),
  ];
  return [...new Set(currencies)];
}
