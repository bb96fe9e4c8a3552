/** Code lists in English. */
import type { yesNo } from '../../language/questions/question.ts';
import type * as classifications from '../../reference/classifications.ts';
import type * as consents from '../../reference/consents.ts';
import type * as own from '../../reference/lists.ts';
import type { ListText } from '../../language/words/locale.ts';
import { classificationTexts } from './classifications.ts';
import { cities } from './cities.ts';
import { countries } from './countries.ts';
import { currencies } from './currencies.ts';
import { languages } from './languages.ts';
import { occupations } from './occupations.ts';

type Lists =
  | (typeof own)[keyof Omit<typeof own, 'formalChannels'>]
  | (typeof classifications)[keyof typeof classifications]
  | (typeof consents)['interviewConsents' | 'registrationConsents']
  | typeof yesNo;
type ShortLists = { readonly [L in Lists as L['name']]: ListText<L> };

const short = {
  ...classificationTexts,
  yes_no: { yes: 'Yes', no: 'No' },
  disposition: {
    complete: 'Complete interview',
    partial: 'Broken off, partly answered',
    refusal: 'Refused',
    non_contact: 'Nobody reached',
    ineligible: 'Not eligible',
    other: 'Other',
  },
  interview_language: {
    en: 'English',
    bs: 'Bosnian',
    ky: 'Kyrgyz',
    ro: 'Romanian',
    ru: 'Russian',
    sq: 'Albanian',
    sr: 'Serbian',
    tg: 'Tajik',
    uk: 'Ukrainian',
    uz: 'Uzbek',
  },
  interview_consent: { '2026-1': 'First wording of 2026' },
  registration_consent: { '2026-1': 'First wording of 2026' },
  urban: { urban: 'Town', rural: 'Countryside' },
  sex: { female: 'Female', male: 'Male' },
  relationship: {
    spouse: 'Husband or wife',
    child: 'Son or daughter',
    parent: 'Father or mother',
    sibling: 'Brother or sister',
    other_relative: 'Another relative',
    not_related: 'Not related',
  },
  intended_stay: {
    under_12_months: 'Less than 12 months',
    over_12_months: '12 months or more, then return',
    for_good: 'For good',
  },
  leaving_reason: {
    work: 'Work',
    family: 'Family',
    study: 'Study',
    safety: 'Safety',
    health: 'Health',
    other: 'Other',
  },
  legal_status: {
    citizen: 'Citizen there',
    permanent_permit: 'Permanent residence permit',
    temporary_permit: 'Temporary permit or visa',
    visa_free: 'Visa-free stay',
    protection: 'Asylum or temporary protection',
    none: 'No valid papers',
  },
  frequency: {
    weekly: 'Every week',
    fortnightly: 'Every two weeks',
    monthly: 'Every month',
    every_two_months: 'Every two months',
    quarterly: 'Every three months',
    half_yearly: 'Twice a year',
    yearly: 'Once a year',
  },
  channel: {
    bank: 'Bank transfer',
    mto: 'Money transfer company',
    mobile_operator: 'Mobile operator',
    post_office: 'Post office',
    online: 'Online or app service',
    courier: 'Driver, courier or conductor',
    unlicensed_agent: 'Agent without a licence',
    crypto: 'Crypto-currency',
    other: 'Another way',
  },
  use: {
    food: 'Food',
    education: 'Education',
    health: 'Health',
    rent: 'Rent',
    ceremonies: 'Ceremonies',
    vehicle: 'Vehicle',
    rebuilding: 'Repairing or enlarging the house',
    new_house: 'New house or flat',
    business: 'Business',
    land: 'Land',
    farming: 'Livestock and farming',
    debt: 'Repaying debt',
    savings: 'Savings',
    other: 'Other',
  },
  direction: { entry: 'Entering the country', exit: 'Leaving the country' },
  generation: {
    first: 'First: I moved abroad myself',
    second: 'Second: my parents moved',
    third_or_later: 'Third or later',
  },
  skill: {
    agriculture: 'Agriculture',
    business: 'Business and trade',
    care: 'Care',
    construction: 'Construction',
    culture: 'Arts and culture',
    education: 'Education',
    energy: 'Energy',
    engineering: 'Engineering',
    finance: 'Finance',
    health: 'Health',
    hospitality: 'Hotels and restaurants',
    it: 'Information technology',
    law: 'Law',
    manufacturing: 'Manufacturing',
    public_service: 'Public service',
    science: 'Science',
    transport: 'Transport',
    other: 'Other',
  },
  language_level: { basic: 'Basic', good: 'Good', fluent: 'Fluent', native: 'Mother tongue' },
  intake_mode: { web: 'On the web', border: 'At the border', airport: 'At an airport', embassy: 'At an embassy' },
  provider_type: {
    bank: 'Bank',
    mto: 'Money transfer company',
    mobile_operator: 'Mobile operator',
    post_office: 'Post office',
    other: 'Other',
  },
  payment_instrument: { cash: 'Cash', account: 'Bank account', card: 'Card', mobile_money: 'Mobile money' },
  access_point: {
    branch: 'Branch',
    agent: 'Agent',
    internet: 'Website',
    mobile_app: 'App on a phone',
    phone: 'Telephone',
    kiosk: 'Machine or kiosk',
  },
  pickup_method: {
    cash: 'Cash',
    account: 'Bank account',
    card: 'Card',
    mobile_wallet: 'Mobile wallet',
    home_delivery: 'Delivered to the home',
  },
  speed: {
    under_1_hour: 'Less than an hour',
    same_day: 'The same day',
    next_day: 'The next day',
    two_days: 'Two days',
    three_to_five_days: 'Three to five days',
    six_days_or_more: 'Six days or more',
  },
  conversion: {
    rate: 'The exchange rate',
    amount_received: 'The amount that arrived',
    same_currency: 'The money did not change currency',
    neither: 'Neither is known',
  },
  coverage: { country: 'In the whole country', main_cities: 'In the main towns', capital: 'In the capital only' },
} satisfies ShortLists;

export const lists = {
  ...short,
  city: cities,
  country: countries,
  currency: currencies,
  language: languages,
  occupation_unit: occupations,
};
