/** What a release says of an earlier round: what changed in its headline, and the headline by round as a plot. */
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { estimateObservation } from '#analysis/production/observations/to-observations.ts';
import { expect, test } from 'vitest';

import { analystCookie } from './fixture.ts';
import { withObservations } from './with-observations.ts';

const row = (told: Partial<EstimateRow>): EstimateRow => ({
  ...{ table: 'change', indicator: 'receiving-share', statistic: 'difference', unit: 'percentage-points' },
  ...{ domain: { of: 'household-receiving', since: 'spring' }, n: 400, base: 430, unknownShare: 0, estimate: 3 },
  ...{ se: 1, ciLow: 1, ciHigh: 5, cv: null, df: 30, deff: null, quality: 'publish', reason: '' },
  ...{ method: 'change', change: { before: 0.4, after: 0.43, sharedPsus: 20, covariance: 0.0001 } },
  ...told,
});
const ratio = row({ statistic: 'ratio', unit: 'ratio', estimate: 1.08, se: 0.028, ciLow: 1.02, ciHigh: 1.13 });
const share = (round: string, estimate: number): EstimateRow => {
  const domain = { of: 'household-receiving', round };
  const limits = { ciLow: estimate - 0.05, ciHigh: estimate + 0.05 };
  const told = {
    table: 'trend',
    statistic: 'share',
    unit: 'share',
    domain,
    estimate,
    ...limits,
    method: 'design-based',
  } as const;
  return row({ ...told, change: undefined });
};

/** Of a release that was compared with the spring, which was compared with a round before it. */
const compared = {
  comparedWith: {
    ...{ round: 'spring', release: 'release-0', manifest: 'b'.repeat(64) },
    titles: { spring: 'Spring survey', 'long-ago': 'A census' },
  },
};

const pageOf = (path: string, ...rows: readonly EstimateRow[]) => pageIn({}, path, ...rows);

