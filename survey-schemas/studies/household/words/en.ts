/** The household survey in English: what version 3 says beside version 2. */
import type { householdV3 } from '../household.v3.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { breakdownCodes, breakdownNames, shareNames } from '../../blocks/words/en/figures.ts';
import { benchmarkDimensionNames, benchmarkNames, benchmarkUnits } from '../../blocks/words/en/benchmarks.ts';
import { volumeCostCodes, volumeCostDimensionNames, volumeCostNames } from '../../blocks/words/en/costs-by-volume.ts';
import { household as version2 } from './en.v2.ts';
import { namedInVersion3 } from './en.named.ts';

export const household = {
  ...version2,
  named: namedInVersion3,
  questions: {
    ...version2.questions,
    'senders.was_here':
      'Has this person been here, in the country of this interview, in the last 12 months, if only for a short time?',
    'senders.capital_transfers': {
      label: 'How much did this person give in one go for a house, land or a business, or forgive as a debt?',
      hint: 'In the last 12 months, in money or property, and not counted above; 0 if none.',
    },
    social_benefits: {
      label: 'How much did the household receive in pensions and other social benefits from other countries?',
      hint: 'In the last 12 months, from a government or a fund there; 0 if none.',
    },
  },
  figures: {
    tables: {
      ...version2.figures.tables,
      'household-remittances': 'Personal remittances of households',
      'household-total-remittances': 'Total remittances of households',
      'household-compensation': 'Compensation of employees, gross',
      'household-reverse-transfers': 'Transfers from here to people abroad, and the balance',
      'household-transfers': 'Personal transfers to households',
      'household-transfers-by-way': 'Personal transfers in money, by channel',
      'household-cross-checks': 'Cross-checks of what was sent',
      'household-uses': 'Use of the money received',
      'household-dependence': 'Dependence on remittances',
      'household-per-head': 'Remittances per head',
      'household-providers': 'Provider of the last transfer only',
      'household-people-abroad': 'People abroad who send, by length of stay',
      'household-frequency': 'How often money is sent',
      'household-transfer-size': 'Number and size of transfers',
      'household-benchmarks': 'Households beside figures from outside',
      'household-transfer-costs': 'Cost of transfers by volumes of the household survey',
    },
    indicators: {
      ...version2.figures.indicators,
      'personal-remittances': 'Personal remittances',
      'total-remittances': 'Total remittances',
      'gross-compensation': 'Gross compensation of employees',
      'reverse-transfers': 'Reverse transfers',
      'personal-transfers': 'Personal transfers',
      'cash-transfers': 'Personal transfers in money',
      'usual-amounts': 'Usual amount times usual frequency',
      'usual-of-reported': 'Usual amounts as a ratio to the total reported',
      spent: 'Money spent',
      'over-half-of-income': 'Receiving households with more than half of their income from remittances',
      'share-of-income':
        'Share of remittances in the income of a receiving household, above 100% where more came than the household says it has',
      'remittances-of-income': 'Personal remittances as a ratio to the income of all households',
      'remittances-per-head': 'Personal remittances per head',
      'last-transfer': 'Households by provider of their last transfer, whatever its amount',
      'usual-frequency': 'People abroad by how often they send',
      'transfers-made': 'Transfers made',
      'transfer-size': 'Size of a transfer, each person abroad by their average',
      'transfer-size-one-channel': 'Size of a transfer by channel, of people abroad who send everything by one',
      'personal-remittances-by-corridor': 'Personal remittances by corridor',
      'net-transfers': 'Personal transfers, net of what is sent back',
      'transfers-received': 'Personal transfers in money and goods, among receiving households',
      'personal-transfers-by-form': 'Personal transfers by form',
      ...shareNames,
      'personal-transfers-by-region': 'Personal transfers by region that receives',
      'usual-less-reported': 'Usual amounts less the total reported',
      'cash-transfers-by-kind': 'Personal transfers in money by kind of channel',
      'cash-transfers-by-channel': 'Personal transfers in money by channel',
      'spent-by-use': 'Money spent by use',
      ...benchmarkNames,
      ...volumeCostNames,
    },
    units: { ...version2.figures.units, ...benchmarkUnits, transfer: 'transfer', transfers: 'transfers' },
    dimensions: {
      ...breakdownNames,
      ...benchmarkDimensionNames,
      ...volumeCostDimensionNames,
      country_group: 'Group of countries',
      stay_length: 'Length of stay',
      channel_kind: 'Kind of channel',
      relationship: 'Relationship to the head of the household',
      use: 'Use of the money',
      provider_type: 'Type of provider',
      was_here: 'Here in the last 12 months',
      frequency: 'Frequency of transfers',
    },
    codes: {
      ...breakdownCodes,
      ...volumeCostCodes,
      country_group: {
        eaeu: 'Eurasian Economic Union',
        eu: 'European Union',
        gcc: 'Gulf states',
        other: 'other countries',
      },
      stay_length: { under_12_months: 'under 12 months', '12_months_and_more': '12 months and more' },
      channel_kind: { formal: 'formal', informal: 'informal' },
    },
  },
} satisfies StudyText<typeof householdV3>;
