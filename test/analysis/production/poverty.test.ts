/** Poverty and concentration in tables: made-up households say what R says of them (test/golden/inequality). */
import { describe, expect, test } from 'vitest';
import { fingerprintsOf } from '#analysis/disclosure/fingerprints.ts';
import type { Plan } from '#analysis/production/plan/plan.ts';
import { tabulate } from '#analysis/production/tabulate.ts';
import { monthNumber } from '#schemas/fieldwork/months-of-amounts.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Measure } from '#schemas/language/study/tables.ts';
import { byConvey, byLaeken, designOf, drawn } from '../../golden/inequality/golden-households.ts';
import { repeat, roundWith, tableOf } from './small-round.ts';

const told = (values: readonly number[]) => values.map((value) => (Number.isNaN(value) ? undefined : 100 * value));
const tables = {
  household: tableOf({
    region: drawn.map(({ region }) => region),
    members: drawn.map(({ members }) => members),
    income: told(drawn.map(({ income }) => income)),
    income_currency: repeat('TJS', drawn.length),
    income_nonresponse: drawn.map(({ income }) => (Number.isNaN(income) ? 'refused' : undefined)),
    sent: told(drawn.map(({ sent }) => sent)),
    sent_currency: repeat('TJS', drawn.length),
  }),
};

const shared = { table: 't', annualise: 1, by: [[]] } as const;
const amounts: readonly Measure[] = [
  { ...shared, kind: 'amount', indicator: 'income', from: [{ amount: 'income' }] },
  { ...shared, kind: 'amount', indicator: 'sent', from: [{ amount: 'sent' }] },
  { ...shared, kind: 'number', indicator: 'members', question: 'members', of: 'persons' },
];
const perHead = { table: 't', of: 'income', per: 'members' } as const;

function rowsOf(
  measures: readonly Measure[],
  hasFpc = false,
  changes: Partial<typeof tables> = {},
  round: Partial<Round> = {},
) {
  const every = Int32Array.from(drawn.keys());
  const weights = Float64Array.from(drawn, ({ weight }) => weight);
  const snapshot = { ...tables, ...changes };
  const plan: Plan = {
    kind: 'survey',
    instrument: 'household',
    unit: 'household',
    dimensions: { region: 'region' },
    measures: [...amounts, ...measures],
    alwaysAsked: new Set(),
    corridors: new Set(),
    filters: new Map(),
  };
  const { rows } = tabulate([
    [
      plan,
      {
        instrument: 'household',
        tables: snapshot,
        round: { ...roundWith(), ...round },
        design: designOf(drawn, weights, hasFpc),
        standing: weights,
        interviewOfRow: every,
        rowOfInterview: every,
        prints: fingerprintsOf(snapshot, 'household'),
      },
    ],
  ]);
  return rows;
}

const find = (rows: ReturnType<typeof rowsOf>, indicator: string, domain: Readonly<Record<string, string>> = {}) =>
  rows.find((row) => row.indicator === indicator && JSON.stringify(row.domain) === JSON.stringify(domain));

type Theirs = { readonly estimate: number; readonly se: number } | undefined;

function expectLike(row: ReturnType<typeof find>, theirs: Theirs): void {
  expect((row?.estimate ?? Number.NaN) / (theirs?.estimate ?? Number.NaN)).toBeCloseTo(1, 10);
  expect((row?.se ?? Number.NaN) / (theirs?.se ?? Number.NaN)).toBeCloseTo(1, 10);
}

const endings = ['headcount', 'gap', 'severity'] as const;
const at3000 = { amount: 3000, currency: 'TJS' };

describe('poverty of persons by income per head', () => {
  const rows = rowsOf([
    { ...perHead, kind: 'poverty', indicator: 'poverty', line: { ofMedian: 0.6 }, by: [[], ['region']] },
  ]);

  test.each(endings.map((ending, order) => [ending, order] as const))('%s at 60 %% of the median', (ending, order) => {
    expectLike(find(rows, `poverty-${ending}`), byConvey.households[`relative-${order}`]);
    const north = find(rows, `poverty-${ending}`, { region: 'north' });
    expectLike(north, byConvey.households[`relative-domain-${order}`]);
  });

  test('the line is told beside it, once, in money for a person', () => {
    expectLike(find(rows, 'poverty-line'), byConvey.households['line']);
    expect(rows.filter(({ statistic }) => statistic === 'poverty-line')).toMatchObject([
      { domain: {}, unit: 'TJS per person' },
    ]);
  });

  test('a household that does not tell its income is in the unknown share, and no household is poor for that', () => {
    const unknown = drawn.filter(({ income }) => Number.isNaN(income));
    const weightOf = (some: typeof drawn) => some.reduce((sum, { weight }) => sum + weight, 0);
    const row = find(rows, 'poverty-headcount');
    expect(row?.unknownShare).toBeCloseTo(weightOf(unknown) / weightOf(drawn), 12);
    expect(row).toMatchObject({ n: drawn.length - unknown.length, base: drawn.length - unknown.length });
  });

  test('limits of a headcount lie between 0 and 1, on the scale of its log-odds', () => {
    const { estimate, ciLow, ciHigh } = find(rows, 'poverty-headcount') ?? {};
    const odds = (share: number | null | undefined): number => Math.log((share ?? 0) / (1 - (share ?? 0)));
    expect(odds(ciHigh) - odds(estimate)).toBeCloseTo(odds(estimate) - odds(ciLow), 10);
  });
});

