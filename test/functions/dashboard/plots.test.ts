/** Pictures of a release: what they show, what they do not, and how they are taken away. */
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { estimateObservation } from '#analysis/production/observations/to-observations.ts';
import { drawnPlot } from '#functions/platform/plots/drawn.ts';
import { wordingOf } from '#functions/platform/wording/wording.ts';
import { wordsOf } from '#schemas/language/study/study.ts';
import { loadWords } from '#schemas/words/registry.ts';
import { voiceOf } from '#schemas/words/voice.ts';
import { describe, expect, test } from 'vitest';

import { catalogue } from '../../studies.ts';

import { analystCookie, dashboard } from './fixture.ts';
import { withObservations } from './with-observations.ts';

const english = wordingOf(
  { ...voiceOf(await loadWords('en')), here: '' },
  await Promise.all(catalogue.map(async (study) => ({ study, words: await wordsOf(study, 'en') }))),
);

const see = async (path: string, app = dashboard()) => {
  const answer = await app.request(`/dashboard/${path}`, { headers: { cookie: await analystCookie() } });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};
const plain = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const plots = 'releases/release-1/plots';

/** Length of the bars of a picture, in its order. */
const bars = (svg: string) =>
  [...svg.matchAll(/<rect [^>]*width="([\d.]+)"[^>]*class="p-mark"/g)].map(([, w]) => Number(w));

describe('the plot of corridors', () => {
  test('stands on the page of the release, and has an address of its own', async () => {
    const { text } = await see('releases/release-1');
    expect(text).toContain('href="/dashboard/releases/release-1/plots/household.corridors"');
    expect((await see(`${plots}/household.corridors`)).status).toBe(200);
  });

  test('has bars from zero as long as their figures, the longest first', async () => {
    const [russia = 0, kazakhstan = 0, germany = 0, ...others] = bars(
      (await see(`${plots}/household.corridors.svg`)).text,
    );
    expect(others).toEqual([]);
    expect(kazakhstan / russia).toBeCloseTo(2 / 9, 2);
    expect(germany / russia).toBeCloseTo(0.5 / 9, 2);
  });

  test('says in the place of a withheld figure why it is not there, in words alone', async () => {
    const { text } = await see(`${plots}/household.corridors.svg`);
    expect(plain(text)).toContain('Uzbekistan → Tajikistan withheld: could tell of too few people');
    expect(bars(text)).toHaveLength(3);
  });

  test('tells those who do not see it the same', async () => {
    const { text } = await see(`${plots}/household.corridors`);
    expect(plain(text)).toContain(
      'Russia → Tajikistan 9.000 (8.100 to 9.900); Kazakhstan → Tajikistan 2.000 (1.800 to 2.200); Germany → Tajikistan 0.500 (0.450 to 0.550); Uzbekistan → Tajikistan: withheld: could tell of too few people, in million TJS a year.',
    );
    expect(text.match(/<svg[^>]*aria-hidden="true"/g)).toHaveLength(4); // bars and map, each for desktops and for telephones
  });

  test('says how to read it, how it was computed and what was asked, one click away', async () => {
    const text = plain((await see(`${plots}/household.corridors`)).text);
    for (const told of [
      'bars whose lines overlap may well be equal',
      'linearised over primary sampling units',
      '120 answers in each figure',
      'Did anyone abroad send money or goods to this household in the last 12 months?',
    ])
      expect(text).toContain(told);
  });

  test('leads to the part of the table that it is of', async () => {
    expect((await see(`${plots}/household.corridors`)).text).toContain(
      'tables/household-receipts?indicator=cash-received&amp;statistic=total&amp;by=corridor',
    );
  });
});

