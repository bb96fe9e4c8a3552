/** The border survey, version 2: rounds that began with it stay with it. */
import { defineStudy } from '../../language/study/study.ts';
import { borderV2Derive } from './derive.ts';
import { borderV2 } from './border.v2.ts';
import { borderStudy } from './study.ts';
import { crossingTables, travellerTables } from './tables.ts';
import { translations } from '../translations.ts';
import { border } from './words/en.v2.ts';

export const borderV2Study = defineStudy({
  instrument: borderV2,
  words: { en: border, ...translations('border', (language) => import(`./words/${language}.v2.ts`)) },
  collection: borderStudy.collection,
  form: { lookback: { crossings: 0 } },
  derive: borderV2Derive,
  tables: [travellerTables, crossingTables, { kind: 'paid-costs' }],
});
