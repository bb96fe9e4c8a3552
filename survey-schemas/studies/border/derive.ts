/** Variables worked out of the border interview. */
import { answer, any, atLeast, below, is, plus, times } from '../../language/conditions/condition.ts';
import { classOf, converted, dividedBy, firstKnown, groupOf } from '../../language/conditions/derive-words.ts';
import type { Derivation } from '../../language/derive/derivation.ts';
import { ageClasses } from '../../reference/age-classes.ts';
import { stayLengths, timesAbroad } from '../blocks/classes.ts';
import { betweenResidents, grossCompensation, netCompensation } from '../blocks/remittances.ts';
import { recallDerive } from './recall.ts';

const isShortStay = is('short_stay', 'yes');

/** Of version 2. */
export const borderV2Derive = [
  { name: 'age_class', at: 'border', is: classOf(answer('age'), ageClasses) },
  { name: 'country_group', at: 'border', is: groupOf(answer('residence_country'), 'country_groups', 'other') },
  { name: 'stay_length', at: 'border', is: classOf(answer('months_abroad'), stayLengths) },
  {
    // Abroad for 12 months or more, or meaning to be.
    name: 'long_term',
    at: 'border',
    is: any(atLeast(answer('months_abroad'), 12), atLeast(answer('intended_months'), 12)),
  },
  { name: 'sent_per_month', at: 'border', is: dividedBy(converted('sent'), answer('months_worked')) },
] as const satisfies readonly Derivation[];

export const borderDerive = [
  ...borderV2Derive,
  {
    // Residence goes by the intended stay; by the months so far where that was not told.
    name: 'short_stay',
    at: 'border',
    is: below(firstKnown(answer('intended_months'), answer('months_abroad')), 12),
  },
  { name: 'time_abroad', at: 'border', is: classOf(answer('months_abroad'), timesAbroad) },
  { name: 'transfer_sent', at: 'border', is: betweenResidents(isShortStay, converted('sent')) },
  {
    // What is carried is asked of one crossing.
    name: 'transfer_in_hand',
    at: 'border',
    is: betweenResidents(isShortStay, times(converted('carried_now'), answer('crossings'))),
  },
  { name: 'transfer_in_kind', at: 'border', is: betweenResidents(isShortStay, converted('goods_value')) },
  {
    name: 'personal_transfers',
    at: 'border',
    is: plus(plus(answer('transfer_sent'), answer('transfer_in_hand')), answer('transfer_in_kind')),
  },
  { name: 'capital', at: 'border', is: betweenResidents(isShortStay, converted('capital_transfers')) },
  { name: 'gross_compensation', at: 'border', is: grossCompensation(isShortStay) },
  { name: 'net_compensation', at: 'border', is: netCompensation(isShortStay) },
  ...recallDerive,
] as const satisfies readonly Derivation[];