describe('taken away', () => {
  test('the figures are exactly those drawn, as they were released', async () => {
    const { text, headers } = await see(`${plots}/household.corridors.csv`);
    expect(headers.get('content-disposition')).toBe('attachment; filename="demo-2026-household.corridors.csv"');
    const lines = text.split('\r\n').map((line) => line.split(',').slice(0, 10).join());
    expect(lines).toEqual([
      'label,code,value,ci_low,ci_high,unit,n,base,quality,reason',
      'Russia → Tajikistan,RU-TJ,9000000,8100000,9900000,TJS,120,430,publish,',
      'Kazakhstan → Tajikistan,KZ-TJ,2000000,1800000,2200000,TJS,120,430,publish,',
      'Germany → Tajikistan,DE-TJ,500000,450000,550000,TJS,120,430,caution,',
      'Uzbekistan → Tajikistan,UZ-TJ,,,,TJS,,430,suppress,few-units',
      '',
    ]);
  });

  test('the file of figures says what they are of and where they come from, a column each', async () => {
    const [header = '', ...lines] = (await see(`${plots}/household.corridors.csv`)).text.trim().split('\r\n');
    expect(header).toMatch(
      /,reason,table,indicator,statistic,at,method,release,round,country,period_start,period_end$/,
    );
    expect(lines.map((line) => line.split(',').slice(10))).toEqual(
      lines.map(() => [
        ...['household-receipts', 'cash-received-total', 'total', '', 'design-based'],
        ...['release-1', 'Demo round', 'TJ', '2025-01-01', '2025-12-31'],
      ]),
    );
  });

  test('the picture says what it is of and where it comes from, and needs no style sheet', async () => {
    const { text, headers } = await see(`${plots}/household.corridors.svg`);
    expect(headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(plain(text)).toContain('Cash received, total, by corridor');
    expect(plain(text)).toContain('Demo round. Release of 3 March 2026 at 14:05 UTC.');
    expect(text).not.toMatch(/style=|<style/);
  });

  test('both speak the language that is asked for', async () => {
    expect((await see(`${plots}/household.corridors.csv?lang=ru`)).text).toContain('Россия → Таджикистан');
    expect((await see(`${plots}/household.corridors.svg?lang=ru`)).text).toContain('lang="ru"');
  });
});

describe('what is not there', () => {
  test.each(['household.people-abroad', 'household.corridors.png', 'nobody.nothing'])(
    '%s is not found',
    async (name) => {
      expect((await see(`${plots}/${name}`)).status).toBe(404);
    },
  );

  test('a plot of fewer than two figures is not shown', async () => {
    const { text } = await see('releases/release-1');
    expect(text).not.toContain('costs.usd200'); // the release has the price of one corridor
  });

  test('a preview shows its plots and gives no file', async () => {
    const { text, status } = await see('rounds/demo-2026/preview/plots/household.corridors');
    expect(status).toBe(200);
    expect(text).not.toContain('download=');
    expect((await see('rounds/demo-2026/preview/plots/household.corridors.csv')).status).toBe(404);
  });
});

const row = (change: Partial<EstimateRow>): EstimateRow => ({
  ...{ table: 'household-inequality', indicator: 'receipts-lorenz-10', statistic: 'lorenz', domain: {}, unit: 'share' },
  ...{ n: 400, base: 400, unknownShare: 0, estimate: 0.02, se: 0.001, ciLow: 0.018, ciHigh: 0.022, cv: 0.05, df: 30 },
  ...{ deff: 1, quality: 'publish', reason: '', method: 'design-based' },
  ...change,
});

describe('a Lorenz curve', () => {
  const points = [0.5, 0.1, 0.9].map((at) =>
    row({
      at,
      indicator: `receipts-lorenz-${at * 100}`,
      estimate: at ** 2,
      ciLow: at ** 2 - 0.01,
      ciHigh: at ** 2 + 0.01,
    }),
  );
  const observations = points.map(estimateObservation);
  const app = withObservations(observations);

  test('goes from nothing to everything through its points in their order', async () => {
    const { text } = await see(`${plots}/household.inequality.svg`, app);
    const [, path = ''] = /<polyline points="([^"]*)"/.exec(text) ?? [];
    const places = path.split(' ').map((point) => point.split(',').map(Number));
    const [left, bottom, side] = [
      places[0]?.[0] ?? 0,
      places[0]?.[1] ?? 0,
      (places[4]?.[0] ?? 0) - (places[0]?.[0] ?? 0),
    ];
    const shares = places.map(([x = 0, y = 0]) =>
      [(x - left) / side, (bottom - y) / side].map((one) => one.toFixed(2)),
    );
    expect(shares).toEqual([
      ['0.00', '0.00'],
      ['0.10', '0.01'],
      ['0.50', '0.25'],
      ['0.90', '0.81'],
      ['1.00', '1.00'],
    ]);
  });
});

test('a plot of some alone says so in its title', () => {
  const observations = ['RU-TJ', 'KZ-TJ'].map((corridor) =>
    estimateObservation(
      row({
        ...{ table: 'household-people-abroad', indicator: 'senders', statistic: 'count', unit: 'persons' },
        domain: { corridor, stay_length: '12_months_and_more' },
      }),
    ),
  );
  const plan = {
    ...{ id: 'a.b', name: 'b', table: 'household-people-abroad', figure: 'senders', by: 'corridor' },
    where: { stay_length: '12_months_and_more' },
  };
  const title = drawnPlot(observations, plan, english)?.title;
  expect(title).toMatch(/^People abroad who send money or goods · 12 months (and|or) more, by corridor$/);
});
