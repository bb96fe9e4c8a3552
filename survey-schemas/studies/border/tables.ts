/** Tables from the border survey: people who live abroad, and what they send and carry. */
import type { CategoryPath, MoneyPath, SurveyTables } from '../../language/study/tables.ts';
import type { borderV2 } from './border.v2.ts';

type Tables = SurveyTables<MoneyPath<typeof borderV2>, CategoryPath<typeof borderV2>>;

export const travellerTables = {
  kind: 'survey',
  weighs: 'people',
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
      quantiles: [0.5],
      by: [[], ['country']],
    },
  ],
} as const satisfies Tables;

/** What is carried is asked of one crossing, so each interview stands for crossings here, not for people. */
export const crossingTables = {
  kind: 'survey',
  unit: 'crossing',
  dimensions: { country: 'residence_country' },
  measures: [
    { kind: 'units', table: 'border-people', indicator: 'crossings', by: [[], ['country']] },
    {
      kind: 'amount',
      table: 'border-money',
      indicator: 'money-carried',
      each: 'crossing',
      from: [{ amount: 'carried_now' }],
      annualise: 1,
      quantiles: [0.5],
      by: [[], ['country']],
    },
  ],
} as const satisfies Tables;
