/** The rules between answers, in English. */
import type { instruments } from '../../studies/catalogue.ts';
import type { RuleText } from '../../language/words/locale.ts';
import { softRules } from './soft-rules.ts';

type Rules = RuleText<(typeof instruments)[number]>;

export const rules = {
  ...softRules,
  met_within_count: 'More travellers were met than were counted in the shift.',
  sent_something: 'The amount sent must be more than nothing.',
  fee_within_amount: 'The fee cannot be more than the amount sent.',
  not_converted: 'Money that was paid out in another currency was converted.',
  as_paid_out: 'What arrived must be in the currency that was paid out.',
  abroad_within_life: 'Nobody can be abroad for longer than they have lived.',
  deductions_within_pay: 'The taxes of the year cannot be more than its pay.',
  channels_within_total: 'The amounts by way of sending cannot be more than the total.',
  carried_within_total: 'What was carried by hand and what was sent in other ways cannot be more than the total.',
  channels_account_for_total:
    'The ways of sending and what was carried by hand must make up the total; for what is not known, add “Another way” and say why there is no amount.',
  worked_within_stay: 'The months worked cannot be more than the months abroad.',
  consent_fits_outcome:
    'Only somebody who agrees is interviewed. When they do not agree, the visit or contact ended as “Refused”.',
  entry_agreed: 'Without agreement to an entry in the registry, nothing is kept.',
  purpose_agreed: 'An entry that may be used for nothing is not kept: agree to one purpose at least.',
  city_in_country: 'This town is not in the country where you live.',
  birth_year_agrees: 'The day of birth and the year of birth do not agree.',
  arrival_after_birth: 'The year of arrival cannot be before the year of birth.',
} satisfies Rules;
