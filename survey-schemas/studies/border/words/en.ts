/** The border survey in English: what version 3 says beside version 2. */
import type { borderV3 } from '../border.v3.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { breakdownCodes, breakdownNames } from '../../blocks/words/en/figures.ts';
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
    },
    indicators: {
      ...version2.figures.indicators,
      'personal-remittances': 'Personal remittances',
      'gross-compensation': 'Gross compensation of employees',
      'personal-transfers': 'Personal transfers',
      'savings-abroad': 'Savings held abroad',
    },
    units: version2.figures.units,
    dimensions: { ...breakdownNames, stay: 'Abroad for less than 12 months' },
    codes: breakdownCodes,
  },
} satisfies StudyText<typeof borderV3>;
