/** The border survey: one response is one intercepted traveller. */
import { defineStudy } from '../../language/study/study.ts';
import { borderForm } from './form.ts';
import { borderDerive } from './derive.ts';
import { borderV3 } from './border.v3.ts';
import { recallTables } from './recall-tables.ts';
import { registeredTables, stockTables } from './stock-tables.ts';
import { crossingTables, travellerTables } from './tables.ts';
import {
  combinedBenchmarks,
  combinedTables,
  travellerRemittanceTables,
  travellerVolumeCosts,
} from './remittance-tables.ts';
import { translations } from '../translations.ts';
import { border } from './words/en.ts';

export const borderStudy = defineStudy({
  instrument: borderV3,
  words: { en: border, ...translations('border', (language) => import(`./words/${language}.ts`)) },
  form: borderForm,
  collection: {
    files: ['link', 'import'],
    weights: {
      kind: 'shift',
      counted: 'travellers_counted',
      interval: 'selection_interval',
      refusals: 'refusals',
      nonresponse: 'nonresponse',
      crossings: 'crossings',
      direction: 'direction',
    },
    about: 'people',
    quality: { ages: ['age'] },
  },
  derive: borderDerive,
  tables: [
    travellerRemittanceTables,
    travellerTables,
    crossingTables,
    ...recallTables,
    combinedTables,
    combinedBenchmarks,
    { kind: 'paid-costs' },
    travellerVolumeCosts,
    registeredTables,
    stockTables,
  ],
});
