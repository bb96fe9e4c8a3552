/** Every figure of a release equals what R's survey package makes of the same data (test/golden/tables/survey.R). */
import { computeTables } from '../../studies.ts';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { goldenFigure, goldenRound, goldenTables, goldenText } from './golden-round.ts';

const expectedSchema = v.object({
  writer: v.string(),
  estimates: v.array(v.object({ table: v.string(), ...goldenFigure })),
  spread: v.array(v.object({ indicator: v.string(), n: v.number(), estimate: v.number() })),
  corridorCosts: v.array(
    v.object({
      corridor: v.string(),
      source: v.string(),
      providerType: v.string(),
      measure: v.string(),
      statistic: v.string(),
      totalCostPercent: v.number(),
      n: v.number(),
      ...v.partial(v.object({ se: v.number(), df: v.number(), ciLow: v.number(), ciHigh: v.number() })).entries,
    }),
  ),
});

const expected = v.parse(v.pipe(v.string(), v.parseJson(), expectedSchema), goldenText('survey.json'));
const computed = computeTables(goldenTables(), goldenRound());
const nameOf = (row: { table: string; indicator: string; domain: Readonly<Record<string, string>> }): string =>
  [
    row.table,
    row.indicator,
    ...Object.entries(row.domain)
      .map((pair) => pair.join('='))
      .toSorted(),
  ].join(' ');

const relativeDifference = (ours: number | null, theirs: number): number =>
  ours === theirs ? 0 : Math.abs((ours ?? Number.NaN) - theirs) / Math.abs(theirs);

/** Concentration and poverty, whose errors are convey's: poverty.test.ts holds them against test/golden/inequality. */
const ofDistributions: ReadonlySet<string> = new Set(['gini', 'top-share', 'lorenz']);

describe(`${expected.estimates.length} estimates`, () => {
  const ours = new Map(computed.estimates.map((row) => [nameOf(row), row]));

  test.each(expected.estimates.map((row) => [nameOf(row), row] as const))('%s', (name, theirs) => {
    const row = ours.get(name);
    expect(row).toMatchObject({ n: theirs.n, df: theirs.df });
    for (const figure of ['estimate', 'se', 'ciLow', 'ciHigh', 'deff'] as const) {
      const wanted = theirs[figure];
      if (wanted !== undefined) expect(relativeDifference(row?.[figure] ?? null, wanted), figure).toBeLessThan(1e-9);
    }
  });

  test('are all that we publish', () => {
    const theirs = new Set(expected.estimates.map(nameOf));
    const published = computed.estimates.filter(
      (row) => row.quality !== 'suppress' && row.method === 'design-based' && !ofDistributions.has(row.statistic),
    );
    expect(published.map(nameOf).filter((name) => !theirs.has(name))).toEqual([]);
    expect(published.length).toBeGreaterThan(100);
  });
});

test.each(expected.spread.map((row) => [row.indicator, row] as const))(
  'how unequally is received: %s',
  (name, theirs) => {
    const row = computed.estimates.find(
      ({ table, indicator }) => table === 'household-inequality' && indicator === name,
    );
    expect(row?.n).toBe(theirs.n);
    expect(row?.estimate).toBeCloseTo(theirs.estimate, 10);
  },
);

describe(`${expected.corridorCosts.length} costs of corridors`, () => {
  const key = (row: (typeof expected.corridorCosts)[number]) =>
    [row.corridor, row.source, row.providerType, row.measure, row.statistic].join(' ');

  test.each(expected.corridorCosts.map((row) => [key(row), row] as const))('%s', (name, theirs) => {
    const row = computed.corridorCosts.find(
      (cost) =>
        cost.payoutCurrency === 'all' &&
        [cost.corridor, cost.source, cost.providerType, cost.measure, cost.statistic].join(' ') === name,
    );
    expect(row).toMatchObject({ n: theirs.n, quality: 'publish' });
    expect(relativeDifference(row?.totalCostPercent ?? null, theirs.totalCostPercent)).toBeLessThan(1e-9);
    for (const figure of ['se', 'df', 'ciLow', 'ciHigh'] as const) {
      const wanted = theirs[figure];
      if (wanted !== undefined) expect(relativeDifference(row?.[figure] ?? null, wanted), figure).toBeLessThan(1e-9);
    }
  });
});
