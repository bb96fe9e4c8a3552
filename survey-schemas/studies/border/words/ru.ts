/** The border survey in Russian: what version 3 says beside version 2. */
import type { borderV3 } from '../border.v3.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { breakdownCodes, breakdownNames } from '../../blocks/words/ru/figures.ts';
import { border as version2 } from './ru.v2.ts';

export const border = {
  ...version2,
  questions: {
    ...version2.questions,
    capital_transfers: {
      label: 'Сколько вы дали единовременно домохозяйству здесь на дом, землю или своё дело либо простили долга?',
      hint: 'За последние 12 месяцев, деньгами или имуществом, сверх уже названного; 0, если нисколько.',
    },
  },
  figures: {
    tables: {
      ...version2.figures.tables,
      'border-remittances': 'Личные денежные переводы путников',
      'border-compensation': 'Оплата труда путников до вычетов',
      'border-transfers': 'Личные трансферты путников',
      'border-savings': 'Сбережения за рубежом',
      'border-stays': 'Путники по сроку пребывания за границей',
    },
    indicators: {
      ...version2.figures.indicators,
      'personal-remittances': 'Личные денежные переводы',
      'gross-compensation': 'Оплата труда до вычетов',
      'personal-transfers': 'Личные трансферты',
      'savings-abroad': 'Сбережения за рубежом',
    },
    units: version2.figures.units,
    dimensions: { ...breakdownNames, stay: 'За границей менее 12 месяцев' },
    codes: breakdownCodes,
  },
} satisfies StudyText<typeof borderV3>;
