/** Currencies that answers of a round will probably be in, and of these those without any rate: told before fieldwork, when no answer can say it. */
import { otherOf } from '#functions/rates/check-days.ts';
import type { Store } from '#functions/store/store.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { localCurrency } from '#schemas/reference/local-currency.ts';
import { receivingRegions } from '#schemas/reference/price-groups.ts';

type Reading = { readonly store: Pick<Store, 'getRoundEntry' | 'getRateFeed' | 'listRateDays'> };

/** Against which all rates are. */
const base = 'USD';

/**
 * The currency of the figures and that of the country; those of countries that figures from outside name as places of residence, and
 * those that the earlier round had rates of; else the euro, and the rouble in Eastern Europe and Central Asia. Never the US dollar.
 */
function likelyCurrencies(round: Round, earlier: Round | undefined): readonly string[] {
  const { country, reportingCurrency, benchmarks = [] } = round;
  const own = localCurrency(country);
  const abroad = benchmarks.flatMap(({ series, country: from }) =>
    from !== undefined && series !== 'income-per-head' ? (localCurrency(from) ?? []) : [],
  );
  const before = earlier?.exchangeRates.map(({ currency }) => currency) ?? [];
  const usual = receivingRegions.ECA.has(country) ? ['EUR', 'RUB'] : ['EUR'];
  const senders = abroad.length + before.length > 0 ? [...abroad, ...before] : usual;
  const all = new Set([reportingCurrency, ...(own === undefined ? [] : [own]), ...senders]);
  return [...all].filter((code) => code !== base).toSorted();
}

/** Those of the round, and those of its source on the newest day that it has. */
async function currenciesIn({ store }: Reading, { exchangeRates, rateSource }: Round): Promise<ReadonlySet<string>> {
  const own = exchangeRates.map(({ currency }) => currency);
  const newest = rateSource === undefined ? undefined : (await store.getRateFeed(rateSource))?.newest;
  if (rateSource === undefined || newest === undefined) return new Set(own);
  const days = await store.listRateDays(rateSource, newest, newest);
  return new Set([
    ...own,
    ...days.flatMap(({ pivot, rates }) => [pivot, ...rates.map((rate) => otherOf(rate, pivot))]),
  ]);
}

/** Likely currencies of which no rate is in, by their codes. */
export async function withoutRates(deps: Reading, round: Round): Promise<readonly string[]> {
  const earlier =
    round.comparedWith === undefined ? undefined : (await deps.store.getRoundEntry(round.comparedWith))?.round;
  const there = await currenciesIn(deps, round);
  return likelyCurrencies(round, earlier).filter((code) => !there.has(code));
}
