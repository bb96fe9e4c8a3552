/** The border survey in English: what version 3 says beside version 2. */
import type { borderV3 } from '../border.v3.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { breakdownCodes, breakdownNames, shareNames } from '../../blocks/words/en/figures.ts';
import { benchmarkDimensionNames, benchmarkNames, benchmarkUnits } from '../../blocks/words/en/benchmarks.ts';
import { stockCodes, stockDimensionNames, stockNames, stockTableNames } from '../../blocks/words/en/stock.ts';
import { volumeCostCodes, volumeCostDimensionNames, volumeCostNames } from '../../blocks/words/en/costs-by-volume.ts';
import { border as version2 } from './en.v2.ts';

export const border = {
  ...version2,
  questions: {
    ...version2.questions,
    capital_transfers: {
      label:
        'How much did you give in one go to a household here for a house, land or a business, or forgive as a debt?',
      hint: 'In the last 12 months, in money or property, and not counted above; 0 if none.',
    },
  },
  figures: {
    tables: {
      ...version2.figures.tables,
      'border-remittances': 'Personal remittances of travellers',
      'border-compensation': 'Compensation of travellers as employees, gross',
      'border-transfers': 'Personal transfers of travellers',
      'border-savings': 'Savings held abroad',
      'border-stays': 'Travellers by length of stay abroad',
      'border-recall': 'If crossings are not remembered well',
      'combined-remittances': 'Personal remittances, by households and travellers',
      'combined-benchmarks': 'Households and travellers beside figures from outside',
      'border-transfer-costs': 'Cost of transfers by volumes of the border survey',
      ...stockTableNames,
    },
    indicators: {
      ...version2.figures.indicators,
      'personal-remittances': 'Personal remittances',
      'gross-compensation': 'Gross compensation of employees',
      'personal-transfers': 'Personal transfers',
      'savings-abroad': 'Savings held abroad',
      'travellers-recall-60': 'Travellers, if 60 % of crossings are remembered',
      'travellers-recall-70': 'Travellers, if 70 % of crossings are remembered',
      'travellers-recall-80': 'Travellers, if 80 % of crossings are remembered',
      'travellers-recall-90': 'Travellers, if 90 % of crossings are remembered',
      'travellers-recall-100': 'Travellers, if 100 % of crossings are remembered',
      'travellers-rounded-up': 'Travellers, if 5, 10 and 12 crossings were rounded up',
      'travellers-rounded-down': 'Travellers, if 5, 10 and 12 crossings were rounded down',
      'money-sent-recall-60': 'Money sent, if 60 % of crossings are remembered',
      'money-sent-recall-70': 'Money sent, if 70 % of crossings are remembered',
      'money-sent-recall-80': 'Money sent, if 80 % of crossings are remembered',
      'money-sent-recall-90': 'Money sent, if 90 % of crossings are remembered',
      'money-sent-recall-100': 'Money sent, if 100 % of crossings are remembered',
      'money-sent-rounded-up': 'Money sent, if 5, 10 and 12 crossings were rounded up',
      'money-sent-rounded-down': 'Money sent, if 5, 10 and 12 crossings were rounded down',
      'directions-agree': 'Both directions agree',
      'crossings-rounded': 'Crossings told as 5, 10 or 12',
      'personal-remittances-by-country': 'Personal remittances by country',
      'personal-transfers-by-form': 'Personal transfers by form',
      ...shareNames,
      ...benchmarkNames,
      ...volumeCostNames,
      ...stockNames,
    },
    units: { ...version2.figures.units, ...benchmarkUnits },
    dimensions: {
      ...version2.figures.dimensions,
      ...breakdownNames,
      ...benchmarkDimensionNames,
      ...volumeCostDimensionNames,
      ...stockDimensionNames,
      stay: 'Abroad for less than 12 months',
      household_reports: 'A household here could report the money',
      frame: 'Out of which survey',
      part: 'Whom it is about',
    },
    codes: {
      ...breakdownCodes,
      ...volumeCostCodes,
      ...stockCodes,
      frame: {
        household: 'All that the household survey finds',
        border: 'All that the border survey finds',
        both: 'Both surveys, what both can meet by precision (dual frame)',
        'both-screened':
          'Both surveys: the household survey in full, and travellers whose money no household here could report',
      },
      part: { alone: 'People whom only this survey can meet', shared: 'People whom both surveys can meet' },
    },
  },
} satisfies StudyText<typeof borderV3>;
