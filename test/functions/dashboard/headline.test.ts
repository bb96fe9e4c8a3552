/** What a release says first, and where it says how it came about. */
import type { CorridorCostRow, EstimateRow } from '#analysis/production/observations/rows.ts';
import { costObservations, estimateObservation } from '#analysis/production/observations/to-observations.ts';
import type { Observation } from '#analysis/production/observations/observation.ts';
import { describe, expect, test } from 'vitest';

import { analystCookie, dashboard, manifest } from './fixture.ts';
import { withObservations } from './with-observations.ts';

const row = (change: Partial<EstimateRow>): EstimateRow => ({
  ...{ table: 'household-receipts', indicator: 'cash-received-total', statistic: 'total', domain: {}, unit: 'TJS' },
  ...{ n: 400, base: 430, unknownShare: 0, estimate: 61_500_000, se: 5e6, ciLow: 51_600_000, ciHigh: 71_500_000 },
  ...{ cv: 0.08, df: 30, deff: 1, quality: 'publish', reason: '', method: 'design-based' },
  ...change,
});

const share = row({
  ...{ table: 'household-receiving', indicator: 'receiving-share', statistic: 'share', unit: 'share' },
  ...{ estimate: 0.411, se: 0.019, ciLow: 0.374, ciHigh: 0.449, cv: 0.05 },
});

const ofProduct = (year: string, estimate: number): EstimateRow =>
  row({
    ...{ table: 'household-benchmarks', indicator: 'remittances-of-gdp', statistic: 'ratio', unit: 'percent' },
    ...{ domain: { year, source: 'Statistics Agency' }, estimate, se: 0.5, ciLow: estimate - 1, ciHigh: estimate + 1 },
  });

const cost = (
  corridor: string,
  totalCostPercent: number,
  period = '2025-Q4',
  more: Partial<CorridorCostRow> = {},
): readonly Observation[] => {
  const [from = '', to = ''] = corridor.split('-');
  const price: CorridorCostRow = {
    ...{ corridor, from, to, source: 'quotes', period, providerType: 'all', payoutCurrency: 'all' },
    ...{ measure: 'usd200', statistic: 'mean', totalCostPercent, feePercent: 1, fxMarginPercent: 1 },
    ...{ se: null, ciLow: null, ciHigh: null, cv: null, df: null, n: 12, services: 15 },
    ...{ notTransparent: 1, rateUnknown: 0, feeUnknown: 0, priceRefused: 0, refusedBecause: null, negativeMargin: 0 },
    ...{ quality: 'publish', reason: '', method: 'rpw-mean' },
    ...more,
  };
  return costObservations(price);
};

const see = async (path: string, app = dashboard()) => {
  const answer = await app.request(`/dashboard/${path}`, { headers: { cookie: await analystCookie() } });
  return (await answer.text()).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
};
const releaseOf = (...rows: readonly EstimateRow[]) =>
  see('releases/release-1', withObservations(rows.map(estimateObservation)));

test.each(['benchmark-apart', 'population-apart'])(
  'what a survey finds far from what is known elsewhere is said above the figures (%s)',
  async (code) => {
    const warning = { code, table: '', subject: '', count: 1, message: 'One is 59 times the other.' };
    const given = withObservations([row({})].map(estimateObservation), {}, { warnings: [warning] });
    const text = await see('releases/release-1', given);
    expect(text).toContain('In short Use with caution One is 59 times the other. Cash received, total');
  },
);

