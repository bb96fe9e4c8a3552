/** The diaspora registration in English. */
import type { registrationV2 } from '../registration.v2.ts';
import type { InstrumentText } from '../../../language/words/locale.ts';
import { newestConsent } from '../../../reference/consents.ts';
import { registration as consents } from '../../blocks/words/en/consents.ts';
import { costBlockTexts } from '../../blocks/words/en/cost-block.ts';

const wording = consents[newestConsent.registration];

export const registration = {
  title: 'Diaspora registration',
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
      hint: 'Your name and contact are kept apart from the rest. To see, correct or erase what is kept of you, ask the office that invited you.',
    },
    name: 'What is your name?',
    email: { label: 'E-mail address', hint: 'We need an e-mail address or a telephone number.' },
    phone: { label: 'Telephone number', hint: 'With the country code.' },
    birth_date: { label: 'When were you born?', hint: 'Only if you wish to give the exact day.' },
    birth_year: 'In which year were you born?',
    sex: 'Sex',
    residence_country: 'In which country do you live?',
    residence_city: { label: 'In or near which town?', hint: 'Type a word to search the list.' },
    generation: {
      label: 'Which generation are you abroad?',
      hint: 'First: you moved yourself. Second: your parents did.',
    },
    arrival_year: 'In which year did you arrive there?',
    citizenships: 'Of which countries are you a citizen?',
    'citizenships.country': 'Country',
    origin_district: 'Which district do you or your family come from?',
    education: 'What is the highest education you completed?',
    education_field: 'In which field?',
    occupation: { label: 'What is your occupation?', hint: 'Type a word to search the list.' },
    activity: { label: 'In which branch of the economy do you work?', hint: 'What the employer makes or does.' },
    skills: 'In which areas do you have skills?',
    languages: 'Which languages do you speak?',
    'languages.language': 'Language',
    'languages.level': 'How well?',
    family_abroad: 'How many members of your family live with you abroad?',
    family_at_home: 'How many members of your close family live in your country of origin?',
    household_left_behind: 'Did you leave a household behind?',
    sends: 'Did you send money home in the last 12 months?',
    sent: 'How much did you send in the last 12 months?',
    main_channel: 'In which way did you mostly send it?',
    interest_investing: 'Would you be interested in investing at home?',
    interest_mentoring: 'In mentoring somebody?',
    interest_returning: 'In returning?',
    interest_volunteering: 'In volunteering?',
    last_transfer_known: 'Would you tell us what your last transfer cost?',
    ...costBlockTexts('your last transfer'),
  },
} satisfies InstrumentText<typeof registrationV2>;
