/** What a page of a table or a plot says of all its figures: what they are of, what every row has, and how sure they are. */
import { describe, expect, test } from 'vitest';

import { estimateObservation } from '#analysis/production/observations/to-observations.ts';
import { analystCookie, dashboard } from './fixture.ts';
import { withObservations } from './with-observations.ts';

const see = async (path: string, app = dashboard()): Promise<string> => {
  const answer = await app.request(path, { headers: { cookie: await analystCookie() } });
  expect(answer.status).toBe(200);
  return answer.text();
};

const ofRound = /<p class="of-round">(?<line>[^<]*)<\/p>/;

describe('round, country and reference period', () => {
  test.each([
    '/dashboard/releases/release-1/tables/household-receipts',
    '/dashboard/releases/release-1/tables/corridor-costs',
    '/dashboard/releases/release-1/tables/refused-prices',
    '/dashboard/releases/release-1/tables/weighting',
    '/dashboard/releases/release-1/plots/household.corridors',
    '/dashboard/rounds/demo-2026/preview/tables/household-receipts',
  ])('stand before the table of %s', async (path) => {
    const html = await see(path);
    const [head = ''] = html.split('<table');
    expect(ofRound.exec(head)?.groups?.['line']).toBe(
      'Demo round · Tajikistan · Reference period: 1 January 2025 to 31 December 2025',
    );
  });

  test('are told in the language of the page', async () => {
    const html = await see('/dashboard/releases/release-1/tables/household-receipts?lang=ru');
    expect(ofRound.exec(html)?.groups?.['line']).toContain('Таджикистан · Отчётный период: 1 января 2025');
  });
});

test.each(['tables/household-receipts', 'plots/household.corridors'])(
  'explanations, which print opens, come after the table of %s',
  async (path) => {
    const html = await see(`/dashboard/releases/release-1/${path}`);
    expect(html.indexOf('class="abouts"')).toBeGreaterThan(html.lastIndexOf('</table>'));
  },
);

test('a number that every row has is told as one of each row, not as one of all together', async () => {
  const html = await see('/dashboard/releases/release-1/tables/household-receipts');
  expect(html).toMatch(
    /<div class="told"><p id="told">In every row<\/p><dl aria-labelledby="told">.*<dt>Base<\/dt><dd>430<\/dd>/,
  );
});

test('answers that are all alike have no limits that look certain', async () => {
  const alike = estimateObservation({
    ...{ table: 'border-recall', indicator: 'directions-agree-share', statistic: 'share', domain: {}, unit: 'share' },
    ...{ n: 1135, base: 1135, unknownShare: 0, estimate: 1, se: 0, ciLow: 1, ciHigh: 1, cv: 0, df: 30, deff: null },
    ...{ quality: 'publish', reason: '', method: 'design-based' },
  });
  const html = await see('/dashboard/releases/release-1/tables/border-recall', withObservations([alike]));
  expect(html).toContain('>no spread among the answers</td>');
  expect(html).not.toContain('100% to 100%');
});
