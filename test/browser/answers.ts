/** What the people of these tests say: a receiving household, a traveller with money, somebody who registers. */
import type { Said } from './fill-in.ts';

export const householdAnswers: Said = {
  dwelling: 'D-1',
  visit_number: '1',
  disposition: 'Complete interview',
  language: 'English',
  consent: 'Yes',
  members: '1',
  sex: 'Female',
  age: '44',
  income: '24000',
  income_currency: 'TJS',
  receives_remittances: 'Yes',
  senders: '1',
  relationship: 'Son or daughter',
  former_member: 'Yes',
  country: 'Russia',
  months_abroad: '30',
  cash_total: '6000',
  cash_total_currency: 'RUB',
  uses: ['Food'],
};

/** Nobody wanted to talk: the shortest interview there is. */
export const refusalAnswers: Said = {
  dwelling: 'D-2',
  visit_number: '1',
  disposition: 'Refused',
  language: 'English',
};

/** Somebody agreed and then answered next to nothing: the shortest contact in which an interview takes place. */
export const partialAnswers: Said = { ...refusalAnswers, disposition: 'Broken off, partly answered', consent: 'Yes' };

export const borderAnswers: Said = {
  travellers_counted: '400',
  refusals: '3',
  nonresponse: '2',
  disposition: 'Complete interview',
  language: 'English',
  consent: 'Yes',
  sex: 'Male',
  age: '31',
  citizenship: 'Tajikistan',
  residence_country: 'Russia',
  months_abroad: '20',
  crossings: '2',
  sent: '3000',
  sent_currency: 'USD',
};

export const registrationAnswers: Said = {
  consent_registry: 'Yes',
  consent_statistics: 'Yes',
  consent_news: 'No',
  name: 'Ana Example',
  email: 'ana@example.org',
  birth_year: '1990',
  residence_country: 'Germany',
  residence_city: 'Berlin',
  citizenships: '1',
  languages: '1',
  generation: 'Second: my parents moved',
  country: 'Tajikistan',
  language: 'English',
  level: 'Fluent',
};

/** A price collector at the counter of a bank. */
export const quoteAnswers: Said = {
  period: '2026-Q1',
  product: 'Account to cash',
  transparent: 'Yes',
  coverage: 'In the whole country',
  sending_country: 'Germany',
  receiving_country: 'Tajikistan',
  provider: 'A bank',
  provider_type: 'Bank',
  payment_instrument: ['Bank account', 'Debit card'],
  access_point: ['Website'],
  pickup_method: ['Cash'],
  speed: 'The next day',
  amount_sent: '190',
  amount_sent_currency: 'EUR',
  fee: '4.50',
  fee_currency: 'EUR',
  paid_out_in: 'Somoni',
  conversion: 'Neither is known',
  transfer_date: '2026-02-03',
  amount_sent_500: '470',
  amount_sent_500_currency: 'EUR',
  fee_500: '6',
  fee_500_currency: 'EUR',
  conversion_500: 'Neither is known',
};
