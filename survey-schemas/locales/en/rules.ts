/** The rules between answers, in English. */
import type { instruments } from '../../instruments/index.ts';
import type { RuleText } from '../locale.ts';

type Rules = RuleText<(typeof instruments)[number]>;

export const rules = {
  sent_something: 'The amount sent must be more than nothing.',
  fee_within_amount: 'The fee cannot be more than the amount sent.',
  abroad_within_life: 'Nobody can be abroad for longer than they have lived.',
  deductions_within_pay: 'The taxes of the year cannot be more than its pay.',
  channels_within_total: 'The amounts by way of sending cannot be more than the total.',
  carried_within_total: 'What was carried by hand and what was sent in other ways cannot be more than the total.',
  worked_within_stay: 'The months worked cannot be more than the months abroad.',
  birth_year_agrees: 'The day of birth and the year of birth do not agree.',
  arrival_after_birth: 'The year of arrival cannot be before the year of birth.',
} satisfies Rules;
