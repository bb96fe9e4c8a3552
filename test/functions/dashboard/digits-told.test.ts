/** A page prints as many digits of a percentage as its file has: those below its standard error tell of people alone. */
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
