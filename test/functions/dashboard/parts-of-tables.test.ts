/** Somebody reads a long table one part at a time: one indicator, one figure of it, one breakdown. */
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { estimateObservation } from '#analysis/production/observations/to-observations.ts';
import { describe, expect, test } from 'vitest';

import { analystCookie, dashboard, fixtureObjects, fixtureStore, release as today } from './fixture.ts';
import { withObservations } from './with-observations.ts';

const row = (change: Partial<EstimateRow>): EstimateRow => ({
  table: 'household-receipts',
  indicator: 'cash-received-total',
  statistic: 'total',
  domain: {},
  unit: 'TJS',
  n: 120,
  base: 430,
  unknownShare: 0.02,
  estimate: 1_000_000,
  se: 50_000,
  ciLow: 900_000,
  ciHigh: 1_100_000,
  cv: 0.05,
  df: 38,
  deff: 1.4,
  quality: 'publish',
  reason: '',
  method: 'design-based',
  ...change,
});

const mean = { indicator: 'cash-received-mean', statistic: 'mean', unit: 'TJS per household' } as const;
const goods = { indicator: 'kind-received-total', unit: 'USD' } as const;

const rows: readonly EstimateRow[] = [
  row({}),
  row({ domain: { corridor: 'RU-TJ' }, estimate: 700_000, n: 80 }),
  row({ domain: { corridor: 'KZ-TJ' }, estimate: 300_000, cv: 0.221, quality: 'caution', n: 11 }),
  row({ domain: { corridor: 'DE-TJ' }, estimate: 5_000, quality: 'incomplete', unknownShare: 0.4, df: 5 }),
  row({ domain: { corridor: 'KR-TJ' }, estimate: 4_000, quality: 'caution', df: 5 }),
  row({ domain: { corridor: 'PL-TJ' }, estimate: null, quality: 'suppress', reason: 'linked', n: null }),
  row({ domain: { region: 'north' }, estimate: 444_000 }),
  row({ ...mean, estimate: 2_050 }),
  row({ ...mean, domain: { corridor: 'RU-TJ' }, estimate: 1_870 }),
  row({ ...goods, estimate: 91_000 }),
];

const app = dashboard({
  store: { ...fixtureStore, getRelease: () => Promise.resolve({ ...today, files: today.files.slice(1, 2) }) },
  objects: {
    get: (key) =>
      key.endsWith('manifest.json')
        ? fixtureObjects.get(key)
        : Promise.resolve({
            bytes: new TextEncoder().encode(
              JSON.stringify({
                format: 'remit-observations/1',
                methods: {},
                warnings: [],
                observations: rows.map(estimateObservation),
              }),
            ),
            contentType: 'application/json',
          }),
  },
});

const address = `/dashboard/releases/${today.id}/tables/household-receipts`;
const see = async (query = '') => {
  const answer = await app.request(`${address}${query}`, { headers: { cookie: await analystCookie() } });
  return (await answer.text()).replaceAll('&amp;', '&');
};
const plain = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
/** What the first two cells of each row say. */
const figures = (html: string) =>
  [...html.matchAll(/<th scope="row"[^>]*>(.*?)<\/th><td[^>]*>(.*?)<\/td>/gs)].map(([, who = '', much = '']) =>
    plain(`${who}: ${much}`).trim(),
  );
const headings = (html: string) => [...html.matchAll(/<th scope="col".*?<a[^>]*>(.*?)<\/a>/gs)].map(([, name]) => name);