test('with and without what was sent, and what that changes, where places were drawn without replacement', () => {
  const rows = rowsOf(
    [{ ...perHead, less: 'sent', kind: 'poverty', indicator: 'poverty', line: at3000, by: [[]] }],
    true,
  );
  for (const [order, ending] of endings.entries()) {
    expectLike(find(rows, `poverty-${ending}`), byLaeken[`fixed-${order}`]);
    expectLike(find(rows, `poverty-without-${ending}`), byLaeken[`fixed-without-${order}`]);
    const change = find(rows, `poverty-change-${ending}`);
    expect(change).toMatchObject({ unit: 'percentage-points', cv: null });
    const [value, se] = [change?.estimate, change?.se].map((points) => (points ?? Number.NaN) / 100);
    expectLike(change && { ...change, estimate: value ?? null, se: se ?? null }, byLaeken[`fixed-change-${order}`]);
  }
});

test('a line in another currency is converted as amounts are, and one without a rate has nobody below it', () => {
  const at = (currency: string, amount: number) =>
    find(
      rowsOf([{ ...perHead, kind: 'poverty', indicator: 'poverty', line: { currency, amount }, by: [[]] }]),
      'poverty-headcount',
    );
  expect(at('USD', 3000 / 11)?.estimate).toBeCloseTo(byLaeken['fixed-0']?.estimate ?? Number.NaN, 12);
  expect(at('CHF', 3000)).toMatchObject({ estimate: null, quality: 'suppress', reason: 'undefined' });
});

describe('a line in dollars, of households that were asked about other months', () => {
  // Somoni for a dollar: 8 in each month of 2024, 12 in each of 2025, which is the reference period.
  const exchangeRates = [2024, 2025].flatMap((year) =>
    Array.from({ length: 12 }, (_, k) => ({
      ...{ currency: 'TJS', month: `${year}-${String(k + 1).padStart(2, '0')}` },
      perUsd: year === 2024 ? 8 : 12,
    })),
  );
  const half = Math.floor(drawn.length / 2);
  const asked = ['2024-12', '2025-12'].map(monthNumber);
  const household = tableOf({
    region: repeat('north', drawn.length),
    members: repeat(1, drawn.length),
    income: repeat(100_000, drawn.length), // 1,000 somoni: 125 dollars of 2024, and 83.33 of 2025
    income_currency: repeat('TJS', drawn.length),
    amounts_until: drawn.map((_, k) => asked[k < half ? 0 : 1]),
  });
  const measure: Measure = {
    ...{ ...perHead, kind: 'poverty', indicator: 'poverty', by: [[]] },
    line: { currency: 'USD', amount: 100 },
  };
  const weightOf = (some: typeof drawn) => some.reduce((sum, { weight }) => sum + weight, 0);
  const poor = weightOf(drawn.slice(half)) / weightOf(drawn);

  test.each(['TJS', 'USD'])('are poor by their own months, and the same reported in %s', (reportingCurrency) => {
    const rows = rowsOf([measure], false, { household }, { exchangeRates, reportingCurrency });
    expect(find(rows, 'poverty-headcount')?.estimate).toBeCloseTo(poor, 12); // at 12 somoni for a dollar all would be
    expect(find(rows, 'poverty-gap')?.estimate).toBeCloseTo(poor / 6, 12);
    expect(find(rows, 'poverty-severity')?.estimate).toBeCloseTo(poor / 36, 12);
  });
});

test('what comes out equal with and without is no change, and is told', () => {
  const nothing = tableOf({
    ...Object.fromEntries(
      ['region', 'members'].map((name) => [name, drawn.map((row) => row[name === 'region' ? 'region' : 'members'])]),
    ),
    income: told(drawn.map(({ income }) => income)),
    income_currency: repeat('TJS', drawn.length),
    sent: repeat(1, drawn.length),
    sent_currency: repeat('TJS', drawn.length),
  });
  const measure: Measure = { ...perHead, less: 'sent', kind: 'poverty', indicator: 'poverty', line: at3000, by: [[]] };
  const change = find(rowsOf([measure], false, { household: nothing }), 'poverty-change-headcount');
  expect(change).toMatchObject({ estimate: 0, se: 0, quality: 'publish' });
});

describe('concentration', () => {
  const rows = rowsOf([
    { ...perHead, less: 'sent', kind: 'concentration', indicator: 'spread', lorenz: true, top: 0.1, by: [[]] },
    { table: 't', of: 'sent', kind: 'concentration', indicator: 'receipts', by: [[]] },
  ]);

  test('the Lorenz curve, and the share of the top tenth', () => {
    for (let k = 1; k < 10; k++) expectLike(find(rows, `spread-lorenz-${k}0`), byConvey.households[`lorenz-${k}`]);
    const [top, ninth] = [find(rows, 'spread-top-10'), find(rows, 'spread-lorenz-90')];
    expect(top).toMatchObject({ statistic: 'top-share', at: 0.1, unit: 'share' });
    expect((top?.estimate ?? 0) + (ninth?.estimate ?? 0)).toBeCloseTo(1, 12);
    expect(top?.se).toBeCloseTo(ninth?.se ?? Number.NaN, 12);
  });

  test('the Gini coefficient with and without what was sent, and the difference', () => {
    for (const [indicator, name] of [
      ['spread-gini', 'gini'],
      ['spread-without-gini', 'gini-without'],
      ['spread-change-gini', 'gini-change'],
    ] as const)
      expect(find(rows, indicator)?.estimate).toBeCloseTo(byLaeken[name]?.estimate ?? Number.NaN, 10);
  });

  test('an amount is spread over those who have any of it', () => {
    expect(find(rows, 'receipts-gini')?.base).toBe(drawn.filter(({ sent }) => sent > 0).length);
  });
});
