/** What a survey of everybody would find: true totals, means and medians of a population, under the names that a release gives them. */
import type { Money } from '#schemas/language/kinds/money.ts';
import { currencyExponent } from '#schemas/reference/currencies.ts';
import { averageRate } from '../production/derive/exchange.ts';
import type { EstimateRow } from '../production/observations/rows.ts';
import type { Household } from './households.ts';
import { exchangeRates, referencePeriod } from './exchange-rates.ts';
import type { Population, Village } from './population.ts';
import type { Traveller } from './travellers.ts';
import { homeCountry } from './transfer-costs.ts';
import { trueComponents } from './true-remittances.ts';

type RowName = Pick<EstimateRow, 'table' | 'indicator' | 'domain'>;

/** Name of a figure: table, indicator and domain in one text. */
export const figureName = ({ table, indicator, domain }: RowName): string =>
  [
    table,
    indicator,
    ...Object.keys(domain)
      .toSorted()
      .map((key) => `${key}=${domain[key] ?? ''}`),
  ].join(' ');

/** True values by figure name; a winsorised total has none, for it is too small on purpose. */
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

type Domain = Readonly<Record<string, string>>;

/** What everybody has, gathered into true values. */
type Gathering = {
  /** Adds to a count. */
  readonly count: (table: string, indicator: string, domain: Domain, units: number) => void;
  /** One unit's amount, so many times; without any it is in no domain. */
  readonly amount: (table: string, indicator: string, domain: Domain, value: number, times?: number) => void;
};

/** What a household has in each domain, whoever sent it. */
function amountsOf(household: Household, places: readonly Domain[]) {
  const amounts = new Map<string, { name: RowName; value: number }>();
  const add = (name: RowName, value: number): void => {
    const key = figureName(name);
    amounts.set(key, { name, value: (amounts.get(key)?.value ?? 0) + value });
  };
  for (const sender of household.senders ?? []) {
    const corridor = `${sender.country}-${homeCountry}`;
    for (const domain of [...places, { corridor }]) {
      add({ table: 'household-receipts', indicator: 'cash-received', domain }, dollars(sender.cash_total));
      add({ table: 'household-receipts', indicator: 'kind-received', domain }, dollars(sender.goods_value));
    }
    const sent = dollars(sender.cash_total) + dollars(sender.goods_value);
    const components = trueComponents(sender, sent, sender.intended_stay === 'under_12_months', dollars);
    for (const [component, value] of Object.entries(components)) {
      for (const domain of [...places, { corridor }, { component }, { corridor, component }])
        add({ table: 'household-remittances', indicator: 'personal-remittances', domain }, value);
      for (const domain of places)
        add({ table: 'household-total-remittances', indicator: 'total-remittances', domain }, value);
    }
    for (const domain of [...places, { corridor }, { sex: sender.sex }])
      add({ table: 'household-transfers', indicator: 'personal-transfers', domain }, components['personal-transfers']);
    for (const { channel, amount } of [...(sender.channels ?? []), { channel: 'hand', amount: sender.carried_by_hand }])
      for (const domain of [{ channel }, { corridor, channel }])
        add({ table: 'household-channels', indicator: 'cash-received', domain }, dollars(amount));
  }
  for (const domain of places) {
    add({ table: 'household-income', indicator: 'income', domain }, dollars(household.income));
    const benefits = { table: 'household-total-remittances', indicator: 'total-remittances', domain };
    add(benefits, dollars(household.social_benefits));
  }
  return [...amounts.values()];
}

function gatherSenders({ count }: Gathering, { senders = [] }: Household, region: string): void {
  for (const { country, sex, channels = [] } of senders) {
    const corridor = `${country}-${homeCountry}`;
    for (const domain of [{}, { region }, { corridor }, { sex }, { corridor, sex }])
      count('household-senders', 'senders', domain, 1);
    for (const { channel } of channels)
      for (const domain of [{ channel }, { region, channel }])
        count('household-channel-use', 'channel-use-count', domain, 1);
  }
}

function gatherHousehold(gathering: Gathering, { stratum }: Village, household: Household): void {
  const places = [{}, { region: stratum.region }, { urban: stratum.urban ? 'urban' : 'rural' }];
  if (household.receives_remittances === 'yes')
    for (const place of places) gathering.count('household-receiving', 'receiving-count', place, 1);
  for (const { name, value } of amountsOf(household, places))
    gathering.amount(name.table, name.indicator, name.domain, value);
  gatherSenders(gathering, household, stratum.region);
}

