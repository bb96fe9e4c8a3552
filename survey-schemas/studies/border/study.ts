/** The border survey: one response is one intercepted traveller. */
import { defineStudy } from '../../language/study/study.ts';
import { borderDerive } from './derive.ts';
import { borderV2 } from './border.v2.ts';
import { crossingTables, travellerTables } from './tables.ts';
import { border } from './words/en.ts';

export const borderStudy = defineStudy({
  instrument: borderV2,
  words: { en: border, ru: async () => (await import('./words/ru.ts')).border },
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
  },
  derive: borderDerive,
  tables: [travellerTables, crossingTables, { kind: 'paid-costs' }],
});
