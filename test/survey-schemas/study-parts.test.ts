/** Dimensions that nobody is asked or that have several answers, figures without a total, and amounts that are parts of others. */
import { expect, test } from 'vitest';
import { studyFaults } from '#schemas/language/study/check-study.ts';
import { publishedAs } from '#schemas/language/study/published-as.ts';
import { tablesSchema } from '#schemas/language/study/tables-schema.ts';
import type { AmountMeasure, CompositionMeasure, Measure, SurveyTables } from '#schemas/language/study/tables.ts';
import { householdDerive } from '#schemas/studies/household/derive.ts';
import { householdV3 } from '#schemas/studies/household/household.v3.ts';
import * as v from 'valibot';

const cash: AmountMeasure = {
  kind: 'amount',
  table: 't',
  indicator: 'cash',
  from: [{ amount: 'senders.cash_total', fixed: { form: 'sent' } }],
  annualise: 1,
  by: [[], ['form']],
};
const spent: AmountMeasure = {
  ...cash,
  indicator: 'spent',
  from: [
    { amount: 'use_food', fixed: { use: 'food' } },
    { amount: 'use_health', fixed: { use: 'health' } },
  ],
  by: [['use']],
};
const share: Measure = {
  ...{ kind: 'number', table: 't', indicator: 'share', question: 'remittances_of_income', of: 'share' },
  ...{ adds: false, quantiles: [0.5], by: [[]] },
};
const composition: CompositionMeasure = {
  ...{ kind: 'composition', table: 't', indicator: 'cash-by-form', of: 'cash', over: 'form', by: [[]] },
};
const plan = (measures: readonly Measure[]): SurveyTables => ({
  kind: 'survey',
  unit: 'household',
  dimensions: { form: { parts: ['sent', 'kind'] }, use: 'uses', region: 'region' },
  measures,
});
const faultsOf = (tables: SurveyTables) =>
  studyFaults({ instrument: householdV3, derive: householdDerive, tables: [tables] }).map(
    ({ pointer, message }) => `${pointer.replace('/tables/0/', '')}: ${message}`,
  );

test('amounts say by themselves of which part, or of which of several answers, they are, also in a file', () => {
  const tables = plan([
    cash,
    {
      ...spent,
      differsFrom: ['cash', { of: 'cash', here: { use: 'food' }, there: { form: 'sent' } }],
      by: [[], ['use']],
    },
    share,
    composition,
    { ...cash, table: 'u', indicator: 'left', differsFrom: 'cash', madeOf: ['cash', 'spent'], by: [[]] },
  ]);
  expect(faultsOf(tables)).toEqual([]);
  const file: unknown = JSON.parse(JSON.stringify([tables]));
  expect(v.parse(tablesSchema, file)).toEqual(file);
});

test('a figure that does not add up is published without a total or a count', () => {
  expect(publishedAs(share)).toEqual(['share-mean', 'share-median']);
  const answered = { kind: 'distribution', table: 't', indicator: 'who', over: 'region', by: [[]] } as const;
  expect(publishedAs(answered)).toEqual(['who-count', 'who-share']);
  expect(publishedAs({ ...answered, adds: false })).toEqual(['who-share']);
  expect(publishedAs(composition)).toEqual(['cash-by-form-share']);
});

const wrong: readonly (readonly [string, readonly Measure[]])[] = [
  [
    'measures/0/from/0/fixed/form: "form" has no part "snt"; did you mean "sent"?',
    [{ ...cash, from: [{ amount: 'senders.cash_total', fixed: { form: 'snt' } }] }],
  ],
  [
    'measures/0/by/1: not everything that is counted here says (fixed) to which "form" it belongs',
    [{ ...cash, from: [...cash.from, { amount: 'senders.goods_value' }] }],
  ],
  [
    'measures/0/by/0: not everything that is counted here says (fixed) to which "use" it belongs',
    [{ ...spent, from: [...spent.from, { amount: 'use_other' }] }],
  ],
  [
    'measures/0/over: "form" is parts of amounts, which no unit answers',
    [{ kind: 'distribution', table: 't', indicator: 'd', over: 'form', by: [[]] }],
  ],
  [
    'measures/1/of: "share" does not add up, as it says itself',
    [share, { kind: 'ratio', table: 't', indicator: 'r', of: 'share', to: 'share', by: [[]] }],
  ],
  [
    'measures/0/winsorised: there is no total of what does not add up; take it out',
    [{ ...share, winsorised: true } satisfies Measure],
  ],
  [
    'measures/1/by/0: "cash" itself is not told by region; shares need its totals beside them',
    [cash, { ...composition, by: [['region']] }],
  ],
  [
    'measures/1/by/0: "spent" itself is not told of everybody; shares need its totals beside them',
    [spent, { ...composition, of: 'spent', over: 'use' }],
  ],
  [
    'measures/1/by/1: shares of "form" are told in every breakdown already',
    [cash, { ...composition, by: [[], ['form']] }],
  ],
  [
    'measures/1/over: there is no dimension "forms" in these tables; did you mean "form"?',
    [cash, { ...composition, over: 'forms' }],
  ],
  ['measures/1/of: no amount or number of these tables is called "cahs"', [cash, { ...composition, of: 'cahs' }]],
  [
    'measures/1/differsFrom/1: no amount or number of these tables is called "all"',
    [cash, { ...spent, differsFrom: ['cash', 'all'] }],
  ],
  [
    'measures/1/differsFrom/0/there/form: "form" has no part "snt"; did you mean "sent"?',
    [cash, { ...spent, differsFrom: [{ of: 'cash', here: { use: 'food' }, there: { form: 'snt' } }] }],
  ],
  ['measures/1/madeOf/0: "cash" is not told by use, as what is made of it is', [cash, { ...spent, madeOf: ['cash'] }]],
  [
    'measures/1/madeOf/0: "members" is a number, and no amount',
    [
      { kind: 'number', table: 't', indicator: 'members', question: 'member_count', of: 'persons', by: [['use']] },
      { ...spent, madeOf: ['members'] },
    ],
  ],
  [
    'measures/0/differsFrom: no amount or number of these tables is called "all"',
    [{ ...cash, differsFrom: 'all' } satisfies Measure],
  ],
];
test.each(wrong)('%s', (fault, measures) => {
  expect(faultsOf(plan(measures))).toContain(fault);
});
