/** The household survey: one response is one sampled dwelling. */
import { defineStudy } from '../../language/study/study.ts';
import { householdForm } from './form.ts';
import { householdDerive } from './derive.ts';
import { household as instrument } from './newest.ts';
import { channelTables, householdBenchmarks, householdTables, householdVolumeCosts, senderTables } from './tables.ts';
import { translations } from '../translations.ts';
import { household } from './words/en.ts';

/** What a version has beside its questions, and shares with one that asks the same of other people. */
export const householdParts = {
  words: { en: household, ...translations('household', (language) => import(`./words/${language}.ts`)) },
  form: householdForm,
  collection: {
    files: ['link', 'import'],
    weights: { kind: 'psu' },
    about: 'people',
    unit: { named: ['psu', 'dwelling'], visit: 'visit_number' },
    quality: {
      ages: ['members.age', 'senders.age'],
      again: {
        facts: ['members', 'receives_remittances'],
        sensitive: ['income', 'senders'],
        instrument: ['last_transfer_known', 'uses'],
      },
    },
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
} as const;

export const householdStudy = defineStudy({ instrument, ...householdParts });
