/** Variables worked out of the border interview. */
import { answer, any, atLeast } from '../../language/conditions/condition.ts';
import { classOf, converted, dividedBy, groupOf } from '../../language/conditions/derive-words.ts';
import type { Derivation } from '../../language/derive/derivation.ts';
import { ageClasses, stayLengths } from '../blocks/classes.ts';

export const borderDerive = [
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
