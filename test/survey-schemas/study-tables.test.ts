/** What the tables of a study may ask for, and every way in which they can name what is not there. */
import { describe, expect, test } from 'vitest';
import { studyFaults } from '#schemas/language/study/check-study.ts';
import { tablesSchema } from '#schemas/language/study/tables-schema.ts';
import type { Measure, SurveyTables, TablePlan } from '#schemas/language/study/tables.ts';
import { householdDerive } from '#schemas/studies/household/derive.ts';
import { householdV3 } from '#schemas/studies/household/household.v3.ts';
import * as v from 'valibot';

const dimensions = {
  region: 'region',
  corridor: 'senders.country',
  channel: 'senders.channels.channel',
  sex: 'senders.sex',
};
const common = { table: 't', by: [[]] };
const cash: Measure = {
  ...common,
  kind: 'amount',
  indicator: 'cash',
  from: [{ amount: 'senders.cash_total' }],
  annualise: 1,
};
const income: Measure = { ...common, kind: 'amount', indicator: 'income', from: [{ amount: 'income' }], annualise: 1 };
const receiving = { op: 'in', answer: 'receives_remittances', codes: ['yes'] } as const;

const faultsOf = (measures: readonly Measure[], rest: Partial<SurveyTables> = {}) =>
  studyFaults({
    instrument: householdV3,
    derive: householdDerive,
    tables: [{ kind: 'survey', unit: 'household', dimensions, measures, ...rest }],
  }).map(({ pointer, message }) => `${pointer}: ${message}`);

const sound: readonly (readonly [string, readonly Measure[], Partial<SurveyTables>])[] = [
  ['a median and a winsorised total beside a total', [{ ...cash, quantiles: [0.5], winsorised: true }], {}],
  [
    'an amount in two tables, with its median in one',
    [
      { ...cash, quantiles: [0.5] },
      { ...cash, table: 'u' },
    ],
    {},
  ],
  ['an amount of some units', [{ ...cash, where: receiving }], {}],
  [
    'a number that is derived',
    [{ ...common, kind: 'number', indicator: 'n', question: 'member_count', of: 'persons' }],
    {},
  ],
  [
    'a ratio of two amounts',
    [cash, income, { ...common, kind: 'ratio', indicator: 'r', of: 'cash', to: 'income' }],
    {},
  ],
  ['units by their answer', [{ ...common, kind: 'distribution', indicator: 'd', over: 'region' }], {}],
  [
    'rows of a roster',
    [{ ...common, kind: 'units', indicator: 'abroad', by: [[], ['corridor'], ['region']] }],
    { rows: 'senders' },
  ],
  [
    'weights times a number of the household, in its rows as well',
    [{ ...common, kind: 'units', indicator: 'w' }],
    { rows: 'senders', times: 'member_count' },
  ],
  [
    'a condition on a row',
    [{ ...common, kind: 'units', indicator: 'w', where: { op: 'in', answer: 'sex', codes: ['female'] } }],
    { rows: 'senders' },
  ],
];

test.each(sound)('%s is sound, as it is written and as a file gives it', (_, measures, rest) => {
  expect(faultsOf(measures, rest)).toEqual([]);
  const file: unknown = JSON.parse(
    JSON.stringify([{ kind: 'survey', unit: 'household', dimensions, measures, ...rest }]),
  );
  expect(v.parse(tablesSchema, file)).toEqual(file);
});

describe('an own code that tables would take for those who did not say', () => {
  const list = { name: 'wealth', codes: ['rich', 'poor', 'unknown'] } as const;
  const { questions } = householdV3;
  const instrument = { ...householdV3, questions: { ...questions, wealth: { kind: 'select-one', list } } } as const;
  const faultsBy = (tables: readonly TablePlan[]) =>
    studyFaults({ instrument, tables }).map(({ pointer, message }) => `${pointer}: ${message}`);
  const refused = `/tables/0/dimensions/wealth: "wealth" has the code "unknown", and in tables that is the row of those who did not say; give the code another name`;
  const units: Measure = { ...common, kind: 'units', indicator: 'u' };

  test('is refused in the dimension of a survey, with its place', () => {
    const plan = { kind: 'survey', unit: 'household', dimensions: { wealth: 'wealth' }, measures: [units] } as const;
    expect(faultsBy([plan])).toEqual([refused]);
  });

  test('and in that of a census', () => {
    const plan = { kind: 'census', unit: 'household', dimensions: { wealth: 'wealth' }, by: [[]] } as const;
    expect(faultsBy([{ ...plan, table: 't', indicator: 'i' }])).toEqual([refused]);
  });
});

