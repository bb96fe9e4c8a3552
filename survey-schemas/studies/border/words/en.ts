/** The border survey in English. */
import type { borderV2 } from '../border.v2.ts';
import type { InstrumentText } from '../../../language/words/locale.ts';
import { consentTexts } from '../../blocks/words/en/consent-block.ts';
import { costBlockTexts } from '../../blocks/words/en/cost-block.ts';
import { earningsTexts, standingTexts } from '../../blocks/words/en/person-block.ts';

export const border = {
  title: 'Border survey',
  groups: {
    design: 'The shift',
    consent: 'Consent',
    interview: 'Interview',
    person: 'The traveller',
    money: 'Money',
    pay: 'Pay and costs abroad',
    overlap: 'Household and registry',
    last_transfer: 'The last transfer',
  },
  questions: {
    crossing_point: 'Crossing point',
    direction: 'Direction of travel',
    date: 'Day of the shift',
    shift: 'Shift',
    psu: 'Crossing point and shift',
    stratum: 'Stratum',
    selection_interval: { label: 'Every how many travellers is one asked?', hint: 'The selection interval k.' },
    travellers_counted: 'Travellers counted in the shift',
    refusals: 'Refusals in the shift',
    nonresponse: 'Other travellers picked who could not be interviewed',
    disposition: 'How did the contact end?',
    language: 'Language of the interview',
    ...consentTexts,
    sex: 'Sex',
    age: 'How old are you?',
    citizenship: 'Of which country are you a citizen?',
    origin_district: {
      label: 'Which district do you come from?',
      hint: 'The district where the family lives; “other” if it is not in the list.',
    },
    residence_country: 'In which country do you live?',
    months_abroad: {
      label: 'For how many months have you been abroad in total?',
      hint: 'Whole months, all stays together.',
    },
    intended_months: {
      label: 'For how many months in all do you mean to be abroad?',
      hint: '12 or more is a long stay.',
    },
    crossings: {
      label: 'How many times did you cross the border of this country in this direction during the reference period?',
      hint: 'Read out its first and last day. At any crossing point; this time included.',
    },
    crossings_back: {
      label: 'And how many times in the other direction?',
      hint: 'In the same period, at any crossing point; 0 if never.',
    },
    ...standingTexts('you'),
    sent: { label: 'How much money did you send home in the last 12 months?', hint: '0 if none.' },
    carried_now: { label: 'How much money do you carry with you now?', hint: '0 if none.' },
    goods_value: {
      label: 'What are the goods worth that you sent or brought in the last 12 months?',
      hint: '0 if none.',
    },
    savings_abroad: { label: 'How much have you saved abroad?', hint: 'Held there today; 0 if none.' },
    months_worked: 'How many months did you work abroad in the last 12 months?',
    ...earningsTexts('you'),
    household_reports: 'Does a household in this country receive money from you, and could it report it in a survey?',
    registered: 'Are you registered in the diaspora registry?',
    registration_code: { label: 'What is your registration code?', hint: 'Only if you have it at hand.' },
    last_transfer_known: 'Can you tell us about your last transfer?',
    ...costBlockTexts('the last transfer'),
  },
} satisfies InstrumentText<typeof borderV2>;