describe('a table is read one part at a time', () => {
  test('it opens with the first indicator, the first figure made of it and the first breakdown, under the figure of all', async () => {
    expect(figures(await see())).toEqual([
      'All: 1,000,000',
      'Russia → Tajikistan: 700,000',
      'Kazakhstan → Tajikistan: 300,000',
      'Germany → Tajikistan: 5,000',
      'South Korea → Tajikistan: 4,000',
      'Poland → Tajikistan: –',
    ]);
  });

  test('totals and means stand apart, each in its unit', async () => {
    const means = await see('?indicator=cash-received&statistic=mean');
    expect(figures(means)).toEqual(['All: 2,050', 'Russia → Tajikistan: 1,870']);
    expect(plain(means)).toContain('Unit TJS per household');
    expect(plain(means)).not.toContain('1,000,000');
  });

  test('another breakdown and another indicator are a link away, and each address shows what it says', async () => {
    const links = [...(await see()).matchAll(/<nav class="parts".*?<\/nav>/gs)].join('');
    expect([...links.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      '?indicator=cash-received',
      '?indicator=kind-received',
      '?indicator=cash-received&statistic=total',
      '?indicator=cash-received&statistic=mean',
      '?indicator=cash-received&statistic=total&by=corridor',
      '?indicator=cash-received&statistic=total&by=region',
    ]);
    expect(figures(await see('?by=region'))).toEqual(['All: 1,000,000', 'North: 444,000']);
    expect(figures(await see('?indicator=kind-received'))).toEqual(['All: 91,000']);
  });

  test('one number under several assumptions is read side by side: a part for numbers, one for money, each in one table', async () => {
    const recall = (percent: number, estimate: number): readonly EstimateRow[] => [
      row({
        table: 'border-recall',
        indicator: `travellers-recall-${percent}`,
        statistic: 'count',
        unit: 'persons',
        estimate,
      }),
      row({ table: 'border-recall', indicator: `money-sent-recall-${percent}-total`, estimate: 10 * estimate }),
    ];
    const all = [recall(60, 699), recall(80, 758), recall(100, 808)].flat().map(estimateObservation);
    const page = async (query: string, observations = all) => {
      const address = `/dashboard/releases/release-1/tables/border-recall${query}`;
      return (
        await withObservations(observations).request(address, { headers: { cookie: await analystCookie() } })
      ).text();
    };
    expect(figures(await page(''))).toEqual([
      'Travellers, if 60 % of crossings are remembered: 699',
      'Travellers, if 80 % of crossings are remembered: 758',
      'Travellers, if 100 % of crossings are remembered: 808',
    ]);
    expect(figures(await page('?statistic=total'))).toHaveLength(3);
    expect(headings(await page(''))[0]).toBe('Indicator');
    // What is split as well keeps a part of its own.
    const split = estimateObservation(
      row({ table: 'border-recall', indicator: 'travellers-recall-60', statistic: 'count', domain: { country: 'RU' } }),
    );
    expect(figures(await page('?indicator=travellers-recall-60', [...all, split]))[0]).toMatch(/^All: 699/);
  });

  test('a survey and figures from outside are read in one table, with the year and the source of each; by country they have a part of their own', async () => {
    const source = 'National Bank';
    const beside = (indicator: string, estimate: number, unit: string, change: Partial<EstimateRow> = {}) =>
      estimateObservation(
        row({ table: 'combined-benchmarks', indicator, estimate, unit, domain: { year: '2025', source }, ...change }),
      );
    const ratio = { statistic: 'ratio' } as const;
    const all = [
      beside('balance-of-payments', 47_000_000, 'USD'),
      beside('population', 431_000, 'persons', { statistic: 'count' }),
      beside('migrants-abroad', 23_600, 'persons', { statistic: 'count' }),
      beside('migrants-abroad', 16_200, 'persons', {
        ...{ statistic: 'count', domain: { year: '2025', source, country: 'RU' } },
      }),
      beside('remittances-of-gdp', 31.4, 'percent', { ...ratio, domain: { year: '2024', source } }),
    ];
    const page = async (query: string) => {
      const address = `/dashboard/releases/release-1/tables/combined-benchmarks${query}`;
      return (await withObservations(all).request(address, { headers: { cookie: await analystCookie() } })).text();
    };
    const html = await page('');
    expect(figures(html).map((line) => line.split(':')[0])).toEqual([
      'Personal remittances in the balance of payments',
      'Population',
      'Survey, remittances as a share of GDP',
    ]);
    expect(headings(html).slice(0, 3)).toEqual(['Indicator', 'Year', 'Estimate']);
    expect(plain(html)).toContain('Source National Bank');
    expect(plain(html)).not.toContain('Year × Source');
    expect(figures(await page('?indicator=migrants-abroad'))).toHaveLength(2);
    expect(plain(await page('?indicator=migrants-abroad'))).toContain('Russia');
  });

  test('what was sent is chosen, too, where prices are of several amounts', async () => {
    const price = (amount: string, estimate: number) =>
      row({
        table: 'household-transfer-costs',
        indicator: 'cost-by-volume',
        statistic: 'ratio',
        unit: 'percent',
        domain: { amount },
        estimate,
      });
    const app = withObservations([price('usd200', 5), price('usd500', 3)].map(estimateObservation));
    const see = async (query: string) => {
      const address = `/dashboard/releases/release-1/tables/household-transfer-costs${query}`;
      return (await app.request(address, { headers: { cookie: await analystCookie() } })).text();
    };
    expect(await see('')).toMatch(/href="\?[^"]*amount=usd500">USD 500/);
    expect(figures(await see(''))[0]).toContain('5%');
    expect(figures(await see('?amount=usd500'))[0]).toContain('3%');
  });

  test('what the address asks for and nobody has is the first part', async () => {
    expect(figures(await see('?indicator=gold&statistic=colour&by=taste'))).toEqual(figures(await see()));
  });

  test('a sorted and filtered part keeps its place when it is sorted again', async () => {
    const html = await see('?indicator=cash-received&statistic=total&by=corridor&sort=n&order=asc&q=tajik');
    expect(html).toContain('href="?indicator=cash-received&statistic=total&by=corridor&sort=n&q=tajik&order=desc"');
    expect(html).toContain('<input type="hidden" name="by" value="corridor"/>');
  });

  test('the same part is a link away in Russian', async () => {
    expect(await see('?indicator=kind-received')).toContain('href="?indicator=kind-received&lang=ru"');
  });
});

