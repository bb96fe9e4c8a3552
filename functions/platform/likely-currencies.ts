/** Currencies that people asked in a round are likely to name. */
import type { Round } from '#schemas/fieldwork/round.ts';

/** The currency of the round first, then those whose rates it gives. */
export const likelyCurrencies = (round: Round): readonly string[] => [
  ...new Set([round.reportingCurrency, ...round.exchangeRates.map(({ currency }) => currency)]),
];
