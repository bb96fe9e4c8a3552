/** Corridors on a map: what is drawn, where, how wide, and what has no place on it. */
import { describe, expect, test } from 'vitest';

import { countries, placeOf } from '#functions/dashboard/plots/world.ts';
import { analystCookie, dashboard, fixtureObjects } from './fixture.ts';

const text = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

async function mapOf(change: (json: string) => string = (json) => json): Promise<string> {
  const app = dashboard({
    objects: {
      get: async (key) => {
        const stored = await fixtureObjects.get(key);
        const json = change(new TextDecoder().decode(stored?.bytes));
        return { bytes: new TextEncoder().encode(json), contentType: 'application/json' };
      },
    },
  });
  const path = '/dashboard/releases/release-1/plots/household.corridors';
  const answer = await app.request(path, { headers: { cookie: await analystCookie() } });
  return /<section aria-labelledby="map">.*?<\/section>/s.exec(await answer.text())?.[0] ?? '';
}

const wide = (html: string) => /<svg[^>]*class="wide world".*?<\/svg>/s.exec(html)?.[0] ?? '';

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
