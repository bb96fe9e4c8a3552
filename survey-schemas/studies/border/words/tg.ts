/** The border survey in Tajik: what version 3 says beside version 2. */
import type { borderV3 } from '../border.v3.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { breakdownCodes, breakdownNames, shareNames } from '../../blocks/words/tg/figures.ts';
import { benchmarkDimensionNames, benchmarkNames, benchmarkUnits } from '../../blocks/words/tg/benchmarks.ts';
import { stockCodes, stockDimensionNames, stockNames, stockTableNames } from '../../blocks/words/tg/stock.ts';
import { volumeCostCodes, volumeCostDimensionNames, volumeCostNames } from '../../blocks/words/tg/costs-by-volume.ts';
import { border as version2 } from './tg.v2.ts';

export const border = {
  ...version2,
  questions: {
    ...version2.questions,
    capital_transfers: {
      label: 'Шумо ба хонаводаи ин ҷо барои хона, замин ё тиҷорат якбора чанд пул додед ё чӣ қадар қарзро бахшидед?',
      hint: 'Дар 12 моҳи охир, бо пул ё амвол, ба ғайр аз он чи дар боло гуфта шуд; агар набошад, 0.',
    },
  },
  figures: {
    tables: {
      ...version2.figures.tables,
      'border-remittances': 'Интиқоли маблағҳои шахсии мусофирон',
      'border-compensation': 'Музди меҳнати мусофирон ҳамчун корманд, пеш аз андоз',
      'border-transfers': 'Интиқолҳои шахсии мусофирон',
      'border-savings': 'Пасандоз дар хориҷа',
      'border-stays': 'Мусофирон аз рӯи муддати будубош дар хориҷа',
      'border-recall': 'Агар убурҳо хуб дар ёд намонда бошанд',
      'border-transfer-costs': 'Арзиши интиқол аз рӯи ҳаҷмҳои тадқиқоти сарҳадӣ',
      ...stockTableNames,
      'combined-remittances': 'Интиқоли маблағҳои шахсӣ, аз рӯи хонаводаҳо ва мусофирон',
      'combined-benchmarks': 'Хонаводаҳо ва мусофирон дар паҳлӯи нишондиҳандаҳои беруна',
    },
    indicators: {
      ...version2.figures.indicators,
      'personal-remittances': 'Интиқоли маблағҳои шахсӣ',
      'gross-compensation': 'Музди меҳнати кормандон, пеш аз андоз',
      'personal-transfers': 'Интиқолҳои шахсӣ',
      'savings-abroad': 'Пасандоз дар хориҷа',
      'travellers-recall-60': 'Мусофирон, агар 60% убурҳо дар ёд бошанд',
      'travellers-recall-70': 'Мусофирон, агар 70% убурҳо дар ёд бошанд',
      'travellers-recall-80': 'Мусофирон, агар 80% убурҳо дар ёд бошанд',
      'travellers-recall-90': 'Мусофирон, агар 90% убурҳо дар ёд бошанд',
      'travellers-recall-100': 'Мусофирон, агар 100% убурҳо дар ёд бошанд',
      'travellers-rounded-up': 'Мусофирон, агар 5, 10 ва 12 убур ба боло яклухт шуда бошанд',
      'travellers-rounded-down': 'Мусофирон, агар 5, 10 ва 12 убур ба поён яклухт шуда бошанд',
      'money-sent-recall-60': 'Пули фиристодашуда, агар 60% убурҳо дар ёд бошанд',
      'money-sent-recall-70': 'Пули фиристодашуда, агар 70% убурҳо дар ёд бошанд',
      'money-sent-recall-80': 'Пули фиристодашуда, агар 80% убурҳо дар ёд бошанд',
      'money-sent-recall-90': 'Пули фиристодашуда, агар 90% убурҳо дар ёд бошанд',
      'money-sent-recall-100': 'Пули фиристодашуда, агар 100% убурҳо дар ёд бошанд',
      'money-sent-rounded-up': 'Пули фиристодашуда, агар 5, 10 ва 12 убур ба боло яклухт шуда бошанд',
      'money-sent-rounded-down': 'Пули фиристодашуда, агар 5, 10 ва 12 убур ба поён яклухт шуда бошанд',
      'directions-agree': 'Ҳарду самт мувофиқанд',
      'crossings-rounded': 'Убурҳое, ки 5, 10 ё 12 гуфта шудаанд',
      'personal-remittances-by-country': 'Интиқоли маблағҳои шахсӣ аз рӯи кишвар',
      'personal-transfers-by-form': 'Интиқолҳои шахсӣ аз рӯи шакл',
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
      stay: 'Дар хориҷа камтар аз 12 моҳ',
      frame: 'Аз кадом тадқиқот',
      part: 'Дар бораи кӣ',
      household_reports: 'Хонаводае дар ин ҷо метавонад дар бораи пул гӯяд',
    },
    codes: {
      ...breakdownCodes,
      ...volumeCostCodes,
      ...stockCodes,
      frame: {
        household: 'Ҳамаи он чи тадқиқоти хонаводаҳо меёбад',
        border: 'Ҳамаи он чи тадқиқоти сарҳадӣ меёбад',
        both: 'Ҳарду тадқиқот, қисми умумӣ аз рӯи дақиқӣ (ду асос)',
        'both-screened':
          'Ҳарду тадқиқот: тадқиқоти хонаводаҳо пурра ва мусофироне, ки аз пулашон ягон хонавода хабар дода наметавонист',
      },
      part: {
        alone: 'Одамоне, ки танҳо бо ҳамин тадқиқот вохӯрда метавонанд',
        shared: 'Одамоне, ки бо ҳарду тадқиқот вохӯрда метавонанд',
      },
    },
  },
} satisfies StudyText<typeof borderV3>;
