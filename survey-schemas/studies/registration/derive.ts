/** Variables worked out of a registration when its snapshot is taken, which keeps them and none of the answers behind them. */
import { answer, is, minus, plus } from '../../language/conditions/condition.ts';
import { classOf, complete, day, groupOf, periodEnd, when } from '../../language/conditions/derive-words.ts';
import type { Derivation } from '../../language/derive/derivation.ts';
import { ageClasses } from '../../reference/age-classes.ts';

/** The year in which the reference period ends. */
const periodYear = plus(complete('years', day('1900-01-01'), periodEnd), 1900);

/** Whoever did not move abroad: a year after all others. */
const nobodyArrives = 9999;

/** Year of arrival. */
const arrivalCohorts = [
  [0, 'before_1992'],
  [1992, '1992_to_1999'],
  [2000, '2000_to_2009'],
  [2010, '2010_to_2014'],
  [2015, '2015_to_2019'],
  [2020, '2020_and_later'],
  [nobodyArrives, 'born_there'],
] as const;

export const registrationDerive = [
  // The age that people reach in that year.
  { name: 'age_class', at: 'registration', is: classOf(minus(periodYear, answer('birth_year')), ageClasses) },
  { name: 'occupation_group', at: 'registration', is: groupOf(answer('occupation'), 'occupation_group') },
  {
    name: 'arrival_cohort',
    at: 'registration',
    is: classOf(when([[is('generation', 'first'), answer('arrival_year')]], nobodyArrives), arrivalCohorts),
  },
] as const satisfies readonly Derivation[];
