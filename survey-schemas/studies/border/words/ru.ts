/** The border survey in Russian: what version 3 says beside version 2. */
import type { borderV3 } from '../border.v3.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { breakdownCodes, breakdownNames, shareNames } from '../../blocks/words/ru/figures.ts';
import { benchmarkDimensionNames, benchmarkNames, benchmarkUnits } from '../../blocks/words/ru/benchmarks.ts';
import { stockCodes, stockDimensionNames, stockNames, stockTableNames } from '../../blocks/words/ru/stock.ts';
import { volumeCostCodes, volumeCostDimensionNames, volumeCostNames } from '../../blocks/words/ru/costs-by-volume.ts';
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
      'border-remittances': 'Личные денежные переводы путешественников',
      'border-compensation': 'Оплата труда путешественников до вычетов',
      'border-transfers': 'Личные трансферты путешественников',
      'border-savings': 'Сбережения за рубежом',
      'border-stays': 'Путешественники по сроку пребывания за границей',
      'border-recall': 'Если пересечения помнят неточно',
      'combined-remittances': 'Личные денежные переводы, по домохозяйствам и путешественникам',
      'combined-benchmarks': 'Домохозяйства и путешественники рядом с внешними показателями',
      'border-transfer-costs': 'Стоимость переводов по объёмам пограничного обследования',
      ...stockTableNames,
    },
    indicators: {
      ...version2.figures.indicators,
      'personal-remittances': 'Личные денежные переводы',
      'gross-compensation': 'Оплата труда до вычетов',
      'personal-transfers': 'Личные трансферты',
      'savings-abroad': 'Сбережения за рубежом',
      'travellers-recall-60': 'Путешественники, если помнят 60 % пересечений',
      'travellers-recall-70': 'Путешественники, если помнят 70 % пересечений',
      'travellers-recall-80': 'Путешественники, если помнят 80 % пересечений',
      'travellers-recall-90': 'Путешественники, если помнят 90 % пересечений',
      'travellers-recall-100': 'Путешественники, если помнят 100 % пересечений',
      'travellers-rounded-up': 'Путешественники, если 5, 10 и 12 пересечений округлены вверх',
      'travellers-rounded-down': 'Путешественники, если 5, 10 и 12 пересечений округлены вниз',
      'money-sent-recall-60': 'Отправленные деньги, если помнят 60 % пересечений',
      'money-sent-recall-70': 'Отправленные деньги, если помнят 70 % пересечений',
      'money-sent-recall-80': 'Отправленные деньги, если помнят 80 % пересечений',
      'money-sent-recall-90': 'Отправленные деньги, если помнят 90 % пересечений',
      'money-sent-recall-100': 'Отправленные деньги, если помнят 100 % пересечений',
      'money-sent-rounded-up': 'Отправленные деньги, если 5, 10 и 12 пересечений округлены вверх',
      'money-sent-rounded-down': 'Отправленные деньги, если 5, 10 и 12 пересечений округлены вниз',
      'directions-agree': 'Числа в оба направления согласуются',
      'crossings-rounded': 'Названо 5, 10 или 12 пересечений',
      'personal-remittances-by-country': 'Личные денежные переводы по странам',
      'personal-transfers-by-form': 'Личные трансферты по форме',
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
      stay: 'За границей менее 12 месяцев',
      household_reports: 'Домохозяйство здесь могло бы сообщить о деньгах',
      frame: 'По какому обследованию',
      part: 'О ком идёт речь',
    },
    codes: {
      ...breakdownCodes,
      ...volumeCostCodes,
      ...stockCodes,
      frame: {
        household: 'Всё, что находит обследование домохозяйств',
        border: 'Всё, что находит обследование на границе',
        both: 'Оба обследования, общая часть – по точности (двойная основа)',
        'both-screened':
          'Оба обследования: всё от домохозяйств и путешественники, о чьих деньгах не могло сообщить ни одно домохозяйство',
      },
      part: {
        alone: 'Люди, которых может встретить только это обследование',
        shared: 'Люди, которых могут встретить оба обследования',
      },
    },
  },
} satisfies StudyText<typeof borderV3>;
