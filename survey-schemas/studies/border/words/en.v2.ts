/** The border survey, version 2, in English. */
import type { borderV2 } from '../border.v2.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { consentRules, consentTexts } from '../../blocks/words/en/consent-block.ts';
import { interview as consents } from '../../blocks/words/en/consents.ts';
import { costBlockRules, costBlockTexts } from '../../blocks/words/en/cost-block.ts';
import { earningsTexts, personRules, standingTexts } from '../../blocks/words/en/person-block.ts';

const rules = {
  ...consentRules,
  ...costBlockRules,
  ...personRules,
  met_within_count: 'More travellers were approached than were counted in the shift.',
  met_as_picked: 'More travellers were approached than the selection interval allows.',
  crossings_alternate: 'The crossings in the two directions differ by more than one.',
  sent_without_work: 'Money was sent in a year without work abroad.',
};

export const border = {
  title: 'Border survey',
  groups: {
    design: 'The shift and the contact',
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
    selection_interval: { label: 'One traveller is selected out of how many?', hint: 'The selection interval k.' },
    travellers_counted: 'Travellers counted in the shift',
    refusals: 'Refusals in the shift',
    nonresponse: 'Other selected travellers who could not be interviewed',
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
      label: 'For how many months in total do you intend to be abroad?',
      hint: '12 or more is a long stay.',
    },
    crossings: {
      label: 'How many times did you cross the border of this country in this direction during the reference period?',
      hint: 'Read out its first and last day. At any crossing point, including this time.',
    },
    crossings_back: {
      label: 'And how many times in the other direction?',
      hint: 'In the same period, at any crossing point; 0 if never.',
    },
    ...standingTexts('you'),
    sent: { label: 'How much money did you send home in the last 12 months?', hint: '0 if none.' },
    carried_now: { label: 'How much money are you carrying now?', hint: '0 if none.' },
    goods_value: {
      label: 'What is the value of the goods you sent or brought in the last 12 months?',
      hint: '0 if none.',
    },
    savings_abroad: { label: 'How much have you saved abroad?', hint: 'The amount held abroad today; 0 if none.' },
    months_worked: 'How many months did you work abroad in the last 12 months?',
    ...earningsTexts('you'),
    household_reports: 'Does a household in this country receive money from you that it could report in a survey?',
    registered: 'Are you registered in the diaspora registry?',
    registration_code: { label: 'What is your registration code?', hint: 'Only if you have it to hand.' },
    last_transfer_known: 'Can you tell us about the last transfer you made?',
    ...costBlockTexts('the last transfer'),
  },
  rules,
  consents,
  figures: {
    tables: { 'border-people': 'Travellers and crossings', 'border-money': 'Money of travellers' },
    indicators: {
      travellers: 'Travellers',
      crossings: 'Crossings',
      'money-sent': 'Money sent',
      'money-carried': 'Money carried',
    },
    units: { person: 'person', persons: 'people', crossing: 'crossing', crossings: 'crossings' },
    dimensions: { country: 'Country of residence' },
  },
} satisfies StudyText<typeof borderV2>;
