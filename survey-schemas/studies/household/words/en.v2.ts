/** The household survey, version 2, in English. */
import type { householdV2 } from '../household.v2.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { prefixed } from '../../../language/words/prefixed.ts';
import { consentRules, consentTexts } from '../../blocks/words/en/consent-block.ts';
import { interview as consents } from '../../blocks/words/en/consents.ts';
import { costBlockRules, costBlockTexts } from '../../blocks/words/en/cost-block.ts';
import { earningsTexts, personRules, standingTexts } from '../../blocks/words/en/person-block.ts';
import { named } from './en.named.ts';

const spentOn = (what: string) => `How much of the money was spent on ${what} in the last 12 months?`;

const senders = {
  relationship: 'How is this person related to the head of the household?',
  former_member: 'Did this person live in this household before going abroad?',
  sex: 'Sex of this person',
  age: 'How old is this person?',
  country: 'In which country does this person live?',
  months_abroad: {
    label: 'For how many months has this person been abroad?',
    hint: 'Whole months, all stays together.',
  },
  intended_stay: 'How long does this person intend to stay abroad, counted from the day of leaving?',
  leaving_reason: 'What was the main reason for leaving?',
  ...standingTexts('this person'),
  transfers: 'How many times did this person send money in the last 12 months?',
  cash_total: {
    label: 'How much money did this person send or bring in the last 12 months?',
    hint: 'All money, including what was carried by hand; goods come later.',
  },
  usual_frequency: { label: 'How often does this person usually send money?', hint: 'Not applicable: sent only once.' },
  usual_amount: 'How much does this person usually send at a time?',
  channels: {
    label: 'In which ways was the money sent, and how much in each?',
    hint: 'Up to four ways. Leave out what this person or someone they know carried by hand.',
  },
  carried_by_hand: {
    label: 'How much of the money was carried here by hand?',
    hint: 'By this person, a relative or a friend; 0 if none.',
  },
  goods_value: {
    label: 'What were the goods worth that this person sent or brought?',
    hint: 'In the last 12 months; 0 if none.',
  },
  reverse_transfers: {
    label: 'How much money did the household send to this person?',
    hint: 'In the last 12 months; 0 if none.',
  },
  months_worked: 'How many months did this person work abroad in the last 12 months?',
  ...earningsTexts('this person'),
};

const rules = {
  ...consentRules,
  ...costBlockRules,
  ...personRules,
  channels_within_total: 'The amounts sent in each way cannot add up to more than the total.',
  carried_within_total:
    'What was carried by hand and what was sent in other ways cannot add up to more than the total.',
  channels_account_for_total:
    'The ways of sending and what was carried by hand must make up the total. For the part that is not known, add “Another way” and say why there is no amount.',
  worked_within_stay: 'The months worked cannot exceed the months abroad.',
};

export const household = {
  title: 'Household survey',
  named,
  rows: { members: 'Person', senders: 'Sender', 'senders.channels': 'Way' },
  groups: {
    design: 'The dwelling and the visit',
    consent: 'Consent',
    interview: 'Interview',
    transfers_block: 'Money and goods',
    short_stay: 'Work abroad for less than a year',
    spending: 'What the money was used for',
    last_transfer: 'The last transfer',
  },
  questions: {
    region: 'Region',
    urban: 'Urban or rural',
    stratum: 'Stratum',
    psu: 'Village or district',
    dwelling: 'Dwelling',
    visit_number: 'Which visit is this?',
    disposition: 'How did the visit end?',
    language: 'Language of the interview',
    ...consentTexts,
    members: {
      label: 'Who lives in this household?',
      hint: 'Everyone who usually lives here, including young children.',
    },
    'members.sex': 'Sex',
    'members.age': { label: 'Age', hint: 'In completed years; 0 for an infant.' },
    income: {
      label: 'What was the income of the whole household in the last 12 months?',
      hint: 'From all sources, including money from abroad.',
    },
    receives_remittances: 'Did anyone abroad send money or goods to this household in the last 12 months?',
    senders: {
      label: 'Who abroad sent money or goods?',
      hint: 'List each person, whether or not they used to be a member of the household.',
    },
    ...prefixed('senders', senders),
    'senders.channels.channel': 'Way of sending',
    'senders.channels.amount': 'Amount sent in this way in the last 12 months',
    uses: 'What was the money used for?',
    use_food: spentOn('food'),
    use_education: spentOn('education'),
    use_health: spentOn('health'),
    use_rent: spentOn('rent'),
    use_ceremonies: spentOn('weddings, funerals and other ceremonies'),
    use_vehicle: spentOn('a vehicle'),
    use_rebuilding: spentOn('repairing or extending the house'),
    use_new_house: spentOn('a new house or flat'),
    use_business: spentOn('a business'),
    use_land: spentOn('land'),
    use_farming: spentOn('livestock and farming'),
    use_debt: spentOn('repaying debt'),
    use_savings: 'How much of the money was saved in the last 12 months?',
    use_other: spentOn('other things'),
    last_transfer_known: 'Can you tell us about the last transfer?',
    ...costBlockTexts('the last transfer'),
  },
  rules,
  consents,
  figures: {
    tables: {
      'household-receiving': 'Households receiving money or goods',
      'household-receipts': 'Household receipts',
      'household-income': 'Household income and cash received',
      'household-channels': 'Household receipts by channel',
      'household-inequality': 'Inequality of receipts and of income per head',
      'household-poverty': 'Poverty with and without cash received',
      'household-senders': 'People abroad who send money or goods',
      'household-channel-use': 'Channels used by people abroad',
    },
    indicators: {
      receiving: 'Receiving households',
      'cash-received': 'Cash received',
      'kind-received': 'Goods received',
      income: 'Household income',
      'cash-of-income': 'Cash received as a ratio to household income',
      members: 'Members of households',
      receipts: 'Cash received, among receiving households',
      'income-per-head': 'Income per head',
      'income-per-head-without': 'Income per head without cash received',
      'income-per-head-change': 'Income per head with cash received, less that without it',
      poverty: 'Poverty',
      'poverty-without': 'Poverty without cash received',
      'poverty-change': 'Poverty with cash received, less that without it',
      senders: 'People abroad who send money or goods',
      'channel-use': 'Channels used',
    },
    units: {
      household: 'household',
      households: 'households',
      person: 'person',
      persons: 'people',
      channel: 'channel used',
      channels: 'channels used',
    },
  },
} satisfies StudyText<typeof householdV2>;
