/** Variables worked out of the household interview. */
import {
  above,
  all,
  answer,
  atLeast,
  below,
  equals,
  is,
  minus,
  plus,
  times,
} from '../../language/conditions/condition.ts';
import {
  classOf,
  converted,
  countRows,
  dividedBy,
  firstKnown,
  groupOf,
  sumRows,
  when,
} from '../../language/conditions/derive-words.ts';
import type { Derivation } from '../../language/derive/derivation.ts';
import { ageClasses } from '../../reference/age-classes.ts';
import { stayLengths, timesAbroad } from '../blocks/classes.ts';
import { betweenResidents, grossCompensation, netCompensation, usualInYear } from '../blocks/remittances.ts';

const household = 'household';
const members = 'household.members';
const senders = 'household.senders';
const channels = 'household.senders.channels';

const ofWorkingAge = all(atLeast(answer('age'), 15), below(answer('age'), 65));
const isShortStay = is('short_stay', 'yes');
const intended = { under_12_months: ['under_12_months'], '12_months_and_more': ['over_12_months', 'for_good'] };

/** The same amount but for the rounding of its conversion. */
const justAbove = 1 + 1e-9;
const isAsReported = all(
  atLeast(times(answer('usual_of_household'), justAbove), answer('cash_of_household')),
  atLeast(times(answer('cash_of_household'), justAbove), answer('usual_of_household')),
);

/** Of version 2. */
export const householdV2Derive = [
  { name: 'age_class', at: members, is: classOf(answer('age'), ageClasses) },
  { name: 'age_class', at: senders, is: classOf(answer('age'), ageClasses) },
  { name: 'country_group', at: senders, is: groupOf(answer('country'), 'country_groups', 'other') },
  {
    // Residence goes by the intended stay; by the months so far where that was not told.
    name: 'stay_length',
    at: senders,
    is: firstKnown(groupOf(answer('intended_stay'), intended), classOf(answer('months_abroad'), stayLengths)),
  },
  { name: 'channel_kind', at: channels, is: groupOf(answer('channel'), 'channel_kinds') },
  { name: 'cash', at: senders, is: converted('cash_total') },
  { name: 'member_count', at: household, is: countRows('members') },
  { name: 'working_age_count', at: household, is: countRows('members', ofWorkingAge) },
  {
    name: 'dependants_per_worker',
    at: household,
    is: dividedBy(minus(answer('member_count'), answer('working_age_count')), answer('working_age_count')),
  },
  { name: 'cash_of_household', at: household, is: sumRows('senders', answer('cash')) },
  { name: 'more_than_income', at: household, is: above(answer('cash_of_household'), converted('income')) },
] as const satisfies readonly Derivation[];

export const householdDerive = [
  ...householdV2Derive,
  { name: 'time_abroad', at: senders, is: classOf(answer('months_abroad'), timesAbroad) },
  { name: 'short_stay', at: senders, is: is('stay_length', 'under_12_months') },
  {
    name: 'transfer_sent',
    at: senders,
    is: betweenResidents(isShortStay, minus(answer('cash'), converted('carried_by_hand'))),
  },
  { name: 'transfer_in_hand', at: senders, is: betweenResidents(isShortStay, converted('carried_by_hand')) },
  { name: 'transfer_cash', at: senders, is: betweenResidents(isShortStay, answer('cash')) },
  { name: 'transfer_in_kind', at: senders, is: betweenResidents(isShortStay, converted('goods_value')) },
  {
    name: 'personal_transfers',
    at: senders,
    is: plus(answer('transfer_cash'), answer('transfer_in_kind')),
  },
  { name: 'transfer', at: channels, is: betweenResidents(isShortStay, converted('amount')) },
  { name: 'reverse', at: senders, is: betweenResidents(isShortStay, converted('reverse_transfers')) },
  { name: 'net_transfers', at: senders, is: minus(answer('personal_transfers'), answer('reverse')) },
  { name: 'capital', at: senders, is: betweenResidents(isShortStay, converted('capital_transfers')) },
  { name: 'gross_compensation', at: senders, is: grossCompensation(isShortStay) },
  { name: 'net_compensation', at: senders, is: netCompensation(isShortStay) },
  {
    name: 'transfer_size',
    at: senders,
    is: when([[equals(answer('transfers'), 0), 0]], dividedBy(answer('cash'), answer('transfers'))),
  },
  {
    // Of who sends everything by one channel alone, the average transfer by it; nothing of it where money came by several ways.
    name: 'size_by_channel',
    at: channels,
    is: when([[atLeast(times(converted('amount'), justAbove), answer('cash')), answer('transfer_size')]], 0),
  },
  { name: 'usual_cash', at: senders, is: usualInYear('transfers', 'usual_frequency', 'usual_amount') },
  { name: 'usual_of_household', at: household, is: sumRows('senders', answer('usual_cash')) },
  {
    // What memory makes of a year, both ways: above zero where the usual amounts come to more, nothing where they are the same.
    name: 'usual_less_reported',
    at: household,
    is: when([[isAsReported, 0]], minus(answer('usual_of_household'), answer('cash_of_household'))),
  },
  {
    name: 'remittances_of_household',
    at: household,
    is: sumRows('senders', plus(plus(answer('personal_transfers'), answer('net_compensation')), answer('capital'))),
  },
  {
    name: 'remittances_of_income',
    at: household,
    is: dividedBy(answer('remittances_of_household'), converted('income')),
  },
  { name: 'over_half_of_income', at: household, is: above(answer('remittances_of_income'), 0.5) },
] as const satisfies readonly Derivation[];
