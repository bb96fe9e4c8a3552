/** Variables worked out of the household interview. */
import { above, all, answer, atLeast, below, minus } from '../../language/conditions/condition.ts';
import {
  classOf,
  converted,
  countRows,
  dividedBy,
  firstKnown,
  groupOf,
  sumRows,
} from '../../language/conditions/derive-words.ts';
import type { Derivation } from '../../language/derive/derivation.ts';
import { ageClasses, stayLengths } from '../blocks/classes.ts';

const household = 'household';
const members = 'household.members';
const senders = 'household.senders';
const channels = 'household.senders.channels';

const ofWorkingAge = all(atLeast(answer('age'), 15), below(answer('age'), 65));
const intended = { under_12_months: ['under_12_months'], '12_months_and_more': ['over_12_months', 'for_good'] };

export const householdDerive = [
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
