/** True figures of one household: what it receives from whom, by which way, what for, and what that is of its income. */
import { uses } from '#schemas/reference/lists.ts';
import type { Household } from '../households.ts';
import type { Village } from '../population.ts';
import { homeCountry } from '../transfer-costs.ts';
import { ageClass, channelKind, countryGroup, occupationOf, timeAbroad, timesPerYear } from './classes.ts';
import { grossPay, trueComponents } from './components.ts';
import { dollars, numberOf, type Told } from './dollars.ts';
import { type Domain, figureName, type Gathering, type RowName } from './gather.ts';

type Sender = NonNullable<Household['senders']>[number];

/** What a household has in each domain, whoever sent it. */
class Had {
  readonly #had = new Map<string, { readonly row: RowName; value: number }>();

  add(table: string, indicator: string, value: number, domains: readonly Domain[]): void {
    for (const domain of domains) {
      const row = { table, indicator, domain };
      const name = figureName(row);
      const known = this.#had.get(name);
      if (known === undefined) this.#had.set(name, { row, value });
      else known.value += value;
    }
  }

  into(gathering: Gathering): void {
    for (const { row, value } of this.#had.values()) gathering.amount(row.table, row.indicator, row.domain, value);
  }
}

/** Region, urban or rural: where a village is, and the country it is in. */
export const placesOf = ({ stratum }: Village): readonly Domain[] => [
  {},
  { region: stratum.region },
  { urban: stratum.urban ? 'urban' : 'rural' },
];

const isShort = (sender: Sender): boolean => sender.intended_stay === 'under_12_months';
const corridorOf = ({ country }: Sender): string => `${country}-${homeCountry}`;

/** Personal remittances of one sender, in dollars, by component. */
const componentsOf = (sender: Sender) =>
  trueComponents(sender, dollars(sender.cash_total) + dollars(sender.goods_value), isShort(sender));

const sumOf = (values: Readonly<Record<string, number>>): number => Object.values(values).reduce((a, b) => a + b, 0);

/** What the people abroad of a household bring it, taken together. */
export const remittancesOf = ({ senders = [] }: Household): number =>
  senders.reduce((sum, sender) => sum + sumOf(componentsOf(sender)), 0);

/** Cash that the household received in the year, in dollars. */
export const cashOf = ({ senders = [] }: Household): number =>
  senders.reduce((sum, { cash_total }) => sum + dollars(cash_total), 0);

/** Personal transfers that it received, in money and goods: nothing of people who work abroad for less than a year. */
export const transfersOf = ({ senders = [] }: Household): number =>
  senders.reduce((sum, sender) => sum + componentsOf(sender)['personal-transfers'], 0);

/** Usual amount times usual frequency, nothing where nothing was sent. */
const usualInYear = ({ transfers, usual_frequency, usual_amount }: Sender): number =>
  transfers === 0 ? 0 : (timesPerYear[usual_frequency] ?? 0) * dollars(usual_amount);

/** What the usual amounts of all come to beyond what was told of the year; nothing where both are the same but for rounding. */
function usualLessReported(household: Household): number {
  const usual = (household.senders ?? []).reduce((sum, sender) => sum + usualInYear(sender), 0);
  const told = cashOf(household);
  return Math.abs(usual - told) <= 1e-9 * told ? 0 : usual - told;
}

/** Money and goods as households see them, whoever is resident where. */
function addReceipts(had: Had, sender: Sender, places: readonly Domain[]): void {
  const corridor = corridorOf(sender);
  had.add('household-receipts', 'cash-received', dollars(sender.cash_total), [...places, { corridor }]);
  had.add('household-receipts', 'kind-received', dollars(sender.goods_value), [...places, { corridor }]);
  const ways: readonly { readonly channel: string; readonly amount: Told }[] = [
    ...(sender.channels ?? []),
    { channel: 'hand', amount: sender.carried_by_hand },
  ];
  for (const { channel, amount } of ways) {
    had.add('household-channels', 'cash-received', dollars(amount), [{ channel }, { corridor, channel }]);
    const channel_kind = channelKind(channel);
    had.add('household-transfers-by-way', 'cash-transfers', isShort(sender) ? 0 : dollars(amount), [
      ...[{}, { channel }, { channel_kind }, { corridor, channel_kind }],
    ]);
  }
  had.add('household-cross-checks', 'usual-amounts', usualInYear(sender), [{}, { corridor }]);
}

/** Who sends: what personal transfers are broken down by. */
const bySender = (sender: Sender): readonly Domain[] => [
  { sex: sender.sex },
  { age_class: ageClass(numberOf(sender.age)) },
  { education: sender.education },
  { occupation: occupationOf(sender.occupation) },
  { legal_status: sender.legal_status },
  { relationship: sender.relationship },
  { time_abroad: timeAbroad(numberOf(sender.months_abroad)) },
  { country_group: countryGroup(sender.country) },
];

/** The same by the definitions of the balance of payments. */
function addRemittances(had: Had, sender: Sender, places: readonly Domain[]): void {
  const corridor = corridorOf(sender);
  const met = { part: sender.was_here === 'yes' ? 'shared' : 'alone' };
  for (const [component, value] of Object.entries(componentsOf(sender))) {
    const parts = [{ component }, { corridor, component }];
    had.add('household-remittances', 'personal-remittances', value, [...places, { corridor }, ...parts]);
    had.add('household-total-remittances', 'total-remittances', value, places);
    const surveyed = [{}, { corridor }].flatMap((place) => [
      { frame: 'household', ...place },
      { frame: 'household', ...met, ...place },
    ]);
    had.add('combined-remittances', 'personal-remittances', value, surveyed);
  }
  const transfers = (amount: Told): number => (isShort(sender) ? 0 : dollars(amount));
  const [cash, hand] = [transfers(sender.cash_total), transfers(sender.carried_by_hand)];
  const forms = { sent: cash - hand, 'in-hand': hand, kind: transfers(sender.goods_value) };
  for (const [form, value] of Object.entries(forms))
    had.add('household-transfers', 'personal-transfers', value, [
      ...[...places, { corridor }, { form }],
      ...bySender(sender),
    ]);
  const reverse = transfers(sender.reverse_transfers);
  had.add('household-reverse-transfers', 'reverse-transfers', reverse, [...places, { corridor }]);
  const net = cash + forms.kind - reverse;
  had.add('household-reverse-transfers', 'net-transfers', net, [...places, { corridor }]);
  const gross = isShort(sender) ? grossPay(sender) : 0;
  had.add('household-compensation', 'gross-compensation', gross, [{}, { corridor }]);
}

/** What the money went for. */
function addUses(had: Had, household: Household, region: string): void {
  for (const use of uses.codes)
    had.add('household-uses', 'spent', dollars(household[`use_${use}`]), [{}, { use }, { region }]);
}

/** Numbers and answers of the household itself. */
function gatherAnswers(gathering: Gathering, household: Household, places: readonly Domain[]): void {
  const isReceiving = household.receives_remittances === 'yes';
  const remittances = remittancesOf(household);
  const share = remittances / dollars(household.income);
  for (const place of places) {
    gathering.share('household-receiving', 'receiving', place, isReceiving);
    gathering.number('household-income', 'members', place, household.members.length);
    if (!isReceiving) continue;
    gathering.share('household-dependence', 'over-half-of-income', place, share > 0.5);
    gathering.number('household-dependence', 'share-of-income', place, share);
  }
  gathering.amount('household-cross-checks', 'usual-less-reported', {}, usualLessReported(household));
  if (household.provider_type === undefined) return;
  for (const place of places.filter((place) => !('urban' in place)))
    gathering.answer('household-providers', 'last-transfer', place, { provider_type: household.provider_type });
}

/** Gathers what a survey of every household would find. */
export function gatherHousehold(gathering: Gathering, village: Village, household: Household): void {
  const places = placesOf(village);
  const had = new Had();
  for (const sender of household.senders ?? []) {
    addReceipts(had, sender, places);
    addRemittances(had, sender, places);
  }
  had.add('household-income', 'income', dollars(household.income), places);
  had.add('household-total-remittances', 'total-remittances', dollars(household.social_benefits), places);
  addUses(had, household, village.stratum.region);
  had.into(gathering);
  gatherAnswers(gathering, household, places);
}
