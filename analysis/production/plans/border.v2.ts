/** Tables from the border survey: people who live abroad, and what they send and carry. */
import { borderV2 } from '#schemas/studies/border/border.v2.ts';
import { definePlan } from '../plan/plan.ts';

export const borderPlan = definePlan(borderV2, {
  unit: 'person',
  dimensions: { country: 'residence_country' },
  measures: [
    { kind: 'units', table: 'border-people', indicator: 'travellers', by: [[], ['country']] },
    {
      kind: 'amount',
      table: 'border-money',
      indicator: 'money-sent',
      from: [{ amount: 'sent' }],
      annualise: 1,
      by: [[], ['country']],
    },
  ],
});

/** What is carried is asked of one crossing, so each interview stands for crossings here, not for people. */
export const borderCrossingsPlan = definePlan(borderV2, {
  unit: 'crossing',
  dimensions: { country: 'residence_country' },
  measures: [
    { kind: 'units', table: 'border-people', indicator: 'crossings', by: [[], ['country']] },
    {
      kind: 'amount',
      table: 'border-money',
      indicator: 'money-carried',
      from: [{ amount: 'carried_now' }],
      annualise: 1,
      by: [[], ['country']],
    },
  ],
});
