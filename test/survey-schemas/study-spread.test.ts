/** What tables may ask of a whole distribution, and what these measures can name that is not there. */
import { expect, test } from 'vitest';
import { studyFaults } from '#schemas/language/study/check-study.ts';
import { tablesSchema } from '#schemas/language/study/tables-schema.ts';
import type { Measure, SurveyTables } from '#schemas/language/study/tables.ts';
import { householdDerive } from '#schemas/studies/household/derive.ts';
import { householdV3 } from '#schemas/studies/household/household.v3.ts';
import * as v from 'valibot';

const common = { table: 't', by: [[]] };
const amount = { ...common, kind: 'amount', annualise: 1 } as const;
const cash: Measure = { ...amount, indicator: 'cash', from: [{ amount: 'senders.cash_total' }] };
const income: Measure = { ...amount, indicator: 'income', from: [{ amount: 'income' }] };
const members: Measure = { ...common, kind: 'number', indicator: 'n', question: 'member_count', of: 'persons' };
const perHead = { of: 'income', per: 'n', less: 'cash' } as const;
const poor: Measure = { ...common, kind: 'poverty', indicator: 'p', of: 'income', line: { ofMedian: 0.6 } };

const plan = (measures: readonly Measure[], rest: Partial<SurveyTables> = {}): SurveyTables => ({
  kind: 'survey',
  unit: 'household',
  dimensions: { region: 'region', corridor: 'senders.country' },
  measures,
  ...rest,
});
const faultsOf = (tables: SurveyTables) =>
  studyFaults({ instrument: householdV3, derive: householdDerive, tables: [tables] }).map(
    ({ pointer, message }) => `${pointer}: ${message}`,
  );

test('inequality and poverty of income per head, with and without what was sent, are sound, also as a file gives them', () => {
  const tables = plan([
    cash,
    income,
    members,
    { ...common, ...perHead, kind: 'concentration', indicator: 'spread', lorenz: true, top: 0.1 },
    { ...common, ...perHead, kind: 'poverty', indicator: 'poverty', line: { ofMedian: 0.6 } },
    { ...common, kind: 'poverty', indicator: 'poor', of: 'income', line: { amount: 785, currency: 'USD' } },
  ]);
  expect(faultsOf(tables)).toEqual([]);
  const file: unknown = JSON.parse(JSON.stringify([tables]));
  expect(v.parse(tablesSchema, file)).toEqual(file);
});

const wrong: readonly (readonly [string, SurveyTables])[] = [
  [
    '1/of: no amount or number of these tables is called "pay"',
    plan([cash, { ...common, kind: 'concentration', indicator: 'c', of: 'pay' }]),
  ],
  ['2/per: "cash" is an amount, and nobody can be counted in it', plan([cash, income, { ...poor, per: 'cash' }])],
  ['2/less: "n" is no amount, and cannot be taken off "income"', plan([income, members, { ...poor, less: 'n' }])],
  [
    '2/per: weights are multiplied by "member_count" already',
    plan([income, members, { ...poor, per: 'n' }], { times: 'member_count' }),
  ],
  [
    '1/line/currency: "USX" is no currency of ISO 4217',
    plan([income, { ...poor, line: { amount: 785, currency: 'USX' } }]),
  ],
  [
    '1/by/0: "senders.country" does not say to which "corridor" what is counted in the response belongs',
    plan([income, { ...poor, by: [['corridor']] }]),
  ],
  [
    '2/by/0: "p-without-gap" is in table "t" over this breakdown already',
    plan([income, { ...poor, less: 'income' }, { ...common, kind: 'units', indicator: 'p-without-gap' }]),
  ],
];

test.each(wrong)('%s', (message, tables) => {
  expect(faultsOf(tables).filter((fault) => fault.startsWith(`/tables/0/measures/${message}`))).not.toEqual([]);
});

test('a line that is no amount in a currency and no share of the median, and a top that is all, are refused', () => {
  const parsed = (measure: unknown) => v.safeParse(tablesSchema, [{ ...plan([]), measures: [measure] }]).success;
  expect(parsed(poor)).toBe(true);
  expect(parsed({ ...common, kind: 'concentration', indicator: 'c', of: 'cash', top: 1 })).toBe(false);
  const lines = [
    { ofMedian: 1.2 },
    { amount: 0, currency: 'USD' },
    { amount: 785 },
    { amount: 785, ofMedian: 0.6 },
    785,
  ];
  for (const line of lines) expect(parsed({ ...poor, line })).toBe(false);
});