describe('every name that is not there has its place', () => {
  const at = '/tables/0/measures/0';
  const wrong: readonly (readonly [string, readonly Measure[], Partial<SurveyTables>])[] = [
    [
      `${at}/question: "senders.sex" is asked in the roster "senders", and these tables count the response`,
      [{ ...common, kind: 'share', indicator: 's', question: 'senders.sex', answer: 'female' }],
      {},
    ],
    [
      `${at}/question: the questionnaire asks nothing called "membres"`,
      [{ ...common, kind: 'number', indicator: 's', question: 'membres', of: 'persons' }],
      {},
    ],
    [
      `${at}/question: "income" is a money question, and integer or decimal is needed`,
      [{ ...common, kind: 'number', indicator: 's', question: 'income', of: 'persons' }],
      {},
    ],
    [
      `${at}/over: there is no dimension "regoin" in these tables; did you mean "region"?`,
      [{ ...common, kind: 'distribution', indicator: 'd', over: 'regoin' }],
      {},
    ],
    [
      `${at}/over: "senders.channels.channel" is asked in the roster "senders.channels", and these tables count the response`,
      [{ ...common, kind: 'distribution', indicator: 'd', over: 'channel' }],
      {},
    ],
    [
      `/tables/0/measures/1/to: no amount or number of these tables is called "pay"`,
      [cash, { ...common, kind: 'ratio', indicator: 'r', of: 'cash', to: 'pay' }],
      {},
    ],
    [
      `/tables/0/measures/2/by/0: "senders.country" does not say to which "corridor" what is counted in the response belongs`,
      [cash, income, { ...common, kind: 'ratio', indicator: 'r', of: 'cash', to: 'income', by: [['corridor']] }],
      {},
    ],
    [
      `${at}/by/0: "senders.channels.channel" does not say to which "channel" what is counted in the roster "senders" belongs`,
      [{ ...cash, by: [['channel']] }],
      {},
    ],
    [
      `/tables/0/rows: the questionnaire has no roster "income"`,
      [{ ...common, kind: 'units', indicator: 'u' }],
      { rows: 'income' },
    ],
    [
      `${at}/from/0/amount: "income" is in the response, outside the roster "senders"`,
      [{ ...income, indicator: 'i' }],
      { rows: 'senders' },
    ],
    [
      `/tables/0/times: the questionnaire asks nothing called "member_cuont"; did you mean "member_count"?`,
      [{ ...common, kind: 'units', indicator: 'u' }],
      { times: 'member_cuont' },
    ],
    [
      `/tables/0/times: "region" is a code question, and integer or decimal is needed`,
      [{ ...common, kind: 'units', indicator: 'u' }],
      { times: 'region' },
    ],
    [
      `/tables/0/times: "more_than_income" is a derived code, and integer or decimal is needed`,
      [{ ...common, kind: 'units', indicator: 'u' }],
      { times: 'more_than_income' },
    ],
    [
      `/tables/0/times: "senders.age" is in the roster "senders", and the weights that it multiplies are those of the response`,
      [{ ...common, kind: 'units', indicator: 'u' }],
      { times: 'senders.age' },
    ],
    [`${at}/where: no question "recieves" in reach`, [{ ...cash, where: { op: 'answered', answer: 'recieves' } }], {}],
    [
      `/tables/0/measures/1/indicator: "cash" means something else in an earlier table; give it another name`,
      [cash, { ...cash, table: 'u', where: receiving }],
      {},
    ],
  ];
  test.each(wrong)('%s', (message, measures, rest) => {
    expect(faultsOf(measures, rest).filter((fault) => fault.startsWith(message))).not.toEqual([]);
  });

  test('one indicator cannot be multiplied in one table and not in another', () => {
    const plan = { kind: 'survey', unit: 'household', dimensions } as const;
    const tables = [
      { ...plan, measures: [cash] },
      { ...plan, times: 'member_count', measures: [{ ...cash, table: 'u' }] },
    ];
    expect(studyFaults({ instrument: householdV3, derive: householdDerive, tables })).toMatchObject([
      { pointer: '/tables/1/measures/0/indicator' },
    ]);
  });

  test('a condition of a sealed study could only be told by answers that are not kept', () => {
    const faults = studyFaults({
      instrument: householdV3,
      collection: { files: ['self'], weights: { kind: 'none' }, about: 'people', sealed: true },
      tables: [{ kind: 'survey', unit: 'household', dimensions, measures: [{ ...cash, where: receiving }] }],
    });
    expect(faults).toContainEqual({
      pointer: `${at}/where`,
      message: 'a sealed study keeps no answers for conditions: name a derived variable as a dimension instead',
    });
  });
});

test('a quantile outside 0 and 1, and a key that a measure does not have, are refused', () => {
  const parsed = (measure: unknown) =>
    v.safeParse(tablesSchema, [{ kind: 'survey', unit: 'household', dimensions, measures: [measure] }]).success;
  expect(parsed({ ...cash, quantiles: [1] })).toBe(false);
  expect(parsed({ ...cash, quantiles: [] })).toBe(false);
  expect(parsed({ ...common, kind: 'units', indicator: 'u', quantiles: [0.5] })).toBe(false);
});
