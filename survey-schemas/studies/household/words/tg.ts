/** The household survey in Tajik: what version 3 says beside version 2. */
import type { householdV3 } from '../household.v3.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { breakdownCodes, breakdownNames, shareNames } from '../../blocks/words/tg/figures.ts';
import { benchmarkDimensionNames, benchmarkNames, benchmarkUnits } from '../../blocks/words/tg/benchmarks.ts';
import { volumeCostCodes, volumeCostDimensionNames, volumeCostNames } from '../../blocks/words/tg/costs-by-volume.ts';
import { household as version2 } from './tg.v2.ts';
import { namedInVersion3 } from './tg.named.ts';

export const household = {
  ...version2,
  named: namedInVersion3,
  questions: {
    ...version2.questions,
    'senders.was_here':
      'Оё ин шахс дар 12 моҳи охир дар ин ҷо, дар кишвари ин мусоҳиба, буд, ҳатто барои муддати кӯтоҳ?',
    'senders.capital_transfers': {
      label: 'Ин шахс барои хона, замин ё тиҷорат якбора чанд пул дод ё чӣ қадар қарзро бахшид?',
      hint: 'Дар 12 моҳи охир, бо пул ё амвол, ба ғайр аз он чи дар боло гуфта шуд; агар набошад, 0.',
    },
    social_benefits: {
      label: 'Хонавода аз кишварҳои дигар чанд пул нафақа ва кӯмакпулиҳои иҷтимоӣ гирифт?',
      hint: 'Дар 12 моҳи охир, аз давлат ё фонди он кишвар; агар набошад, 0.',
    },
  },
  figures: {
    tables: {
      ...version2.figures.tables,
      'household-remittances': 'Интиқоли маблағҳои шахсӣ ба хонаводаҳо',
      'household-total-remittances': 'Ҳамагӣ интиқоли маблағҳо ба хонаводаҳо',
      'household-compensation': 'Музди меҳнати кормандон, пеш аз андоз',
      'household-reverse-transfers': 'Интиқол аз ин ҷо ба одамони дар хориҷабуда ва бақия',
      'household-transfers': 'Интиқолҳои шахсӣ ба хонаводаҳо',
      'household-transfers-by-way': 'Интиқолҳои шахсӣ бо пул, аз рӯи роҳи интиқол',
      'household-cross-checks': 'Санҷиши муқобили маблағҳои фиристодашуда',
      'household-uses': 'Истифодаи пули гирифташуда',
      'household-dependence': 'Вобастагӣ ба интиқоли маблағҳо',
      'household-per-head': 'Интиқоли маблағ ба сари аҳолӣ',
      'household-providers': 'Танҳо хизматрасони интиқоли охирин',
      'household-people-abroad': 'Фиристандагон дар хориҷа аз рӯи муддати будубош',
      'household-frequency': 'Дар чанд вақт пул мефиристанд',
      'household-transfer-size': 'Шумора ва андозаи интиқолҳо',
      'household-transfer-costs': 'Арзиши интиқол аз рӯи ҳаҷмҳои тадқиқоти хонаводаҳо',
      'household-benchmarks': 'Хонаводаҳо дар паҳлӯи нишондиҳандаҳои беруна',
    },
    indicators: {
      ...version2.figures.indicators,
      'personal-remittances': 'Интиқоли маблағҳои шахсӣ',
      'total-remittances': 'Ҳамагӣ интиқоли маблағҳо',
      'gross-compensation': 'Музди меҳнати кормандон, пеш аз андоз',
      'reverse-transfers': 'Интиқолҳои баръакс',
      'personal-transfers': 'Интиқолҳои шахсӣ',
      'cash-transfers': 'Интиқолҳои шахсӣ бо пул',
      'usual-amounts': 'Маблағи одатӣ зарби басомади одатӣ',
      'usual-of-reported': 'Маблағҳои одатӣ нисбат ба ҷамъи гуфташуда',
      spent: 'Пули сарфшуда',
      'over-half-of-income': 'Хонаводаҳои гиранда, ки зиёда аз нисфи даромадашон интиқоли маблағ аст',
      'share-of-income':
        'Ҳиссаи интиқоли маблағҳо дар даромади хонаводаи гиранда (болотар аз 100%, агар аз даромади гуфташуда зиёд гирифта бошад)',
      'remittances-of-income': 'Интиқоли маблағҳои шахсӣ нисбат ба даромади ҳамаи хонаводаҳо',
      'remittances-per-head': 'Интиқоли маблағҳои шахсӣ ба сари аҳолӣ',
      'last-transfer': 'Хонаводаҳо аз рӯи хизматрасони интиқоли охирин, новобаста аз маблағ',
      'usual-frequency': 'Фиристандагон дар хориҷа аз рӯи басомади фиристодан',
      'transfers-made': 'Интиқолҳои анҷомшуда',
      'transfer-size': 'Андозаи як интиқол (аз рӯи миёнаи ҳар фиристанда)',
      'transfer-size-one-channel':
        'Андозаи як интиқол аз рӯи роҳ (аз рӯи миёнаи фиристандагоне, ки танҳо ҳамин роҳро доранд)',
      'personal-remittances-by-corridor': 'Интиқоли маблағҳои шахсӣ аз рӯи самт',
      'net-transfers': 'Интиқолҳои шахсӣ тарҳи он чи баргардонда фиристода шуд',
      'transfers-received': 'Интиқолҳои шахсӣ бо пул ва мол, дар байни хонаводаҳои гиранда',
      'personal-transfers-by-form': 'Интиқолҳои шахсӣ аз рӯи шакл',
      ...shareNames,
      'personal-transfers-by-region': 'Интиқолҳои шахсӣ аз рӯи минтақаи қабул',
      'usual-less-reported': 'Маблағҳои одатӣ минуси ҷамъи гуфташуда',
      'cash-transfers-by-kind': 'Интиқолҳои шахсӣ бо пул аз рӯи навъи роҳ',
      'cash-transfers-by-channel': 'Интиқолҳои шахсӣ бо пул аз рӯи роҳи интиқол',
      'spent-by-use': 'Пули сарфшуда аз рӯи мақсад',
      ...benchmarkNames,
      ...volumeCostNames,
    },
    units: { ...version2.figures.units, ...benchmarkUnits, transfer: 'интиқол', transfers: 'интиқол' },
    dimensions: {
      ...breakdownNames,
      ...benchmarkDimensionNames,
      ...volumeCostDimensionNames,
      country_group: 'Гурӯҳи кишварҳо',
      stay_length: 'Муддати будубош',
      channel_kind: 'Навъи роҳи интиқол',
      relationship: 'Хешӣ бо сардори хонавода',
      use: 'Истифодаи пул',
      provider_type: 'Навъи хизматрасон',
      was_here: 'Дар 12 моҳи охир дар ин ҷо буд',
      frequency: 'Басомади интиқолҳо',
    },
    codes: {
      ...breakdownCodes,
      ...volumeCostCodes,
      country_group: {
        eaeu: 'Иттиҳоди иқтисодии Авруосиё',
        eu: 'Иттиҳоди Аврупо',
        gcc: 'кишварҳои Халиҷи Форс',
        other: 'кишварҳои дигар',
      },
      stay_length: { under_12_months: 'камтар аз 12 моҳ', '12_months_and_more': '12 моҳ ва бештар' },
      channel_kind: { formal: 'расмӣ', informal: 'ғайрирасмӣ' },
    },
  },
} satisfies StudyText<typeof householdV3>;
