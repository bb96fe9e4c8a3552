/** The household survey: one response is one sampled dwelling. */
import { defineStudy } from '../../language/study/study.ts';
import { householdForm } from './form.ts';
import { householdDerive } from './derive.ts';
import { householdV3 } from './household.v3.ts';
import { householdBenchmarks, householdTables, householdVolumeCosts, senderTables } from './tables.ts';
import { channelTables } from './tables.v2.ts';
import { translations } from '../translations.ts';
import { household } from './words/en.ts';

export const householdStudy = defineStudy({
  instrument: householdV3,
  words: { en: household, ...translations('household', (language) => import(`./words/${language}.ts`)) },
  form: householdForm,
  collection: {
    files: ['link', 'import'],
    weights: { kind: 'psu' },
    about: 'people',
    unit: { named: ['psu', 'dwelling'], visit: 'visit_number' },
  },
  derive: householdDerive,
  tables: [
    householdTables,
    senderTables,
    channelTables,
    householdBenchmarks,
    { kind: 'paid-costs' },
    householdVolumeCosts,
  ],
});
