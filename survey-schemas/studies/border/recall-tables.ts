/** How much the people at the border and their money depend on what travellers remember of their crossings. */
import type { CategoryPath, DerivedPath, MoneyPath, PlotPlan, SurveyTables } from '../../language/study/tables.ts';
import type { borderV3 } from './border.v3.ts';
import { recalled, type recallDerive } from './recall.ts';

type Derived = DerivedPath<typeof borderV3, (typeof recallDerive)[number]>;
type Tables = SurveyTables<MoneyPath<typeof borderV3>, CategoryPath<typeof borderV3> | Derived, Derived>;

const table = 'border-recall';

/** Travellers and what they sent, each weight of people times a number. */
const ifCrossings = (name: string, times: Derived): Tables => ({
  kind: 'survey',
  weighs: 'people',
  times,
  unit: 'person',
  dimensions: {},
  measures: [
    { kind: 'units', table, indicator: `travellers-${name}`, by: [[]] },
    { kind: 'amount', table, indicator: `money-sent-${name}`, from: [{ amount: 'sent' }], annualise: 1, by: [[]] },
  ],
});

/** One figure under each share that may be remembered, the smallest first. */
const byRecall = (name: string, before: string, after: string): PlotPlan => {
  const [figure = '', ...beside] = recalled.map((percent) => `${before}-recall-${percent}${after}`);
  return { name, table, figure, beside };
};

export const recallTables: readonly Tables[] = [
  {
    kind: 'survey',
    weighs: 'people',
    unit: 'person',
    dimensions: {},
    measures: [
      {
        kind: 'share',
        table,
        indicator: 'directions-agree',
        question: 'directions_agree',
        answer: 'yes',
        adds: false,
        by: [[]],
      },
      {
        kind: 'share',
        table,
        indicator: 'crossings-rounded',
        question: 'crossings_rounded',
        answer: 'yes',
        adds: false,
        by: [[]],
      },
    ],
    plots: [byRecall('recall-of-crossings', 'travellers', ''), byRecall('recall-of-money', 'money-sent', '-total')],
  },
  ...recalled.map((percent) => ifCrossings(`recall-${percent}`, `recall_${percent}`)),
  ifCrossings('rounded-up', 'rounded_up'),
  ifCrossings('rounded-down', 'rounded_down'),
];
