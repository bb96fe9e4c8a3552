/** What of a table stands in the report of a release, and what is said of the rest. */
import { describe, expect, test } from 'vitest';

import { reportOf } from './report-of.ts';
import { few, told } from './rows.ts';

const receipts = {
  table: 'household-receipts',
  indicator: 'cash-received-total',
  statistic: 'total',
  unit: 'USD',
} as const;
const figures = {
  estimates: [
    { ...told, ...receipts, domain: { corridor: 'DE-TJ' } },
    { ...told, ...receipts, domain: { corridor: 'RU-TJ' }, estimate: 400, ciLow: 300, ciHigh: 500 },
    { ...few, ...receipts, domain: { corridor: 'KZ-TJ' } },
  ],
};

describe('a table of the report', () => {
  test('names what a row is of in one column where a table is split in more than two ways, so that it fits on paper', async () => {
    const domains = [{ region: 'North', corridor: 'DE-TJ' }, { urban: 'yes' }, {}];
    const rows = domains.map((domain) => ({ ...told, ...receipts, domain }));
    const html = await reportOf({ estimates: rows });
    expect(html).toContain('>Split by</th>');
    expect(html).not.toContain('>Corridor</th>');
    expect(html).toContain('<td>Region: North; Corridor: Germany → Tajikistan</td>');
    expect(html).toContain('<td>All</td>');
    const inTwoWays = await reportOf({ estimates: rows.slice(0, 1) });
    expect(inTwoWays).toContain('<td>North</td><td>Germany → Tajikistan</td>');
    expect(inTwoWays).not.toContain('>Split by</th>');
  });

  test('keeps a table to a length that people read: the rows that are split least, and says where the rest is', async () => {
    const regions = Array.from({ length: 31 }, (_, row) => ({ ...told, ...receipts, domain: { region: `r${row}` } }));
    const last = { ...told, ...receipts, domain: {}, estimate: 777 };
    const html = await reportOf({ estimates: [...regions, last] });
    expect(html).toContain('The 30 rows that are split least, of 32; the workbook has all of them.');
    expect(html).toContain('<td class="number">777</td>');
    expect(html).toContain('<td>R28</td>');
    expect(html).not.toContain('<td>R29</td>');
    expect(await reportOf({ estimates: regions.slice(1) })).not.toContain('split least');
  });

  test('keeps small splits whole, and of one that does not fit the largest parts', async () => {
    const named = (name: string, codes: number, estimate: number) =>
      Array.from({ length: codes }, (_, row) => ({
        ...told,
        ...receipts,
        domain: { [name]: `${name}${row}` },
        estimate: estimate + row,
      }));
    const html = await reportOf({ estimates: [...named('region', 40, 100), ...named('channel', 5, 1)] });
    expect(html).toContain('The 30 rows that are split least, of 45');
    for (const kept of ['Channel0', 'Channel4', 'Region15', 'Region39']) expect(html).toContain(`<td>${kept}</td>`);
    expect(html).not.toContain('<td>Region14</td>');
    // 100 + 101 + … + 114 = 1605 of 100 + … + 139 = 4780.
    expect(html).toMatch(
      /By region, 25 of 40 parts stand here; the other 15 hold 33\.6\s?% of what is told of all parts\./,
    );
    const means = named('region', 40, 100).map((row) => ({ ...row, statistic: 'mean' as const }));
    const ofMeans = await reportOf({ estimates: means });
    expect(ofMeans).toContain('By region, 30 of 40 parts stand here.');
    expect(ofMeans).not.toContain('of what is told of all parts');
    // Whoever adds up five regions misses none: there is room for two rows beside 28, and all five stand there.
    const ofAll = named('region', 28, 1).map((row) => ({ ...row, domain: {} }));
    expect(await reportOf({ estimates: [...ofAll, ...named('region', 5, 1)] })).not.toContain('split least');
  });

  test('has no row for a withheld figure, and a line that says how many there are, of how many, and why', async () => {
    const mean = { ...told, ...receipts, indicator: 'cash-received-mean', statistic: 'mean' as const };
    const linked = { ...few, ...receipts, reason: 'linked' as const, domain: { corridor: 'UZ-TJ' } };
    const html = await reportOf({ ...figures, estimates: [mean, ...figures.estimates, mean, linked] });
    const table = /<table>.*?<\/table>/s.exec(html)?.[0] ?? '';
    expect(table).toContain('<td>Russia → Tajikistan</td>');
    expect(table.match(/>Cash received, (total|mean), USD a year</g)).toEqual([
      '>Cash received, mean, USD a year<',
      '>Cash received, total, USD a year<',
    ]);
    expect(table).not.toContain('<td>Kazakhstan → Tajikistan</td>');
    expect(html).toContain(
      '2 of 6 rows withheld (too few answers, or differs from another figure by too few people: 1, would give away another figure: 1); the workbook lists each.',
    );
    const allWithheld = await reportOf({ estimates: [{ ...few, ...receipts }] });
    expect(allWithheld).not.toContain('<table>');
    expect(allWithheld).toContain(
      '1 of 1 row withheld (too few answers, or differs from another figure by too few people: 1); the workbook lists each.',
    );
  });
});
