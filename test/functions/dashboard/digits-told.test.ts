/** A page prints as many digits of a percentage as its file has: those below its standard error tell of people alone. */
import { regionShapes } from '#analysis/simulate/region-shapes.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { estimateObservation } from '#analysis/production/observations/to-observations.ts';
import { digitsOfError } from '#functions/platform/wording/digits-of-error.ts';
import { expect, test } from 'vitest';

import { reportOf } from '../publish/release/report-of.ts';
import { told } from '../publish/release/rows.ts';
import { analystCookie } from './fixture.ts';
import { withObservations } from './with-observations.ts';

const ofProduct: EstimateRow = {
  ...{ ...told, table: 'combined-benchmarks', indicator: 'remittances-of-gdp', statistic: 'ratio', unit: 'percent' },
  ...{ domain: { year: '2025', source: 'Agency' }, estimate: 31.5, se: 1.5, ciLow: 28.4, ciHigh: 34.5, cv: 0.19 },
  unknownShare: 0.1,
};
const receiving: EstimateRow = {
  ...{ ...told, table: 'household-receiving', indicator: 'receiving-share', statistic: 'share', unit: 'share' },
  ...{ domain: {}, estimate: 0.4, se: 0.12, ciLow: 0.16, ciHigh: 0.64, cv: 0.3, unknownShare: 0.02 },
};
/** What differs between changes. */
type Sides = Partial<EstimateRow> & { readonly covariance?: number };

const plain = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

async function tableOf(row: EstimateRow): Promise<string> {
  const path = `/dashboard/releases/release-1/tables/${row.table}`;
  const headers = { cookie: await analystCookie() };
  return plain(await (await withObservations([estimateObservation(row)]).request(path, { headers })).text());
}

test('a percentage goes to the second digit of its standard error, on the page and in the report', async () => {
  const page = await tableOf(ofProduct);
  for (const text of ['31.5%', '28.4% to 34.5%', '1.5%', '19%', '10%']) expect(page).toContain(text);
  expect(page).not.toMatch(/31\.50|28\.40|1\.50|19\.0|10\.0/);
  const report = plain(await reportOf({ estimates: [ofProduct] }));
  expect(report).toContain('28.4% to 34.5% 19%');
  expect(report).not.toMatch(/31\.50|28\.40|19\.0/);
});

test('a share with an error of twelve points has no tenths', async () => {
  expect(await tableOf(receiving)).toMatch(/40% .*16% to 64% .*30% .*12%/);
});

/** Places of a figure that is told by region, with limits, in the order in which they are printed. */
const byRegion = (region: string, estimate: number): EstimateRow => ({
  ...{ ...receiving, domain: { region }, estimate, se: 0.0042 },
  ...{ ciLow: estimate - 0.03, ciHigh: estimate + 0.03, cv: 0.05, quality: 'publish' },
});

test('the headline, the table, the picture and the legend of a map have one number of digits', async () => {
  const rows = [
    { ...receiving, estimate: 0.3154, se: 0.0042, ciLow: 0.3071, ciHigh: 0.3237 },
    ...[byRegion('North', 0.31), byRegion('South', 0.32)],
  ].map(estimateObservation);
  const app = withObservations(rows, { shapes: regionShapes });
  const headers = { cookie: await analystCookie() };
  const see = async (path: string) =>
    plain(await (await app.request(`/dashboard/releases/release-1${path}`, { headers })).text());
  expect(await see('')).toMatch(/share 31\.54% between 30\.71% and 32\.37%/);
  expect(await see('/tables/household-receiving')).toMatch(/31\.54% .*30\.71% to 32\.37%/);
  const picture = await see('/plots/regions.household-receiving.receiving-share');
  expect(picture).toContain('South 32.00% (29.00% to 35.00%); North 31.00% (28.00% to 34.00%)'); // for those who do not see it
  for (const text of ['South 32.00% North 31.00%', '32.00%: 1 region', 'South 32.00% Publish'])
    expect(picture).toContain(text);
});

test.each([
  ['a difference of independent figures', { estimate: 3, se: 1.6 }, '40.0% 43.1%'],
  [
    'one of figures that are rounded to tenths, though its own error is larger',
    { estimate: 3.1, se: 12 },
    '40.0% 43.1%',
  ],
  ['one of figures that vary together', { estimate: 3, se: 0.4, covariance: 1.2e-4 }, '40.0% 43.0%'],
  ['a ratio', { statistic: 'ratio', unit: 'ratio', estimate: 1.08, se: 0.05 }, '0.400 0.430'],
] as const)(
  'both sides of %s have the digits that they were published with',
  async (_, { covariance, ...row }: Sides, said) => {
    const change = {
      before: 0.4,
      after: said.includes('43.1') ? 0.431 : 0.43,
      sharedPsus: 20,
      covariance: covariance ?? null,
    };
    const told = { ...receiving, table: 'change', domain: { of: 'household-receiving', since: 'spring' }, change };
    const page = await tableOf({ ...told, statistic: 'difference', unit: 'percentage-points', ...row });
    expect(page).toContain(said);
  },
);

test.each([
  [12, 0],
  [1.5, 1],
  [0.19, 2],
  [0.099, 3],
  [150, 0],
  [0, undefined],
  [null, undefined],
])('of an error of %s there are %s digits', (se, digits) => {
  expect(digitsOfError(se)).toBe(digits);
});