describe('a release opens with', () => {
  test('the figures that its studies name, no finer than their error, with limits, survey and number of answers', async () => {
    const text = await releaseOf(row({}), row({ domain: { region: 'north' }, estimate: 1 }), share);
    expect(text).toContain(
      'Cash received, total 61.5 million TJS a year between 51.6 and 71.5 Household survey, 430 answers',
    );
    expect(text).toContain('Receiving households, share 41.1% between 37.4% and 44.9%');
  });

  test('the grade of one that is not to be used as it is, and why', async () => {
    const text = await releaseOf(row({ quality: 'caution', cv: 0.2 }));
    expect(text).toContain('Use with caution Its coefficient of variation, 20%, is above 16.5%.');
  });

  test('the place of one that is withheld', async () => {
    const nothing = { estimate: null, se: null, ciLow: null, ciHigh: null, cv: null, n: null } as const;
    const text = await releaseOf(row({ ...nothing, quality: 'suppress', reason: 'few-units' }));
    expect(text).toContain(
      'Cash received, total Household survey, 430 answers Withheld Fewer than 10 answers stand behind it',
    );
  });

  test('its part of the product, of the newest year that the round brings', async () => {
    const text = await releaseOf(ofProduct('2023', 40), ofProduct('2024', 38.5));
    expect(text).toContain(
      '38.50% between 37.50% and 39.50% survey of 2025 over GDP of 2024 · Statistics Agency 430 answers',
    );
    expect(text).not.toContain('40.00%');
  });

  test('what transfers cost against 3 % and 5 %, in the newest quarter alone', async () => {
    const app = withObservations([
      ...cost('RU-TJ', 1.9),
      ...cost('KZ-TJ', 3.4),
      ...cost('DE-TJ', 6.7),
      ...cost('DE-TJ', 9.9, '2025-Q3'),
    ]);
    const text = await see('releases/release-1', app);
    expect(text).toContain('Cost of sending USD 200, over corridors · Q4 2025');
    expect(text).toContain('1.90% to 6.70% 2 of 3 corridors above 3% 1 of 3 corridors above 5% 1 earlier quarter');
    expect(text).not.toContain('quoted in these alone');
  });

  test('of one corridor its name and whether it is above, and no confidence level, for nothing has limits', async () => {
    const mean = cost('', 3.4, '2025-Q4', { splits: { price_group: 'all-corridors' } });
    const text = await see('releases/release-1', withObservations([...cost('RU-TJ', 3.4), ...mean]));
    expect(text).toContain(
      '3.40% simple mean over all services of the only corridor, Russia → Tajikistan the only corridor is above 3% the only corridor is not above 5%',
    );
    expect(text).not.toMatch(/corridors from|1 of 1|Confidence level/);
    expect(await releaseOf(share)).toContain('Confidence level 95%');
  });

  test('how many corridors were quoted in earlier quarters alone', async () => {
    const app = withObservations([
      ...[...cost('RU-TJ', 1.9), ...cost('RU-TJ', 2, '2025-Q3')],
      ...[...cost('DE-TJ', 9.9, '2025-Q3'), ...cost('DE-TJ', 9, '2025-Q2')],
    ]);
    const text = await see('releases/release-1', app);
    expect(text).toContain('2 earlier quarters are in the table. 1 corridor was quoted in these alone.');
  });

  test('the mean over all corridors, simple and by the volumes of each survey', async () => {
    const byVolume = row({
      ...{ table: 'household-transfer-costs', indicator: 'cost-by-volume', statistic: 'mean', unit: 'percent' },
      domain: { price_group: 'all-corridors', cost_basis: 'quoted', amount: 'usd200', period: '2025-Q4' },
      ...{ estimate: 2.4, se: 0.051, ciLow: 2.3, ciHigh: 2.5, method: 'by-volume', quality: 'caution' },
    });
    const group = (price_group: string, mean: number) => cost('', mean, '2025-Q4', { splits: { price_group } });
    const smart = cost('RU-TJ', 0.5, '2025-Q4', { statistic: 'smart', method: 'rpw-smart' });
    const ranked = cost('RU-TJ', 0.1, '2025-Q4', { method: 'rpw-cheapest', splits: { rank: '1' } });
    const app = withObservations([
      ...[...cost('RU-TJ', 1.9), ...cost('DE-TJ', 6.7), ...smart, ...ranked],
      ...[...group('all-corridors', 3.6), ...group('G8', 9)],
      ...[
        row({
          ...{ table: 'household-transfer-costs', indicator: 'savings-at-5' },
          domain: { corridor: 'RU-TJ', cost_basis: 'quoted', amount: 'usd200', period: '2025-Q4' },
        }),
      ].map(estimateObservation),
      ...[byVolume, { ...byVolume, domain: { ...byVolume.domain, amount: 'usd500' }, estimate: 8.8 }].map(
        estimateObservation,
      ),
    ]);
    const text = await see('releases/release-1', app);
    expect(text).toContain(
      '3.60% simple mean over all services of 2 corridors; corridors from 1.90% to 6.70% 1 of 2 corridors above 3% 1 of 2 corridors above 5%',
    );
    expect(text).toContain(
      'Cost of transfers by volumes of the household survey : 2.400%, mean of 1 corridor weighted by volume (Use with caution)',
    );
    expect(text).not.toContain('8.8');
  });

  test('nothing where it has none of them', async () => {
    expect(await releaseOf(row({ table: 'other', indicator: 'other' }))).not.toContain('In short');
  });
});

test('the hashes of a release, its manifest and the version of the code are on a page of their own', async () => {
  const text = await see('releases/release-1/provenance');
  for (const told of [manifest.codeVersion, manifest.snapshot.hash, 'manifest.json', 'estimates.csv', 'SHA-256'])
    expect(text).toContain(told);
  expect(await see('releases/release-1')).not.toContain(manifest.snapshot.hash);
  expect((await see('releases/nothing/provenance')).includes('There is no such release.')).toBe(true);
});
