/** The diaspora registration in English. */
import type { registration as newest } from '../newest.ts';
import type { registrationV2 as version2 } from '../registration.v2.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { newestConsent } from '../../../reference/consents.ts';
import { registration as consents } from '../../blocks/words/en/consents.ts';
import { costBlockRules, costBlockTexts } from '../../blocks/words/en/cost-block.ts';
import { breakdownCodes, breakdownNames } from '../../blocks/words/en/figures.ts';

/** What version 2 shows. */
const wording = consents['2026-1'];

const rules = {
  ...costBlockRules,
  entry_agreed: 'Without your agreement to an entry in the registry, nothing is kept.',
  purpose_agreed: 'An entry that may not be used for anything is not kept: please agree to at least one purpose.',
  city_in_country: 'This town is not in the country where you live.',
  birth_year_agrees: 'The date of birth and the year of birth do not match.',
  arrival_after_birth: 'The year of arrival cannot be before the year of birth.',
};

export const registrationV2 = {
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
  consents: { '2026-1': wording },
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
} satisfies StudyText<typeof version2>;

const newWording = consents[newestConsent.registration];

export const registration = {
  ...registrationV2,
  groups: { ...registrationV2.groups, guardian: 'Parent or guardian', left_behind_household: 'The household you left' },
  questions: {
    ...registrationV2.questions,
    taken_by: 'Who wrote the answers down',
    for_whom: {
      label: 'Whom do you register?',
      hint: 'If you register a child, every question is about the child; the e-mail address and the telephone number are yours.',
    },
    ...newWording,
    consent_registry: {
      label: newWording.consent_registry,
      hint: 'The name and the contact details are kept apart from the rest. You can see, correct or erase what is kept yourself, by a link that is sent to your contact; or ask the office that invited you.',
    },
    name: { label: 'What is your name?', hint: 'If you register a child: the name of the child.' },
    guardian_name: 'What is your own name, as the parent or guardian?',
    guardian_relationship: 'What are you to the child?',
    guardian_agrees: 'Do you agree, as the parent or guardian, that the child is registered?',
    birth_date: {
      label: 'What is your date of birth?',
      hint: 'Only if you wish to give the exact date. For a child whose 18th birthday is this year it is needed.',
    },
    left_behind: 'How many people live in that household?',
    left_behind_under_18: 'How many of them are under 18?',
    left_behind_65_or_over: 'How many of them are 65 or older?',
  },
  consents: { [newestConsent.registration]: newWording },
  rules: {
    ...registrationV2.rules,
    of_age_themselves:
      'Whoever registers themself is 18 or older. If you are younger, ask a parent or guardian to register you: they answer the first question with “A child under 18”.',
    child_is_minor:
      'A child is under 18. If the 18th birthday is still to come this year, give the exact date of birth. Whoever is 18 or older registers themself.',
    guardian_agreed: 'Without the agreement of a parent or guardian, nothing about a child is kept.',
    left_behind_parts: 'People under 18 and people of 65 or older cannot be more than live in the household.',
  },
} satisfies StudyText<typeof newest>;
