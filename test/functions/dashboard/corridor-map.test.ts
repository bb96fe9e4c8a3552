/** Corridors on a map: what is drawn, where, how wide, and what has no place on it. */
import { describe, expect, test } from 'vitest';

import { countries, placeOf } from '#functions/platform/plots/corridors/world.ts';
import { analystCookie, dashboard, fixtureObjects } from './fixture.ts';

const text = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

/** What the fixture answers below the address of its plot by corridor. */
async function see(end: string, change: (json: string) => string = (json) => json) {
  const app = dashboard({
    objects: {
      get: async (key) => {
        const stored = await fixtureObjects.get(key);
        const json = change(new TextDecoder().decode(stored?.bytes));
        return { bytes: new TextEncoder().encode(json), contentType: 'application/json' };
      },
    },
  });
  const path = `/dashboard/releases/release-1/plots/household.corridors${end}`;
  return app.request(path, { headers: { cookie: await analystCookie() } });
}

async function mapOf(change?: (json: string) => string): Promise<string> {
  const answer = await see('', change);
  return /<section aria-labelledby="map">.*?<\/section>/s.exec(await answer.text())?.[0] ?? '';
}

const wide = (html: string) => /<svg[^>]*class="wide world".*?<\/svg>/s.exec(html)?.[0] ?? '';
const narrow = (html: string) => /<svg[^>]*class="narrow world".*?<\/svg>/s.exec(html)?.[0] ?? '';
const unnamed = (html: string, size: string) =>
  text(new RegExp(`<div class="unnamed ${size}">.*?</div>`, 's').exec(html)?.[0] ?? '');

/** Width of each line in its order: the widest last, so that it lies on top. */
const lines = (svg: string) =>
  [...svg.matchAll(/<path [^>]*class="p-stroke-mark"[^>]*stroke-width="([\d.]+)"/g)].map(([, w]) => Number(w));

describe('the atlas', () => {
  test('knows Kosovo, and finds France in Europe and not between its overseas parts', () => {
    expect(countries.some(({ code }) => code === 'XK')).toBe(true);
    const [longitude = 0, latitude = 0] = placeOf('FR') ?? [];
    expect([Math.round(longitude), Math.round(latitude)]).toEqual([2, 47]);
    expect(placeOf('SG')).toBeUndefined();
  });
});

describe('the map of a release', () => {
  test('has a line for each corridor that is shown, as wide as its figure is large, and a dashed one for the withheld', async () => {
    const svg = wide(await mapOf());
    const [germany = 0, kazakhstan = 0, russia = 0, ...others] = lines(svg);
    expect(others).toEqual([]);
    expect(russia).toBe(12);
    expect((kazakhstan - 1.5) / 10.5).toBeCloseTo(2 / 9, 2);
    expect((germany - 1.5) / 10.5).toBeCloseTo(0.5 / 9, 2);
    expect(svg.match(/class="p-stroke-muted"[^>]*stroke-dasharray="3 3"/g)).toHaveLength(1);
  });

  test('names the countries with their figures, and tells nothing of what is withheld', async () => {
    const words = text(wide(await mapOf()));
    expect(words).toContain('Russia 9');
    expect(words).not.toContain('Uzbekistan');
  });

  test('says which corridors it cannot show', async () => {
    const html = await mapOf((json) => json.replaceAll('"DE-TJ"', '"SG-TJ"'));
    expect(text(html)).toContain('Not on the map, because a country is too small for it: Singapore → Tajikistan.');
  });

  test('is not drawn where fewer than two corridors have a place on it', async () => {
    const html = await mapOf((json) => json.replaceAll(/"(?:DE|KZ|UZ)-TJ"/g, '"SG-TJ"'));
    expect(html).toBe('');
  });

  test('has no coordinate that is no number', async () => {
    expect(await mapOf()).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('on a telephone', () => {
  test('lines are thinner, three countries are named, and a list below has the others', async () => {
    const html = await mapOf();
    expect(Math.max(...lines(narrow(html)))).toBe(7);
    expect([...narrow(html).matchAll(/<text/g)].length).toBeLessThanOrEqual(3);
    expect(unnamed(html, 'narrow')).toContain('Uzbekistan → Tajikistan: withheld: could tell of too few people');
  });

  test('whatever is drawn is named on the map or below it, in either width', async () => {
    const html = await mapOf();
    for (const [size, svg] of [
      ['wide', wide(html)],
      ['narrow', narrow(html)],
    ] as const)
      for (const country of ['Russia', 'Kazakhstan', 'Germany', 'Uzbekistan'])
        expect(`${text(svg)} ${unnamed(html, size)}`).toContain(country);
  });
});

describe('the map as a file', () => {
  test('is linked below the map, as a picture and as its figures', async () => {
    const html = await mapOf();
    const address = '/dashboard/releases/release-1/plots/household.corridors.map';
    expect(html).toMatch(new RegExp(`<a href="${address}.svg" download="household.corridors.map.svg" data-png="`));
    expect(html).toContain(`<a href="${address}.csv" download="household.corridors.map.csv">`);
  });

  test('says by itself what it shows, and names what is withheld below it', async () => {
    const answer = await see('.map.svg');
    expect(answer.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    const svg = await answer.text();
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(lines(svg)).toHaveLength(3);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(text(svg)).toContain('Russia 9');
    expect(text(svg)).toContain('Uzbekistan → Tajikistan: withheld: could tell of too few people');
    expect(text(svg)).toContain('dashed ones are withheld');
  });

  test('has a line of figures for each corridor that it draws, and none for one without a place on it', async () => {
    const csv = await (await see('.map.csv', (json) => json.replaceAll('"DE-TJ"', '"SG-TJ"'))).text();
    const codes = csv
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(',')[1]);
    expect(codes).toEqual(['RU-TJ', 'KZ-TJ', 'UZ-TJ']);
    expect(csv).toMatch(/Uzbekistan → Tajikistan,UZ-TJ,,,/);
  });

  test('is not there where nothing can be drawn', async () => {
    const answer = await see('.map.svg', (json) => json.replaceAll(/"(?:DE|KZ|UZ)-TJ"/g, '"SG-TJ"'));
    expect(answer.status).toBe(404);
  });
});
