/** The study of savings clubs: who saves, and how much. */
import { defineStudy } from '#schemas/language/study/study.ts';
import { savingsClubs } from './savings-clubs.en.ts';
import { savingsClubsV1 } from './savings-clubs.v1.ts';

export const savingsClubsStudy = defineStudy({
  instrument: savingsClubsV1,
  words: { en: savingsClubs },
  collection: { files: ['link', 'import'], weights: { kind: 'psu' }, about: 'people' },
  tables: [
    {
      kind: 'survey',
      unit: 'member',
      dimensions: { region: 'region' },
      measures: [
        {
          kind: 'share',
          table: 'clubs',
          indicator: 'members-saving',
          question: 'saves',
          answer: 'yes',
          by: [[], ['region']],
        },
        { kind: 'amount', table: 'clubs', indicator: 'saved', from: [{ amount: 'saved' }], annualise: 1, by: [[]] },
      ],
    },
  ],
});
