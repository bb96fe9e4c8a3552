/** What a survey of everybody would find: true figures of a population, under the names that a release gives them. */
import { referencePeriod } from '../exchange-rates.ts';
import type { Population } from '../population.ts';
import { dollars } from './dollars.ts';
import { addRatio, addShares, type Domain, figureName, Gathering, type TrueTotals } from './gather.ts';
import { cashOf, gatherHousehold, placesOf, transfersOf } from './of-household.ts';
import { gatherSenders } from './of-senders.ts';
import { gatherTraveller } from './of-travellers.ts';
import { type Living, spreadFigures } from './spread.ts';

/** What an amount is made of: table, amount, dimension, name of the shares. */
const compositions = [
  ['household-remittances', 'personal-remittances', 'corridor', 'personal-remittances-by-corridor'],
  ['household-transfers', 'personal-transfers', 'form', 'personal-transfers-by-form'],
  ['household-transfers', 'personal-transfers', 'sex', 'personal-transfers-by-sex'],
  ['household-transfers', 'personal-transfers', 'age_class', 'personal-transfers-by-age'],
  ['household-transfers', 'personal-transfers', 'education', 'personal-transfers-by-education'],
  ['household-transfers', 'personal-transfers', 'occupation', 'personal-transfers-by-occupation'],
  ['household-transfers', 'personal-transfers', 'region', 'personal-transfers-by-region'],
  ['household-transfers-by-way', 'cash-transfers', 'channel_kind', 'cash-transfers-by-kind'],
  ['household-transfers-by-way', 'cash-transfers', 'channel', 'cash-transfers-by-channel'],
  ['household-uses', 'spent', 'use', 'spent-by-use'],
] as const;

const travellerCompositions = [
  ['border-remittances', 'personal-remittances', 'country', 'personal-remittances-by-country'],
  ['border-transfers', 'personal-transfers', 'form', 'personal-transfers-by-form'],
  ['border-transfers', 'personal-transfers', 'sex', 'personal-transfers-by-sex'],
  ['border-transfers', 'personal-transfers', 'age_class', 'personal-transfers-by-age'],
  ['border-transfers', 'personal-transfers', 'education', 'personal-transfers-by-education'],
  ['border-transfers', 'personal-transfers', 'occupation', 'personal-transfers-by-occupation'],
] as const;

function addRatios(values: Map<string, number>): void {
  const income = ['household-income', 'income-total'] as const;
  const members = ['household-income', 'members-total'] as const;
  const cash = ['household-receipts', 'cash-received-total'] as const;
  const remittances = ['household-remittances', 'personal-remittances-total'] as const;
  addRatio(values, 'household-income cash-of-income', cash, income);
  addRatio(values, 'household-dependence remittances-of-income', remittances, income);
  addRatio(values, 'household-per-head remittances-per-head', remittances, members);
  addRatio(values, 'household-cross-checks usual-of-reported', ['household-cross-checks', 'usual-amounts-total'], cash);
}

/** True values of the household survey: every dwelling of the country, asked. */
export function trueHouseholdTotals(population: Population): TrueTotals {
  const gathering = new Gathering();
  const living: Living[] = [];
  for (const village of population.villages)
    for (let dwelling = 0; dwelling < village.dwellings; dwelling++) {
      const household = population.household(village, dwelling);
      gatherHousehold(gathering, village, household);
      gatherSenders(gathering, household, village.stratum.region);
      const [cash, income] = [cashOf(household), dollars(household.income)];
      const [transfers, members] = [transfersOf(household), household.members.length];
      living.push({ places: placesOf(village), cash, transfers, income, members });
    }
  const values = gathering.values();
  addRatios(values);
  for (const [table, of, over, name] of compositions) addShares(values, table, of, over, name);
  for (const [name, value] of spreadFigures(living)) values.set(name, value);
  return values;
}

/** True values of the border survey: everybody who entered in the reference period, and every time they did. */
export function trueBorderTotals(population: Population): TrueTotals {
  const gathering = new Gathering();
  for (const [person, { crossings }] of population.crossings.persons.entries())
    gatherTraveller(gathering, population.traveller(person, referencePeriod.end), crossings);
  const values = gathering.values();
  for (const [table, of, over, name] of travellerCompositions) addShares(values, table, of, over, name);
  return values;
}

/** Everywhere, and the corridors that either survey has. */
const combinedPlaces = (values: TrueTotals): readonly Domain[] => {
  const named = [...values.keys()].flatMap((name) => /^combined-.* corridor=(\S+)/.exec(name)?.[1] ?? []);
  return [{}, ...[...new Set(named)].map((corridor) => ({ corridor }))];
};

/**
 * True values of every table that the two surveys publish, each alone and both together: what households are told of, and
 * what only travellers can tell.
 */
export function trueTotals(population: Population): TrueTotals {
  const values = new Map([...trueHouseholdTotals(population), ...trueBorderTotals(population)]);
  const [table, indicator] = ['combined-remittances', 'personal-remittances'];
  const nameOf = (domain: Domain, what = 'total') => figureName({ table, indicator: `${indicator}-${what}`, domain });
  for (const place of combinedPlaces(values)) {
    const of = (domain: Domain): number => values.get(nameOf({ ...domain, ...place })) ?? 0;
    const all = of({ frame: 'household' }) + of({ frame: 'border', part: 'alone' });
    values.set(nameOf({ frame: 'both', ...place }), all);
    values.set(nameOf({ frame: 'both-screened', ...place }), all);
    const shared = of({ frame: 'household', part: 'shared' }) - of({ frame: 'border', part: 'shared' });
    values.set(nameOf({ part: 'shared', ...place }, 'difference'), shared);
  }
  return values;
}
