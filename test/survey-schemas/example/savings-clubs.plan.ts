/** Tables from the savings clubs: who saves, and how much. */
import { definePlan } from '#analysis/production/plan/plan.ts';
import { savingsClubsV1 } from './savings-clubs.v1.ts';

export const savingsClubsPlan = definePlan(savingsClubsV1, {
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
});
