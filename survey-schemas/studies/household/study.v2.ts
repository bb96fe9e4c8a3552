/** The household survey, version 2: rounds that began with it stay with it. */
import { defineStudy } from '../../language/study/study.ts';
import { householdV2Derive } from './derive.ts';
import { householdV2 } from './household.v2.ts';
import { householdStudy } from './study.ts';
import { channelV2Tables, householdV2Tables, senderV2Tables } from './tables.v2.ts';
import { translations } from '../translations.ts';
import { household } from './words/en.v2.ts';

export const householdV2Study = defineStudy({
  instrument: householdV2,
  words: { en: household, ...translations('household', (language) => import(`./words/${language}.v2.ts`)) },
  collection: householdStudy.collection,
  derive: householdV2Derive,
  tables: [householdV2Tables, senderV2Tables, channelV2Tables, { kind: 'paid-costs' }],
});
