/** What a survey of everybody would find: the true totals of a population, under the names that a release gives them. */
import type { Money } from '#schemas/language/kinds/money.ts';
import { currencyExponent } from '#schemas/reference/currencies.ts';
import { averageRate } from '../production/derive/exchange.ts';
import type { EstimateRow } from '../production/observations/rows.ts';
import type { Household } from './households.ts';
import { exchangeRates, referencePeriod } from './exchange-rates.ts';
import type { Population, Village } from './population.ts';
import { homeCountry } from './transfer-costs.ts';

type RowName = Pick<EstimateRow, 'table' | 'indicator' | 'domain'>;

/** Name of a figure: table, indicator and domain in one text. */
export const figureName = ({ table, indicator, domain }: RowName): string =>
  [table, indicator, ...Object.keys(domain).map((key) => `${key}=${domain[key] ?? ''}`)].join(' ');

/** True values by figure name. */
export type TrueTotals = ReadonlyMap<string, number>;

const rates = new Map<string, number>();

/** Dollars of an amount, at the mean rate of the reference period; 0 for an answer that is no amount. */
function dollars(amount: Money | string | undefined): number {
  if (amount === undefined || typeof amount === 'string' || amount.amount === 0) return 0;
  let rate = rates.get(amount.currency);
  if (rate === undefined) {
    rate = averageRate(exchangeRates, amount.currency, 'USD', referencePeriod) ?? Number.NaN;
    rate /= 10 ** (currencyExponent(amount.currency) ?? Number.NaN);
    rates.set(amount.currency, rate);
  }
  return amount.amount * rate;
}

type Tally = (table: string, indicator: string, domain: Readonly<Record<string, string>>, value: number) => void;

function tallyHousehold(tally: Tally, village: Village, household: Household): void {
  const places = [{}, { region: village.stratum.region }, { urban: village.stratum.urban ? 'urban' : 'rural' }];
  if (household.receives_remittances === 'yes')
    for (const place of places) tally('household-receiving', 'receiving-count', place, 1);
  for (const sender of household.senders ?? []) {
    const corridor = `${sender.country}-${homeCountry}`;
    for (const domain of [...places, { corridor }]) {
      tally('household-receipts', 'cash-received-total', domain, dollars(sender.cash_total));
      tally('household-receipts', 'kind-received-total', domain, dollars(sender.goods_value));
    }
    for (const { channel, amount } of [...(sender.channels ?? []), { channel: 'hand', amount: sender.carried_by_hand }])
      for (const domain of [{ channel }, { corridor, channel }])
        tally('household-channels', 'cash-received-total', domain, dollars(amount));
  }
}

/** True totals of the household survey: every dwelling of the country, asked. */
export function trueHouseholdTotals(population: Population): TrueTotals {
  const { totals, tally } = tallies();
  for (const village of population.villages)
    for (let dwelling = 0; dwelling < village.dwellings; dwelling++)
      tallyHousehold(tally, village, population.household(village, dwelling));
  return totals;
}

/** True totals of the border survey: everybody who entered in the reference period, and every time they did. */
export function trueBorderTotals(population: Population): TrueTotals {
  const { totals, tally } = tallies();
  for (const [person, { residence, crossings }] of population.crossings.persons.entries()) {
    const answers = population.traveller(person, referencePeriod.end);
    for (const domain of [{}, { country: residence }]) {
      tally('border-people', 'travellers', domain, 1);
      tally('border-people', 'crossings', domain, crossings);
      tally('border-money', 'money-sent-total', domain, dollars(answers.sent));
      tally('border-money', 'money-carried-total', domain, crossings * dollars(answers.carried_now));
    }
  }
  return totals;
}

function tallies(): { readonly totals: Map<string, number>; readonly tally: Tally } {
  const totals = new Map<string, number>();
  const tally: Tally = (table, indicator, domain, value) => {
    const name = figureName({ table, indicator, domain });
    totals.set(name, (totals.get(name) ?? 0) + value);
  };
  return { totals, tally };
}