/** The same of a round that says this besides. */
async function pageIn(
  round: Readonly<Record<string, unknown>>,
  path: string,
  ...rows: readonly EstimateRow[]
): Promise<string> {
  const app = withObservations(rows.map(estimateObservation), round, compared);
  const answer = await app.request(`/dashboard/releases/release-1${path}`, {
    headers: { cookie: await analystCookie() },
  });
  return (await answer.text()).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

test('the headline of both rounds stands side by side, with limits of what changed', async () => {
  const text = await pageOf('', row({}), ratio);
  expect(text).toContain('Change since Spring survey');
  expect(text).toContain('Receiving households, share 40.0% 43.0% 3.0 pp (1.0 pp to 5.0 pp) 1.080 (1.020 to 1.130)');
});

test('a change has its grade beside it, which the figures give and not its own coefficient of variation', async () => {
  const text = await pageOf('', row({ quality: 'caution', cv: 2 }), ratio);
  expect(text).toContain('1.080 (1.020 to 1.130) Use with caution One of the two figures that it is between');
  expect(text).not.toContain('coefficient of variation, 200');
  expect(await pageOf('', row({ cv: 2 }), ratio)).toContain('1.080 (1.020 to 1.130) Publish');
});

test('what pp stands for is said below', async () => {
  expect(await pageOf('', row({}))).toContain('pp: percentage points');
});

test('the table of changes has shares in percent, and what lies between them in percentage points', async () => {
  expect(await pageOf('/tables/change', row({}))).toContain('40.0% 43.0% 3.0 pp');
});

test('of a change that is withheld nothing is said but that', async () => {
  const none = { before: null, after: null, sharedPsus: null, covariance: null };
  const withheld = {
    estimate: null,
    se: null,
    ciLow: null,
    ciHigh: null,
    quality: 'suppress',
    reason: 'linked',
  } as const;
  const text = await pageOf('', row({ ...withheld, change: none }), { ...ratio, ...withheld, change: none });
  expect(text).toContain('Receiving households, share – – Withheld Withheld');
});

test('without an earlier round there is no such section', async () => {
  expect(await pageOf('', share('autumn', 0.43))).not.toContain('Change since');
});

test('the headline is plotted in the order of the rounds, not of its size', async () => {
  const text = await pageOf('', share('spring', 0.4), share('summer', 0.5), share('autumn', 0.43));
  expect(text).toContain('Receiving households, share, by round');
  expect(text).toMatch(/Spring survey\W+40%.*summer\W+50%.*autumn\W+43%/); // of those two it knows no title
});

test('a table of changes folds away all but eight figures, and keeps the chosen one in sight', async () => {
  const rows = Array.from({ length: 20 }, (_, n) => row({ indicator: `club-${n}-share` }));
  const partsOf = async (query: string) => {
    const app = withObservations(rows.map(estimateObservation));
    const address = `/dashboard/releases/release-1/tables/change${query}`;
    const html = await (await app.request(address, { headers: { cookie: await analystCookie() } })).text();
    return /<nav class="parts".*?<\/nav>/s.exec(html)?.[0].split('<details>') ?? [];
  };
  const linksIn = (html = '') => html.match(/<a /g)?.length ?? 0;
  const parts = await partsOf('');
  expect(parts.map(linksIn)).toEqual([8, 12]);
  expect(parts[1]).toContain('<summary>12 more</summary>');
  const [shown, folded] = await partsOf('?indicator=club-17-share');
  expect([linksIn(shown), linksIn(folded)]).toEqual([9, 11]);
  expect(shown).toMatch(/aria-current="true">Club 17/);
});

test('differences of totals and of means are parts of the table of changes, and not rows of one', async () => {
  const of = { of: 'household-receipts', since: 'spring' };
  const told = { domain: of, unit: 'TJS' };
  const text = await pageOf(
    '/tables/change',
    row({
      ...told,
      indicator: 'cash-received-total',
      estimate: 900,
      se: 210,
      change: { before: 1200, after: 2100, sharedPsus: 1, covariance: 1 },
    }),
    row({ ...told, indicator: 'cash-received-mean', estimate: 77 }),
  );
  expect(text).toContain('Cash received, total Cash received, mean');
  expect(text).toMatch(/1,200 .*2,100 .*900/);
  expect(text).not.toContain('77');
});

const bothSurveys = { instruments: { household: 3, border: 3 } };

const remittances = (told: Partial<EstimateRow>): EstimateRow =>
  row({ indicator: 'personal-remittances-total', statistic: 'difference', unit: 'USD', ...told });

test('a total that the headline tells of several surveys together is named by its own in what changed', async () => {
  const change = { before: 67.9e6, after: 63.6e6, sharedPsus: 20, covariance: 0.0001 };
  const domain = { of: 'household-remittances', since: 'spring' };
  const text = await pageIn(
    bothSurveys,
    '',
    remittances({ domain, change, estimate: -4.3e6, ciLow: -9e6, ciHigh: 1e6 }),
  );
  expect(text).toContain('Personal remittances, total · Household survey');
  expect(text).toContain('more than 16.5% of the larger of the two figures');
});

test('and in its plot by round', async () => {
  const of = (round: string, estimate: number) =>
    remittances({
      ...{ table: 'trend', statistic: 'total', domain: { of: 'household-remittances', round }, estimate },
      ...{ ciLow: estimate - 1e6, ciHigh: estimate + 1e6, method: 'design-based', change: undefined },
    });
  const text = await pageIn(bothSurveys, '', of('spring', 67.9e6), of('r', 63.6e6));
  expect(text).toContain('Personal remittances, total · Household survey, by round');
});

test('a trend is read by its rounds, and the table that all of it is of is told once above them', async () => {
  const text = await pageOf('/tables/trend', share('long-ago', 0.42), share('spring', 0.4), share('now', 0.43));
  expect(text.match(/Households receiving money or goods/g)).toHaveLength(1);
  expect(text).toContain('A census 42%');
});
