/** Answers that one household, traveller, registrant and price collector might give. */
import type { Answers, Instrument, Response } from '#schemas/language/questions/instrument.ts';
import type { borderV2 } from '#schemas/studies/border/border.v2.ts';
import type { borderV3 } from '#schemas/studies/border/border.v3.ts';
import type { householdV2 } from '#schemas/studies/household/household.v2.ts';
import type { householdV3 } from '#schemas/studies/household/household.v3.ts';
import type { priceQuoteV2 } from '#schemas/studies/price-quote/price-quote.v2.ts';
import type { priceQuoteV3 } from '#schemas/studies/price-quote/price-quote.v3.ts';
import type { registrationV2 } from '#schemas/studies/registration/registration.v2.ts';

const somoni = (amount: number) => ({ amount, currency: 'TJS' });
const rubles = (amount: number) => ({ amount, currency: 'RUB' });

const dwelling = {
  region: 'sughd',
  urban: 'rural',
  stratum: 'sughd-rural',
  psu: 'v-017',
  dwelling: 'd-03',
  visit_number: 1,
  language: 'tg',
} as const;

/** The interviewer read the wording out, and was told yes. */
const agreed = { consent: 'yes', consent_version: '2026-1' } as const;

/** A son in Russia for ten months sends rubles by app and with a driver. */
export const householdWithSonV2 = {
  ...dwelling,
  ...agreed,
  disposition: 'complete',
  members: [
    { sex: 'female', age: 51 },
    { sex: 'male', age: 'dont_know' },
  ],
  income: somoni(2_400_000),
  receives_remittances: 'yes',
  senders: [
    {
      relationship: 'child',
      former_member: 'yes',
      sex: 'male',
      age: 24,
      country: 'RU',
      months_abroad: 10,
      intended_stay: 'over_12_months',
      leaving_reason: 'work',
      legal_status: 'temporary_permit',
      education: '3',
      occupation: '7',
      activity: 'F',
      transfers: 9,
      cash_total: rubles(18_000_000),
      usual_frequency: 'monthly',
      usual_amount: rubles(2_000_000),
      channels: [
        { channel: 'online', amount: rubles(12_000_000) },
        { channel: 'courier', amount: rubles(4_000_000) },
      ],
      carried_by_hand: rubles(2_000_000),
      goods_value: somoni(50_000),
      reverse_transfers: 'dont_know',
      months_worked: 10,
      gross_monthly_pay: rubles(6_000_000),
      taxes: rubles(7_800_000),
      social_contributions: rubles(0),
      spending_abroad: rubles(20_000_000),
      transport_cost: rubles(3_000_000),
    },
  ],
  uses: ['food', 'rebuilding'],
  use_food: somoni(900_000),
  use_rebuilding: 'refused',
  last_transfer_known: 'yes',
  sending_country: 'RU',
  receiving_country: 'TJ',
  provider: 'Korona',
  provider_type: 'mto',
  payment_instrument: 'cash',
  access_point: 'mobile_app',
  pickup_method: 'cash',
  speed: 'under_1_hour',
  amount_sent: rubles(2_000_000),
  fee: rubles(0),
  paid_out_in: 'TJS',
  conversion: 'rate',
  exchange_rate: 0.1182,
  transfer_date: '2026-05-30',
} as const satisfies Answers<typeof householdV2>;

/** The same, asked by version 3. */
export const householdWithSon = {
  ...householdWithSonV2,
  social_benefits: somoni(0),
  senders: [{ ...householdWithSonV2.senders[0], was_here: 'yes', capital_transfers: somoni(0) }],
} as const satisfies Answers<typeof householdV3>;

/** Nobody opened the door. */
export const emptyDwelling = { ...dwelling, disposition: 'non_contact' } as const satisfies Answers<typeof householdV3>;

