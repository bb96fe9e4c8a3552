/** The household survey in Ukrainian: what version 3 says beside version 2. */
import type { householdV3 } from '../household.v3.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { breakdownCodes, breakdownNames, shareNames } from '../../blocks/words/uk/figures.ts';
import { benchmarkDimensionNames, benchmarkNames, benchmarkUnits } from '../../blocks/words/uk/benchmarks.ts';
import { volumeCostCodes, volumeCostDimensionNames, volumeCostNames } from '../../blocks/words/uk/costs-by-volume.ts';
import { household as version2 } from './uk.v2.ts';
import { namedInVersion3 } from './uk.named.ts';

export const household = {
  ...version2,
  named: namedInVersion3,
  questions: {
    ...version2.questions,
    'senders.was_here': 'Чи була ця людина тут, у країні, де йде опитування, за останні 12 місяців, хоча б недовго?',
    'senders.capital_transfers': {
      label: 'Скільки ця людина дала одноразово на будинок, землю чи власну справу або скільки боргу пробачила?',
      hint: 'За останні 12 місяців, грошима чи майном, понад уже назване; 0, якщо нічого.',
    },
    social_benefits: {
      label: 'Скільки домогосподарство отримало пенсій та інших соціальних виплат з інших країн?',
      hint: 'За останні 12 місяців, від держави або фонду тієї країни; 0, якщо нічого.',
    },
  },
  figures: {
    tables: {
      ...version2.figures.tables,
      'household-remittances': 'Приватні грошові перекази домогосподарствам',
      'household-total-remittances': 'Сукупні грошові перекази домогосподарствам',
      'household-compensation': 'Валова оплата праці',
      'household-reverse-transfers': 'Перекази звідси людям за кордоном і сальдо',
      'household-transfers': 'Приватні трансферти домогосподарствам',
      'household-transfers-by-way': 'Приватні трансферти грошима за каналами',
      'household-cross-checks': 'Перехресна перевірка надісланих сум',
      'household-uses': 'На що пішли отримані гроші',
      'household-dependence': 'Залежність від переказів',
      'household-per-head': 'Перекази на особу',
      'household-providers': 'Надавач лише останнього переказу',
      'household-people-abroad': 'Відправники за кордоном за тривалістю перебування',
      'household-frequency': 'Як часто надсилають гроші',
      'household-transfer-size': 'Кількість і розмір переказів',
      'household-benchmarks': 'Домогосподарства поруч із зовнішніми показниками',
      'household-transfer-costs': 'Вартість переказів за обсягами обстеження домогосподарств',
    },
    indicators: {
      ...version2.figures.indicators,
      'personal-remittances': 'Приватні грошові перекази',
      'total-remittances': 'Сукупні грошові перекази',
      'gross-compensation': 'Валова оплата праці',
      'reverse-transfers': 'Зворотні перекази',
      'personal-transfers': 'Приватні трансферти',
      'cash-transfers': 'Приватні трансферти грошима',
      'usual-amounts': 'Звичайна сума, помножена на звичайну частоту',
      'usual-of-reported': 'Звичайні суми відносно названого підсумку',
      spent: 'Витрачені гроші',
      'over-half-of-income': 'Домогосподарства-одержувачі, у яких перекази – понад половину доходу',
      'share-of-income':
        'Частка переказів у доході домогосподарства-одержувача (понад 100%, якщо одержано більше за названий дохід)',
      'remittances-of-income': 'Приватні грошові перекази відносно доходу всіх домогосподарств',
      'remittances-per-head': 'Приватні грошові перекази на особу',
      'last-transfer': 'Домогосподарства за надавачем останнього переказу, за будь-якої суми',
      'usual-frequency': 'Відправники за кордоном за частотою',
      'transfers-made': 'Зроблені перекази',
      'transfer-size': 'Розмір переказу (за середньою сумою кожного відправника)',
      'transfer-size-one-channel': 'Розмір переказу за каналом (за середньою сумою відправників, у яких він єдиний)',
      'personal-remittances-by-corridor': 'Приватні грошові перекази за коридорами',
      'net-transfers': 'Приватні трансферти без того, що надіслано назад',
      'transfers-received': 'Приватні трансферти грошима й речами серед домогосподарств-отримувачів',
      'personal-transfers-by-form': 'Приватні трансферти за формою',
      ...shareNames,
      'personal-transfers-by-region': 'Приватні трансферти за регіоном отримання',
      'usual-less-reported': 'Звичайні суми за вирахуванням названого підсумку',
      'cash-transfers-by-kind': 'Приватні трансферти грошима за видом каналу',
      'cash-transfers-by-channel': 'Приватні трансферти грошима за каналами',
      'spent-by-use': 'Витрачені гроші за призначенням',
      ...benchmarkNames,
      ...volumeCostNames,
    },
    units: { ...version2.figures.units, ...benchmarkUnits, transfer: 'переказ', transfers: 'переказів' },
    dimensions: {
      ...breakdownNames,
      ...benchmarkDimensionNames,
      ...volumeCostDimensionNames,
      country_group: 'Група країн',
      stay_length: 'Тривалість перебування',
      channel_kind: 'Вид каналу',
      relationship: 'Родинний звʼязок із головою домогосподарства',
      use: 'Використання грошей',
      provider_type: 'Вид постачальника',
      was_here: 'Був (була) в країні за останні 12 місяців',
      frequency: 'Частота переказів',
    },
    codes: {
      ...breakdownCodes,
      ...volumeCostCodes,
      country_group: {
        eaeu: 'Євразійський економічний союз',
        eu: 'Європейський Союз',
        gcc: 'країни Перської затоки',
        other: 'інші країни',
      },
      stay_length: { under_12_months: 'менше ніж 12 місяців', '12_months_and_more': '12 місяців і більше' },
      channel_kind: { formal: 'офіційний', informal: 'неофіційний' },
    },
  },
} satisfies StudyText<typeof householdV3>;
