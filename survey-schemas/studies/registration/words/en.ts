/** The diaspora registration in English. */
import type { registrationV2 } from '../registration.v2.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { newestConsent } from '../../../reference/consents.ts';
import { registration as consents } from '../../blocks/words/en/consents.ts';
import { costBlockRules, costBlockTexts } from '../../blocks/words/en/cost-block.ts';
import { breakdownCodes, breakdownNames } from '../../blocks/words/en/figures.ts';

const wording = consents[newestConsent.registration];

const rules = {
  ...costBlockRules,
  entry_agreed: 'Without your agreement to an entry in the registry, nothing is kept.',
  purpose_agreed: 'An entry that may not be used for anything is not kept: please agree to at least one purpose.',
  city_in_country: 'This town is not in the country where you live.',
  birth_year_agrees: 'The date of birth and the year of birth do not match.',
  arrival_after_birth: 'The year of arrival cannot be before the year of birth.',
};

export const registration = {
  title: 'Diaspora registration',
  rows: { citizenships: 'Citizenship', languages: 'Language' },
  noAnswer: { refused: 'I would rather not say', dont_know: 'I do not know' },
  groups: {
    consent: 'What you agree to',
    registrant: 'Registration',
    identity: 'Who you are',
    profile: 'About you',
    ties: 'Family, money and plans',
    last_transfer: 'Your last transfer',
  },
  questions: {
    campaign: 'Campaign',
    intake_mode: 'Where the registration takes place',
    consent_version: 'Version of the consent text',
    ...wording,
    consent_registry: {
      label: wording.consent_registry,
      hint: 'Your name and contact details are kept apart from the rest. You can see, correct or erase what is kept about you yourself, by a link that is sent to your contact; or ask the office that invited you.',
    },
    name: 'What is your name?',
    email: { label: 'E-mail address', hint: 'One of the two is enough: an e-mail address or a telephone number.' },
    phone: { label: 'Telephone number', hint: 'With the country code.' },
    birth_date: { label: 'What is your date of birth?', hint: 'Only if you wish to give the exact date.' },
    birth_year: 'In which year were you born?',
    sex: 'Sex',
    residence_country: 'In which country do you live?',
    residence_city: { label: 'In or near which town?', hint: 'Type a word to search the list.' },
    generation: {
      label: 'Which generation abroad do you belong to?',
      hint: 'First: you moved yourself. Second: your parents did.',
    },
    arrival_year: 'In which year did you arrive there?',
    citizenships: 'Of which countries are you a citizen?',
    'citizenships.country': 'Country',
    origin_district: 'Which district do you or your family come from?',
    education: 'What is the highest level of education you have completed?',
    education_field: 'In which field?',
    occupation: { label: 'What is your occupation?', hint: 'Type a word to search the list.' },
    activity: { label: 'In which industry do you work?', hint: 'What the employer makes or does.' },
    skills: 'In which areas do you have skills?',
    languages: 'Which languages do you speak?',
    'languages.language': 'Language',
    'languages.level': 'How well?',
    family_abroad: 'How many members of your family live with you abroad?',
    family_at_home: 'How many members of your close family live in your country of origin?',
    household_left_behind: 'Did you leave a household behind?',
    sends: 'Did you send money home in the last 12 months?',
    sent: 'How much did you send in the last 12 months?',
    main_channel: 'How did you mostly send it?',
    interest_investing: 'Would you be interested in investing at home?',
    interest_mentoring: 'Would you be interested in mentoring someone?',
    interest_returning: 'Would you be interested in returning?',
    interest_volunteering: 'Would you be interested in volunteering?',
    last_transfer_known: 'Would you tell us what your last transfer cost?',
    ...costBlockTexts('your last transfer'),
  },
  rules,
  consents,
  figures: {
    tables: {
      registrants: 'Registrants (self-selected)',
      'registrants-calibrated': 'Registrants, calibrated to a known stock (self-selected)',
    },
    indicators: {
      registrants: 'Registrants (self-selected)',
      'registrants-calibrated': 'Registrants, calibrated (self-selected)',
    },
    units: { person: 'person', persons: 'people' },
    dimensions: {
      country: 'Country of residence',
      city: 'City of residence',
      sex: breakdownNames.sex,
      age_class: breakdownNames.age_class,
      education: breakdownNames.education,
      occupation: breakdownNames.occupation,
      arrival: 'Year of arrival',
      sends: 'Sent money home in the last 12 months',
      interest_investing: 'Interested in investing',
      interest_mentoring: 'Interested in mentoring',
      interest_returning: 'Interested in returning',
      interest_volunteering: 'Interested in volunteering',
      verified: 'Contact verified',
    },
    codes: {
      age_class: breakdownCodes.age_class,
      arrival: {
        before_1992: 'before 1992',
        '1992_to_1999': '1992 to 1999',
        '2000_to_2009': '2000 to 2009',
        '2010_to_2014': '2010 to 2014',
        '2015_to_2019': '2015 to 2019',
        '2020_and_later': '2020 and later',
        born_there: 'born there',
      },
    },
  },
} satisfies StudyText<typeof registrationV2>;