export const travellerV2 = {
  ...agreed,
  crossing_point: 'fotehobod',
  direction: 'entry',
  date: '2026-06-02',
  shift: 'morning',
  psu: 'fotehobod-0602-am',
  stratum: 'road',
  selection_interval: 12,
  travellers_counted: 340,
  refusals: 3,
  nonresponse: 1,
  disposition: 'complete',
  language: 'ru',
  sex: 'male',
  age: 33,
  citizenship: 'TJ',
  origin_district: 'sughd',
  residence_country: 'RU',
  months_abroad: 40,
  intended_months: 24,
  crossings: 2,
  crossings_back: 1,
  legal_status: 'temporary_permit',
  education: '3',
  occupation: '9',
  activity: 'G',
  sent: rubles(15_000_000),
  carried_now: { amount: 90_000, currency: 'USD' },
  goods_value: somoni(100_000),
  savings_abroad: 'refused',
  months_worked: 11,
  gross_monthly_pay: rubles(5_500_000),
  taxes: rubles(7_150_000),
  social_contributions: 'dont_know',
  spending_abroad: rubles(22_000_000),
  transport_cost: rubles(1_800_000),
  household_reports: 'yes',
  registered: 'no',
  last_transfer_known: 'no',
} as const satisfies Answers<typeof borderV2>;

/** The same, asked by version 3. */
export const traveller = { ...travellerV2, capital_transfers: somoni(0) } as const satisfies Answers<typeof borderV3>;

export const registrant = {
  campaign: 'summer-2026',
  intake_mode: 'web',
  consent_version: '2026-1',
  consent_registry: 'yes',
  consent_statistics: 'yes',
  consent_news: 'no',
  consent_crisis: 'yes',
  consent_matching: 'yes',
  consent_mentoring: 'yes',
  consent_investing: 'no',
  consent_returning: 'no',
  name: 'Arta Krasniqi',
  email: 'arta@example.org',
  birth_date: '1991-04-09',
  birth_year: 1991,
  sex: 'female',
  residence_country: 'CH',
  residence_city: 'ch_winterthur',
  generation: 'first',
  arrival_year: 1999,
  citizenships: [{ country: 'XK' }, { country: 'CH' }],
  origin_district: 'peja',
  education: '7',
  education_field: '09',
  occupation: '2221',
  activity: 'Q',
  skills: ['health', 'education'],
  languages: [
    { language: 'sq', level: 'native' },
    { language: 'de', level: 'fluent' },
  ],
  family_abroad: 3,
  family_at_home: 2,
  household_left_behind: 'no',
  sends: 'yes',
  sent: { amount: 250_000, currency: 'CHF' },
  main_channel: 'bank',
  interest_investing: 'no',
  interest_mentoring: 'yes',
  interest_returning: 'no',
  interest_volunteering: 'yes',
} as const satisfies Answers<typeof registrationV2>;

export const quote = {
  period: '2026-q2',
  product: 'Cash to cash',
  transparent: 'yes',
  coverage: 'country',
  sending_country: 'DE',
  receiving_country: 'BA',
  provider: 'Bank of Somewhere',
  provider_type: 'bank',
  payment_instrument: 'account',
  access_point: 'internet',
  pickup_method: 'account',
  speed: 'next_day',
  amount_sent: { amount: 18_400, currency: 'EUR' },
  fee: { amount: 900, currency: 'EUR' },
  paid_out_in: 'BAM',
  conversion: 'rate',
  exchange_rate: 1.94,
  transfer_date: '2026-05-04',
  amount_sent_500: { amount: 46_000, currency: 'EUR' },
  fee_500: { amount: 900, currency: 'EUR' },
  conversion_500: 'amount_received',
  amount_received_500: { amount: 87_000, currency: 'BAM' },
} as const satisfies Answers<typeof priceQuoteV2>;

/** The same as version 3 asks it: several ways to pay and to be paid out, and whether the price is a promotion. */
export const quoteV3 = {
  ...quote,
  promotion: 'no',
  coverage: 'high',
  payment_instrument: ['account', 'debit_card'],
  access_point: ['internet', 'mobile_app'],
  pickup_method: ['account'],
  interbank_rate: 1.95583,
} as const satisfies Answers<typeof priceQuoteV3>;

/** The answers in their envelope. */
export const envelope = <I extends Instrument>(instrument: I, answers: Answers<I>): Response<I> => ({
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  round: 'demo-2026',
  instrument: instrument.id,
  version: instrument.version,
  startedAt: '2026-06-02T08:00:00Z',
  endedAt: '2026-06-02T13:40:00+05:00',
  answers,
});
