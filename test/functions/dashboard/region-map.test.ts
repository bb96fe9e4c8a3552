/** Regions on a map: which figures have one, how dark they are, and what is said of those that are withheld or not there. */
import { regionShapes } from '#analysis/simulate/region-shapes.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { estimateObservation } from '#analysis/production/observations/to-observations.ts';
import { widthOf } from '#functions/platform/plots/svg.tsx';
import { classesOf } from '#functions/platform/plots/regions/shades.ts';
import { describe, expect, test } from 'vitest';

import { few, told } from '../publish/release/rows.ts';
import { analystCookie } from './fixture.ts';
import { withObservations } from './with-observations.ts';

const share = (region: string, estimate: number): EstimateRow => ({
  ...{ ...told, table: 'household-receiving', indicator: 'receiving-share', statistic: 'share', unit: 'share' },
  ...{ domain: { region }, estimate, ciLow: estimate - 0.02, ciHigh: estimate + 0.02 },
});
const rows: readonly EstimateRow[] = [
  share('North', 0.4),
  share('South', 0.5),
  share('Centre', 0.3),
  {
    ...few,
    ...{ table: 'household-receiving', indicator: 'receiving-share', statistic: 'share', unit: 'share' },
    domain: { region: 'Mountains' },
  },
  share('Islands', 0.1),
];

async function see(path: string, shapes: unknown = regionShapes, given = rows): Promise<string> {
  const app = withObservations(given.map(estimateObservation), { shapes });
  const answer = await app.request(`/dashboard/releases/release-1${path}`, {
    headers: { cookie: await analystCookie() },
  });
  return answer.text();
}
const plain = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const wide = (html: string) => /<svg[^>]*class="wide regions".*?<\/svg>/s.exec(html)?.[0] ?? '';
const page = '/plots/regions.household-receiving.receiving-share';

