/** The border survey in Albanian: what version 3 says beside version 2. */
import type { borderV3 } from '../border.v3.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { breakdownCodes, breakdownNames, shareNames } from '../../blocks/words/sq/figures.ts';
import { benchmarkDimensionNames, benchmarkNames, benchmarkUnits } from '../../blocks/words/sq/benchmarks.ts';
import { stockCodes, stockDimensionNames, stockNames, stockTableNames } from '../../blocks/words/sq/stock.ts';
import { volumeCostCodes, volumeCostDimensionNames, volumeCostNames } from '../../blocks/words/sq/costs-by-volume.ts';
import { border as version2 } from './sq.v2.ts';

export const border = {
  ...version2,
  questions: {
    ...version2.questions,
    capital_transfers: {
      label: 'Sa i dhatë njëherësh një familjeje këtu për shtëpi, tokë ose biznes, ose sa borxh i falët?',
      hint: 'Gjatë 12 muajve të fundit, në para ose pasuri, pa ato që u numëruan më sipër; 0 nëse asgjë.',
    },
  },
  figures: {
    tables: {
      ...version2.figures.tables,
      'border-remittances': 'Remitancat personale të udhëtarëve',
      'border-compensation': 'Kompensimi i udhëtarëve si punonjës, bruto',
      'border-transfers': 'Transfertat personale të udhëtarëve',
      'border-savings': 'Kursimet e mbajtura jashtë vendit',
      'border-stays': 'Udhëtarët sipas kohëzgjatjes së qëndrimit jashtë vendit',
      'border-recall': 'Nëse kalimet nuk mbahen mend mirë',
      'combined-remittances': 'Remitancat personale, nga familjet dhe udhëtarët',
      'combined-benchmarks': 'Familjet dhe udhëtarët përkrah shifrave nga jashtë',
      'border-transfer-costs': 'Kostoja e transfertave sipas vëllimeve të anketës në kufi',
      ...stockTableNames,
    },
    indicators: {
      ...version2.figures.indicators,
      'personal-remittances': 'Remitanca personale',
      'gross-compensation': 'Kompensimi bruto i punonjësve',
      'personal-transfers': 'Transferta personale',
      'savings-abroad': 'Kursime të mbajtura jashtë vendit',
      'travellers-recall-60': 'Udhëtarë, nëse mbahen mend 60% e kalimeve',
      'travellers-recall-70': 'Udhëtarë, nëse mbahen mend 70% e kalimeve',
      'travellers-recall-80': 'Udhëtarë, nëse mbahen mend 80% e kalimeve',
      'travellers-recall-90': 'Udhëtarë, nëse mbahen mend 90% e kalimeve',
      'travellers-recall-100': 'Udhëtarë, nëse mbahen mend 100% e kalimeve',
      'travellers-rounded-up': 'Udhëtarë, nëse 5, 10 dhe 12 kalime u rrumbullakuan lart',
      'travellers-rounded-down': 'Udhëtarë, nëse 5, 10 dhe 12 kalime u rrumbullakuan poshtë',
      'money-sent-recall-60': 'Para të dërguara, nëse mbahen mend 60% e kalimeve',
      'money-sent-recall-70': 'Para të dërguara, nëse mbahen mend 70% e kalimeve',
      'money-sent-recall-80': 'Para të dërguara, nëse mbahen mend 80% e kalimeve',
      'money-sent-recall-90': 'Para të dërguara, nëse mbahen mend 90% e kalimeve',
      'money-sent-recall-100': 'Para të dërguara, nëse mbahen mend 100% e kalimeve',
      'money-sent-rounded-up': 'Para të dërguara, nëse 5, 10 dhe 12 kalime u rrumbullakuan lart',
      'money-sent-rounded-down': 'Para të dërguara, nëse 5, 10 dhe 12 kalime u rrumbullakuan poshtë',
      'directions-agree': 'Të dy drejtimet përputhen',
      'crossings-rounded': 'Kalime të treguara si 5, 10 ose 12',
      'personal-remittances-by-country': 'Remitanca personale sipas vendit',
      'personal-transfers-by-form': 'Transferta personale sipas formës',
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
      stay: 'Jashtë vendit më pak se 12 muaj',
      household_reports: 'Një familje këtu mund t’i tregonte paratë',
      frame: 'Nga cila anketë',
      part: 'Për kë bëhet fjalë',
    },
    codes: {
      ...breakdownCodes,
      ...volumeCostCodes,
      ...stockCodes,
      frame: {
        household: 'Gjithçka që gjen anketa e familjeve',
        border: 'Gjithçka që gjen anketa në kufi',
        both: 'Të dyja anketat, pjesa e përbashkët sipas saktësisë (bazë e dyfishtë)',
        'both-screened':
          'Të dyja anketat: anketa e familjeve e plotë dhe udhëtarët paratë e të cilëve nuk mund t’i tregonte asnjë familje',
      },
      part: {
        alone: 'Njerëz që mund t’i takojë vetëm kjo anketë',
        shared: 'Njerëz që mund t’i takojnë të dyja anketat',
      },
    },
  },
} satisfies StudyText<typeof borderV3>;
