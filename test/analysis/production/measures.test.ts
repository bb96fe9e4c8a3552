/** Every measure that tables may ask for equals what R's survey package makes of the same data (test/golden/tables/measures.R). */
import { expect, test } from 'vitest';
import { computeTables } from '#analysis/production/compute-tables.ts';
import type { SurveyTables } from '#schemas/language/study/tables.ts';
import { householdV3 } from '#schemas/studies/household/household.v3.ts';
import * as v from 'valibot';
import { goldenFigure, goldenRound, goldenTables, goldenText } from './golden-round.ts';
import { defineStudy } from '../../survey-schemas/checked-study.ts';

const expected = v.parse(
  v.pipe(
    v.string(),
    v.parseJson(),
    v.object({
      estimates: v.array(v.object(goldenFigure)),
    }),
  ),
  goldenText('measures.json'),
);

const by = [[], ['region']] as const;
const table = 'measures';

/** Households, and the people abroad whom they name. */
const tables = [
  {
    kind: 'survey',
    unit: 'household',
    dimensions: { region: 'region', receives: 'receives_remittances', corridor: 'senders.country' },
    measures: [
      {
        kind: 'amount',
        table,
        indicator: 'cash',
        from: [{ amount: 'senders.cash_total' }],
        annualise: 1,
        quantiles: [0.25, 0.5, 0.9],
        winsorised: true,
        by: [[], ['region'], ['corridor']],
      },
      { kind: 'amount', table, indicator: 'goods', from: [{ amount: 'senders.goods_value' }], annualise: 1, by },
      { kind: 'ratio', table, indicator: 'goods-to-cash', of: 'goods', to: 'cash', by },
      {
        kind: 'amount',
        table,
        indicator: 'rural-cash',
        from: [{ amount: 'senders.cash_total' }],
        annualise: 1,
        where: { op: 'in', answer: 'urban', codes: ['rural'] },
        by,
      },
      { kind: 'number', table, indicator: 'rate', question: 'exchange_rate', of: 'units', by },
      { kind: 'distribution', table, indicator: 'receipt', over: 'receives', by },
    ],
  },
  {
    kind: 'survey',
    unit: 'person',
    rows: 'senders',
    dimensions: { region: 'region', corridor: 'senders.country' },
    measures: [
      { kind: 'units', table: 'people', indicator: 'people-count', by: [[], ['corridor'], ['region']] },
      {
        kind: 'amount',
        table: 'people',
        indicator: 'sent',
        from: [{ amount: 'senders.cash_total' }],
        annualise: 1,
        by: [[], ['corridor'], ['region']],
      },
    ],
  },
] as const satisfies readonly SurveyTables[];

const study = defineStudy({
  instrument: householdV3,
  words: { en: { title: 'Households', groups: {}, questions: {}, rules: {} } },
  collection: { files: ['link'], weights: { kind: 'psu' }, about: 'people' },
  tables,
});
const { estimates } = computeTables([study], goldenTables(), goldenRound());
const nameOf = ({ indicator, domain }: { indicator: string; domain: Readonly<Record<string, string>> }): string =>
  [
    indicator,
    ...Object.entries(domain)
      .map((pair) => pair.join('='))
      .toSorted(),
  ].join(' ');
const ours = new Map(estimates.map((row) => [nameOf(row), row]));

const apart = (figure: number | null, theirs: number): number =>
  figure === theirs ? 0 : Math.abs((figure ?? Number.NaN) - theirs) / Math.max(Math.abs(theirs), 1e-9);

test.each(expected.estimates.map((row) => [nameOf(row), row] as const))('%s', (name, theirs) => {
  const row = ours.get(name);
  expect(row).toMatchObject({ n: theirs.n, df: theirs.df });
  for (const figure of ['estimate', 'se', 'ciLow', 'ciHigh', 'deff'] as const) {
    const wanted = theirs[figure];
    if (wanted !== undefined) expect(apart(row?.[figure] ?? null, wanted), figure).toBeLessThan(1e-9);
  }
});

test('winsorised totals of regions add up to that of the country, and say what they are', () => {
  const cut = estimates.filter(({ statistic }) => statistic === 'winsorised-total');
  const whole = cut.find(({ domain }) => Object.keys(domain).length === 0)?.estimate ?? Number.NaN;
  const parts = cut.filter(({ domain }) => domain['region'] !== undefined);
  expect(
    apart(
      parts.reduce((sum, { estimate }) => sum + (estimate ?? 0), 0),
      whole,
    ),
  ).toBeLessThan(1e-12);
  expect(whole).toBeLessThan(estimates.find(({ indicator }) => indicator === 'cash-total')?.estimate ?? 0);
});

test('a median says which quantile it is', () => {
  expect(ours.get('cash-median')).toMatchObject({ statistic: 'quantile', at: 0.5, unit: 'USD per household' });
  expect(ours.get('people-count region=North')).toMatchObject({ statistic: 'count', unit: 'persons' });
});