describe('the map of a figure', () => {
  test('has each region as dark as its figure is large, and the withheld one hatched', async () => {
    const svg = wide(await see(page));
    const shades = [...svg.matchAll(/fill-opacity="([\d.]+)"/g)].map(([, shade]) => Number(shade));
    expect(shades).toHaveLength(3);
    const [north = 0, centre = 0, south = 0] = shades; // in the order of the shapes
    expect(centre < north && north < south).toBe(true);
    const fills = [...svg.matchAll(/<path[^>]* fill="([^"]+)"/g)].map(([, fill]) => fill);
    const fillOf = (region: string) => fills[regionShapes.findIndex((shape) => shape.region === region)];
    expect(fills).toHaveLength(regionShapes.length);
    expect([fillOf('Mountains'), fillOf('Capital')]).toEqual(['url(#hatching-wide)', 'none']); // withheld, and not there
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('names regions with their figures, and of the withheld one its name alone', async () => {
    const words = plain(wide(await see(page)));
    expect(words).toContain('South 50%');
    expect(words).toMatch(/Mountains(?! \d)/);
  });

  test('says in words what the shades are, what is hatched, what is white and what has no shape', async () => {
    const words = plain(await see(page));
    for (const said of [
      'hatched, withheld: 1 region',
      'white, no figure: 1 region',
      'no shape of it: Islands',
      '50%: 1 region',
    ])
      expect(words).toContain(said);
  });

  test('stands on the page of the release with the same figures as a table', async () => {
    const html = await see('');
    expect(html).toContain('<section aria-labelledby="regions">');
    const table = plain(/<div class="map-and-table">.*?<\/table>/s.exec(html)?.[0] ?? '');
    expect(table).toContain('South 50% 48% to 52%');
    expect(table).toContain('Mountains withheld: could tell of too few people –');
  });

  test('is not there without shapes, nor with fewer than two figures that may be shown', async () => {
    expect(await see('', [])).not.toContain('id="regions"');
    expect(await see('', regionShapes, [share('North', 0.4)])).not.toContain('id="regions"');
  });
});

describe('the map as a file', () => {
  const href = (html: string, end: string) => new RegExp(`href="([^"]*${end})"`).exec(html)?.[1] ?? '';

  test.each(['', page])('is linked where the map is (%s), with the figures that it shows', async (path) => {
    const html = await see(path);
    expect(href(html, '\\.map\\.svg')).toBe(`/dashboard/releases/release-1${page}.map.svg`);
    expect(/<a href="[^"]*\.map\.svg"[^>]*data-png=/.test(html)).toBe(true); // the browser makes the PNG of it
    const csv = await see(href(html, '\\.csv').replace('/dashboard/releases/release-1', ''));
    expect(csv).toContain('South,South,0.5,');
    expect(csv.split('\n').find((line) => line.startsWith('Mountains'))).toMatch(/^Mountains,Mountains,,,/);
  });

  test('has the regions, its legend in words, what has no shape, and where it comes from', async () => {
    const svg = await see(`${page}.map.svg`);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg.match(/fill="url\(#hatching\)"/g)).toHaveLength(2); // Mountains, and its line of the legend
    expect(svg.match(/id="hatching"/g)).toHaveLength(1);
    const words = plain(svg);
    for (const said of [
      'Receiving households, share, by region',
      'hatched, withheld: 1 region',
      'no shape of it: Islands',
    ])
      expect(words).toContain(said);
    expect(words).toContain('Demo round');
  });

  test('is not there without shapes', async () => {
    expect(await see(`${page}.map.svg`, [])).not.toContain('<path');
  });
});

test('a region to be used with caution is dotted, on the page and in the file, and the legend says so', async () => {
  const given: readonly EstimateRow[] = [share('North', 0.4), { ...share('South', 0.5), quality: 'caution' }];
  const html = await see(page, regionShapes, given);
  expect(wide(html).match(/fill="url\(#hatching-wide-caution\)"/g)).toHaveLength(1);
  expect(plain(html)).toContain('dotted, use with caution: 1 region');
  const svg = await see(`${page}.map.svg`, regionShapes, given);
  expect(svg.match(/fill="url\(#hatching-caution\)"/g)).toHaveLength(2); // South, and its line of the legend
  expect(plain(svg)).toContain('dotted, use with caution: 1 region');
});

test('a region that the map has dots over is marked in the table beside it, and no other is', async () => {
  const given: readonly EstimateRow[] = [share('North', 0.4), { ...share('South', 0.5), quality: 'caution' }];
  const table = /<div class="map-and-table">.*?<\/table>/s.exec(await see('', regionShapes, given))?.[0] ?? '';
  const marked = [...table.matchAll(/<th scope="row">(.*?)<\/th>/gs)].map(([, name = '']) => plain(name).trim());
  expect(marked).toEqual(['South Use with caution', 'North']);
});

test('names of a region and of one that lies in it stand apart', async () => {
  const around = share('Centre', 0.3);
  const svg = wide(await see(page, regionShapes, [around, share('Capital', 0.2), share('North', 0.4)]));
  const heights = ['Centre', 'Capital'].map((name) =>
    Number(new RegExp(`<text x="[^"]*" y="([^"]*)"[^>]*>${name} `).exec(svg)?.[1]),
  );
  expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThan(20);
});

test('a name at the edge of the picture, or longer than it, is within it with its figure', async () => {
  const square = (region: string, west: number, south: number) => ({
    region,
    polygons: [
      [
        [
          [west, south],
          [west + 1, south],
          [west + 1, south + 1],
          [west, south + 1],
          [west, south],
        ],
      ],
    ],
  });
  const long = 'Autonomous districts of the upper valleys and the high plateau';
  const names = ['Westernmost lowlands', long, 'Easternmost highlands'];
  const shapes = names.map((name, place) => square(name, 70 + place, 38));
  const html = await see(
    page,
    shapes,
    names.map((name, place) => share(name, 0.2 + place / 10)),
  );
  const narrow = /<svg[^>]*class="narrow regions".*?<\/svg>/s.exec(html)?.[0] ?? '';
  for (const [svg, width] of [
    [wide(html), 620],
    [narrow, 320],
  ] as const) {
    const texts = [...svg.matchAll(/<text x="([^"]*)" y="([^"]*)"[^>]*>([^<]*)</g)];
    expect(texts.length).toBeGreaterThan(0);
    const height = Number(/viewBox="0 0 \d+ (\d+)"/.exec(svg)?.[1]);
    for (const [, x, y, text = ''] of texts) {
      const half = widthOf(text) / 2;
      expect([text, Number(x) - half >= 0, Number(x) + half <= width]).toEqual([text, true, true]);
      expect(Number(y) > 12 && Number(y) < height).toBe(true);
      expect(text).toMatch(/ [234]0%$/);
    }
  }
  expect(wide(html)).toContain('Easternmost highlands 40%');
  expect(plain(html)).toContain(long); // in the table
});

describe('classes', () => {
  test('hold as many regions one as the other, equal figures in one', () => {
    const marks = [1, 2, 2, 3, 4, 5, 6, 7].map((value) => ({ value }));
    expect(classesOf(marks).map(({ low, high, count }) => [low, high, count])).toEqual([
      [1, 2, 3],
      [3, 3, 1],
      [4, 5, 2],
      [6, 7, 2],
    ]);
  });

  test('are not more than there are figures', () => {
    expect(classesOf([{ value: 4 }, { value: null }, { value: 9 }]).map(({ shade }) => shade)).toEqual([0.15, 0.9]);
  });
});