describe('columns', () => {
  test('that say the same in every row are told once above the table; the figure and its quality always stand', async () => {
    const html = await see('?statistic=mean');
    expect(headings(html)).toEqual(['Corridor', 'Estimate', 'Quality']);
    expect(plain(html)).toContain('Method : Design-based'.replace(' :', ''));
    expect(plain(html)).toContain('CV 5%');
  });

  test('of a table of one row all stand', async () => {
    expect(headings(await see('?indicator=kind-received'))).toContain('Method');
  });
});

describe('words that a reader must know are explained where they stand', () => {
  test('“use with caution” opens to say why, with the figure’s own numbers and the limits of the round', async () => {
    expect(plain(await see('?q=kazakhstan'))).toContain(
      'Use with caution Its coefficient of variation, 22.1%, is above 16.5%.',
    );
    expect(plain(await see('?q=korea'))).toContain('5 degrees of freedom, fewer than 8.');
  });

  test('an incomplete figure says how much is unknown', async () => {
    expect(plain(await see('?q=germany'))).toContain('Of 40% the answer is unknown, more than 5%.');
  });

  test('a withheld row is marked, and says why', async () => {
    const html = await see('?q=poland');
    expect(html).toContain('<tr class="withheld">');
    expect(plain(html)).toContain('Withheld would give away another figure Together with the figures beside it');
    expect((await see('?q=russia')).includes('class="withheld"')).toBe(false);
  });

  test('method, how many answered, and the questions as they were asked are one click away', async () => {
    const text = plain(await see());
    for (const told of [
      'The standard error is linearised over primary sampling units within strata',
      '11 answers to 120 answers in each figure, unweighted.',
      'Household survey: Did anyone abroad send money or goods to this household in the last 12 months?',
    ])
      expect(text).toContain(told);
  });
});
