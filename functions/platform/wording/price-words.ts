/** What a price is of, in words: its corridor, its quarter, whose price it is, and what is paid out. */
import type { Price } from '#analysis/production/observations/prices.ts';
import type { RefusedPriceRow } from '#analysis/production/observations/rows.ts';
import { costTable } from '#analysis/production/observations/to-observations.ts';
import type { Wording } from './wording.ts';

/** What names a price. */
export type PriceName = Pick<RefusedPriceRow, 'corridor' | 'period' | 'source' | 'providerType' | 'payoutCurrency'> & {
  readonly measure: string;
};

/** The name of a price among observations. */
export const nameOfPrice = ({ total: { dimensions } }: Price): PriceName => ({
  corridor: dimensions['corridor'] ?? '',
  period: dimensions['period'] ?? '',
  measure: dimensions['amount'] ?? '',
  source: dimensions['source'] ?? '',
  providerType: dimensions['provider_type'] ?? 'all',
  payoutCurrency: dimensions['payout_currency'] ?? 'all',
});

const named: readonly string[] = ['corridor', 'source', 'period', 'provider_type', 'payout_currency', 'amount'];

/** Dimensions of a price beside those that name it. */
export const splitsOf = ({ total: { dimensions } }: Price): readonly string[] =>
  Object.keys(dimensions).filter((dimension) => !named.includes(dimension));

/** Codes that are no words: as they were written. */
const verbatim: readonly string[] = ['provider', 'quote', 'rank', 'since'];

/** What one of them is, in words; empty where the price is not split by it. */
export function splitInWords({ total: { dimensions } }: Price, dimension: string, { domainValue }: Wording): string {
  const code = dimensions[dimension];
  if (code === undefined) return '';
  return verbatim.includes(dimension) ? code : domainValue(costTable, dimension, code);
}

/**
 * What is made of the prices: the method, and of several figures of one method which of them it is, so that no two rows of a place
 * say the same.
 */
export function figureInWords({ total: { method, measure } }: Price, { say, formats }: Wording): string {
  const what = say(`method.${method}`);
  const { statistic, at, indicator } = measure;
  if (method === 'rpw-above')
    return `${what}: ${say(indicator.startsWith('smart-') ? 'method.rpw-smart' : 'method.rpw-mean')}`;
  if (method !== 'rpw-spread' || statistic !== 'quantile') return what;
  return at === 0.5
    ? say('figures.median', { what })
    : say('figures.quantile', { what, share: formats.percent(at ?? 0) });
}

const amounts = ['usd200', 'usd500', 'experienced'] as const;

/** “Q4 2025”; a code that is no quarter stays as it is. */
export function quarterInWords(period: string, { say }: Pick<Wording, 'say'>): string {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(period) ?? [];
  return year === undefined || quarter === undefined ? period : say('period.quarter', { quarter, year });
}

/** The parts of a name, each in words. */
export function priceWords({ say, domainValue, source, voice }: Wording) {
  const inWords = (dimension: string, code: string) => domainValue(costTable, dimension, code);
  return {
    /** Empty where the price is of a group of corridors. */
    corridor: ({ corridor }: PriceName) => (corridor === '' ? '' : inWords('corridor', corridor)),
    period: ({ period }: PriceName) => (period === '' ? say('figures.wholeRound') : quarterInWords(period, { say })),
    measure: ({ measure }: PriceName) => {
      const known = amounts.find((amount) => amount === measure);
      return known === undefined ? inWords('amount', measure) : say(`measure.${known}`);
    },
    source: (name: PriceName) => source(name.source),
    provider: ({ providerType }: PriceName) => inWords('provider_type', providerType),
    /** A currency by name; `all` and `unknown` in words. */
    payout: ({ payoutCurrency }: PriceName) =>
      /^[A-Z]{3}$/.test(payoutCurrency)
        ? voice.name('currency', payoutCurrency)
        : inWords('payout_currency', payoutCurrency),
  };
}
