/** The border survey in Ukrainian: what version 3 says beside version 2. */
import type { borderV3 } from '../border.v3.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { breakdownCodes, breakdownNames, shareNames } from '../../blocks/words/uk/figures.ts';
import { benchmarkDimensionNames, benchmarkNames, benchmarkUnits } from '../../blocks/words/uk/benchmarks.ts';
import { stockCodes, stockDimensionNames, stockNames, stockTableNames } from '../../blocks/words/uk/stock.ts';
import { volumeCostCodes, volumeCostDimensionNames, volumeCostNames } from '../../blocks/words/uk/costs-by-volume.ts';
import { border as version2 } from './uk.v2.ts';

export const border = {
  ...version2,
  questions: {
    ...version2.questions,
    capital_transfers: {
      label:
        'Скільки ви дали одноразово домогосподарству тут на будинок, землю чи власну справу або скільки боргу йому пробачили?',
      hint: 'За останні 12 місяців, грошима чи майном, понад уже назване; 0, якщо нічого.',
    },
  },
  figures: {
    tables: {
      ...version2.figures.tables,
      'border-remittances': 'Приватні грошові перекази подорожніх',
      'border-compensation': 'Валова оплата праці подорожніх',
      'border-transfers': 'Приватні трансферти подорожніх',
      'border-savings': 'Заощадження за кордоном',
      'border-stays': 'Подорожні за тривалістю перебування за кордоном',
      'border-recall': 'Якщо перетини памʼятають неточно',
      'combined-remittances': 'Приватні грошові перекази, за домогосподарствами та подорожніми',
      'combined-benchmarks': 'Домогосподарства й подорожні поруч із зовнішніми показниками',
      'border-transfer-costs': 'Вартість переказів за обсягами обстеження на кордоні',
      ...stockTableNames,
    },
    indicators: {
      ...version2.figures.indicators,
      'personal-remittances': 'Приватні грошові перекази',
      'gross-compensation': 'Валова оплата праці',
      'personal-transfers': 'Приватні трансферти',
      'savings-abroad': 'Заощадження за кордоном',
      'travellers-recall-60': 'Подорожні, якщо памʼятають 60% перетинів',
      'travellers-recall-70': 'Подорожні, якщо памʼятають 70% перетинів',
      'travellers-recall-80': 'Подорожні, якщо памʼятають 80% перетинів',
      'travellers-recall-90': 'Подорожні, якщо памʼятають 90% перетинів',
      'travellers-recall-100': 'Подорожні, якщо памʼятають 100% перетинів',
      'travellers-rounded-up': 'Подорожні, якщо 5, 10 і 12 перетинів округлено вгору',
      'travellers-rounded-down': 'Подорожні, якщо 5, 10 і 12 перетинів округлено вниз',
      'money-sent-recall-60': 'Надіслані гроші, якщо памʼятають 60% перетинів',
      'money-sent-recall-70': 'Надіслані гроші, якщо памʼятають 70% перетинів',
      'money-sent-recall-80': 'Надіслані гроші, якщо памʼятають 80% перетинів',
      'money-sent-recall-90': 'Надіслані гроші, якщо памʼятають 90% перетинів',
      'money-sent-recall-100': 'Надіслані гроші, якщо памʼятають 100% перетинів',
      'money-sent-rounded-up': 'Надіслані гроші, якщо 5, 10 і 12 перетинів округлено вгору',
      'money-sent-rounded-down': 'Надіслані гроші, якщо 5, 10 і 12 перетинів округлено вниз',
      'directions-agree': 'Кількості в обох напрямках узгоджуються',
      'crossings-rounded': 'Названо 5, 10 або 12 перетинів',
      'personal-remittances-by-country': 'Приватні грошові перекази за країнами',
      'personal-transfers-by-form': 'Приватні трансферти за формою',
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
      stay: 'За кордоном менше ніж 12 місяців',
      frame: 'За яким обстеженням',
      part: 'Про кого йдеться',
      household_reports: 'Домогосподарство тут могло б повідомити про гроші',
    },
    codes: {
      ...breakdownCodes,
      ...volumeCostCodes,
      ...stockCodes,
      frame: {
        household: 'Усе, що знаходить обстеження домогосподарств',
        border: 'Усе, що знаходить обстеження на кордоні',
        both: 'Обидва обстеження, спільна частина – за точністю (подвійна основа)',
        'both-screened':
          'Обидва обстеження: усе від домогосподарств і подорожні, про чиї гроші не могло повідомити жодне домогосподарство',
      },
      part: {
        alone: 'Люди, яких може зустріти лише це обстеження',
        shared: 'Люди, яких можуть зустріти обидва обстеження',
      },
    },
  },
} satisfies StudyText<typeof borderV3>;
