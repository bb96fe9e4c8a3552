/** Which travellers who live abroad are on the registry, and how many people are abroad by both. */
import type { CategoryPath, MoneyPath, StockTables, SurveyTables } from '../../language/study/tables.ts';
import type { borderV3 } from './border.v3.ts';

type Tables = SurveyTables<MoneyPath<typeof borderV3>, CategoryPath<typeof borderV3>>;

export const registeredTables = {
  kind: 'survey',
  weighs: 'people',
  unit: 'person',
  dimensions: { country: 'residence_country' },
  measures: [
    {
      kind: 'share',
      table: 'border-registered',
      indicator: 'registered',
      question: 'registered',
      answer: 'yes',
      by: [['country']],
    },
  ],
} as const satisfies Tables;

export const stockTables = {
  kind: 'capture-recapture',
  table: 'diaspora-stock',
  met: { table: 'border-registered', indicator: 'registered', dimension: 'country' },
  registry: { study: 'registration', table: 'registrants', indicator: 'registrants', dimension: 'country' },
} as const satisfies StockTables;