/** Of a country and its places, cash for each dollar of income. */
function addRatios(totals: Map<string, number>): void {
  for (const [name, income] of [...totals]) {
    const domain = /^household-income income-total(.*)$/.exec(name)?.[1];
    if (domain === undefined) continue;
    const cash = totals.get(`household-receipts cash-received-total${domain}`) ?? 0;
    totals.set(`household-income cash-of-income${domain}`, cash / income);
  }
}

/** True values of the household survey: every dwelling of the country, asked. */
export function trueHouseholdTotals(population: Population): TrueTotals {
  const { gathering, totals } = gather();
  for (const village of population.villages)
    for (let dwelling = 0; dwelling < village.dwellings; dwelling++)
      gatherHousehold(gathering, village, population.household(village, dwelling));
  const values = totals();
  addRatios(values);
  return values;
}

/** True values of the border survey: everybody who entered in the reference period, and every time they did. */
export function trueBorderTotals(population: Population): TrueTotals {
  const { gathering, totals } = gather();
  for (const [person, { residence, crossings }] of population.crossings.persons.entries()) {
    const answers = population.traveller(person, referencePeriod.end);
    for (const domain of [{}, { country: residence }]) {
      gathering.count('border-people', 'travellers', domain, 1);
      gathering.count('border-people', 'crossings', domain, crossings);
      gathering.amount('border-money', 'money-sent', domain, dollars(answers.sent));
      gathering.amount('border-money', 'money-carried', domain, dollars(answers.carried_now), crossings);
    }
    gatherTraveller(gathering, answers, crossings);
  }
  return totals();
}

/** Personal remittances of one traveller: what is carried is asked of one crossing. */
function gatherTraveller({ amount }: Gathering, answers: Traveller, crossings: number): void {
  const { intended_months: intended, months_abroad: months, residence_country: country = '' } = answers;
  const stay = typeof intended === 'number' ? intended : months;
  const sent = dollars(answers.sent) + dollars(answers.carried_now) * crossings + dollars(answers.goods_value);
  const components = trueComponents(answers, sent, typeof stay === 'number' && stay < 12, dollars);
  const all = Object.values(components).reduce((sum, value) => sum + value, 0);
  for (const domain of [{}, { country }]) {
    amount('border-remittances', 'personal-remittances', domain, all);
    amount('border-transfers', 'personal-transfers', domain, components['personal-transfers']);
    amount('border-savings', 'savings-abroad', domain, dollars(answers.savings_abroad));
  }
  for (const [component, value] of Object.entries(components))
    amount('border-remittances', 'personal-remittances', { component }, value);
}

type Amount = { readonly value: number; readonly times: number };

/** Smallest amount that half of all units have, or less. */
function medianOf(amounts: readonly Amount[], units: number): number {
  let below = 0;
  const sorted = amounts.toSorted((a, b) => a.value - b.value);
  return sorted.find(({ times }) => (below += times) >= units / 2)?.value ?? Number.NaN;
}

function gather(): { readonly gathering: Gathering; readonly totals: () => Map<string, number> } {
  const counts = new Map<string, number>();
  const amounts = new Map<string, { readonly row: RowName; readonly all: Amount[] }>();
  const gathering: Gathering = {
    count: (table, indicator, domain, units) => {
      const name = figureName({ table, indicator, domain });
      counts.set(name, (counts.get(name) ?? 0) + units);
    },
    amount: (table, indicator, domain, value, times = 1) => {
      if (value === 0) return;
      const row = { table, indicator, domain };
      const name = figureName(row);
      const known = amounts.get(name) ?? { row, all: [] };
      known.all.push({ value, times });
      amounts.set(name, known);
    },
  };
  const totals = () => new Map([...counts, ...[...amounts.values()].flatMap(({ row, all }) => valuesOf(row, all))]);
  return { gathering, totals };
}

/** Total of amounts, and their mean and median over the units that have any. */
function valuesOf(row: RowName, all: readonly Amount[]): readonly (readonly [name: string, value: number])[] {
  const units = all.reduce((sum, { times }) => sum + times, 0);
  const total = all.reduce((sum, { value, times }) => sum + value * times, 0);
  const values = { total, mean: total / units, median: medianOf(all, units) };
  return Object.entries(values).map(([how, value]) => [
    figureName({ ...row, indicator: `${row.indicator}-${how}` }),
    value,
  ]);
}
