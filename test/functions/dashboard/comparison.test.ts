/** Two releases of a round side by side: every figure once, what moved, and why it may have. */
import { describe, expect, test } from 'vitest';

import type { Observation } from '#analysis/production/observations/observation.ts';
import { compareReleases } from '#functions/dashboard/read/compare-releases.ts';
import type { Manifest } from '#functions/publish/release/manifest.ts';
import type { ReleaseEntry } from '#functions/store/release-entry.ts';
import { analystCookie, dashboard, fixtureObjects, fixtureStore, manifest, release, round } from './fixture.ts';

const figure = (corridor: string, value: number | null, se: number | null = 10): Observation => ({
  table: 'household-receipts',
  dimensions: { corridor },
  measure: { indicator: 'cash-received-total', statistic: 'total', at: null, unit: 'TJS', unitMultiplier: 0 },
  value,
  uncertainty: { se, ciLow: null, ciHigh: null, cv: null, df: null, deff: null, method: 'linearisation' },
  quality: { grade: 'publish', n: 100, base: 100, unknownShare: 0, leftOut: {}, noted: {} },
  attributes: { status: value === null ? 'withheld' : 'shown', reason: '', basis: 'sample' },
  method: 'design-based',
});

const compare = (before: readonly Observation[], after: readonly Observation[], change: Partial<Manifest> = {}) =>
  compareReleases({ manifest, observations: before }, { manifest: { ...manifest, ...change }, observations: after });

describe('figures', () => {
  test('are each held against themselves, in the order of the later release', () => {
    const { figures } = compare(
      [figure('A', 100, 5), figure('B', 7), figure('C', 1), figure('D', null), figure('E', 5), figure('F', null)],
      [figure('G', 3), figure('B', 7), figure('A', 120, 10), figure('C', null), figure('D', 9), figure('F', null)],
    );
    expect(figures.map((row) => [row.figure.dimensions['corridor'], row.outcome])).toEqual([
      ['G', 'new'],
      ['B', 'same'],
      ['A', 'moved'],
      ['C', 'withheld'],
      ['D', 'shown'],
      ['F', 'hidden'],
      ['E', 'gone'],
    ]);
    expect(figures.map(({ difference }) => difference)).toEqual([null, 0, 20, null, null, null, null]);
    expect(figures[2]?.inStandardErrors).toBe(2); // of the larger error
  });

  test('are the same figure whatever the order of their dimensions', () => {
    const left = { ...figure('A', 1), dimensions: { sex: 'male', age: '15-29' } };
    const right = { ...figure('A', 1), dimensions: { age: '15-29', sex: 'male' } };
    expect(compare([left], [right]).figures.map(({ outcome }) => outcome)).toEqual(['same']);
  });

  test('of prices are told apart by their method: a mean is not held against an index of the same corridors', () => {
    const price = (method: Observation['method'], value: number): Observation => ({
      ...figure('all', value),
      method,
      attributes: { status: 'shown', reason: '', basis: 'prices' },
    });
    const release = [price('rpw-mean', 4.17), price('rpw-mto-index', 3.63)];
    expect(compare(release, release).figures.map(({ outcome }) => outcome)).toEqual(['same', 'same']);
  });

  test('of a sample are the same figure by whatever method', () => {
    const imputed = { ...figure('A', 2), method: 'design-based-imputed' } as const;
    expect(compare([figure('A', 1)], [imputed]).figures.map(({ outcome }) => outcome)).toEqual(['moved']);
  });

  test.each([
    ['5.05% and 5.0%, of which the second is told more coarsely', 0.0505, 0.0032, 0.05, 0.011, 'same'],
    ['162.1 and 162', 162.1, 8.3, 162, 12, 'same'],
    ['12,300 and 12,000, by an error of thousands', 12_300, 900, 12_000, 11_000, 'same'],
    ['5.05% and 5.06%, told to one digit', 0.0505, 0.0032, 0.0506, 0.0032, 'moved'],
    ['162.1 and 163', 162.1, 8.3, 163, 12, 'moved'],
    ['162 and 163', 162, 12, 163, 12, 'moved'],
    ['two values without an error', 162, null, 162.1, null, 'moved'],
    ['two values of which all are alike', 162, 0, 162.1, 0, 'moved'],
  ])('that are one number when rounded alike have not moved: %s', (_, before, seBefore, after, seAfter, outcome) => {
    const { figures } = compare([figure('A', before, seBefore)], [figure('A', after, seAfter)]);
    expect(figures.map((row) => row.outcome)).toEqual([outcome]);
  });

  test('without a standard error have no distance in standard errors', () => {
    expect(compare([figure('A', 1, null)], [figure('A', 2, null)]).figures[0]?.inStandardErrors).toBeNull();
  });
});

describe('causes', () => {
  test('are none where only the figures differ', () => {
    expect(compare([figure('A', 1)], [figure('A', 2)]).causes).toEqual([]);
  });

  test('name figures from outside that came, changed or went', () => {
    const gdp = (value: number): Observation => ({ ...figure('all', value), method: 'given' });
    expect(compare([], [gdp(1)]).causes).toEqual([{ kind: 'outside' }]);
    expect(compare([gdp(1)], [gdp(2)]).causes).toEqual([{ kind: 'outside' }]);
    expect(compare([gdp(1), figure('A', 1)], [figure('A', 2), gdp(1)]).causes).toEqual([]);
  });

  test('name everything that the figures follow from and that differs', () => {
    const changed = {
      codeVersion: '0.2.0',
      snapshot: { hash: 'b'.repeat(64), files: [] },
      studies: { clubs: 'c'.repeat(64) },
      round: {
        ...round,
        instruments: { ...round.instruments, border: 9 },
        referencePeriod: { start: '2025-02-01', end: '2026-01-31' },
        reportingCurrency: 'USD',
        exchangeRates: [{ currency: 'TJS', month: '2025-03', perUsd: 10.9 }],
        settings: { ...round.settings, crossingsCap: 52 },
      },
    };
    expect(compare([], [], changed).causes).toEqual([
      { kind: 'answers' },
      { kind: 'rates' },
      { kind: 'period' },
      { kind: 'currency' },
      { kind: 'code' },
      { kind: 'study', id: 'border' },
      { kind: 'study', id: 'clubs' },
      { kind: 'setting', name: 'crossingsCap' },
    ]);
  });
});

describe('the page', () => {
  const later: ReleaseEntry = { ...release, id: 'release-2', publishedAt: '2026-03-04T14:05:00.000Z', number: 2 };
  const releases: Readonly<Record<string, ReleaseEntry>> = {
    'release-1': release,
    'release-2': later,
    'other-round': { ...release, id: 'other-round', round: 'other' },
    'other-series': { ...release, id: 'other-series', series: 'corridor-costs' },
  };
  const text = async (key: string) => {
    const stored = await fixtureObjects.get(key.replace('release-2', 'release-1'));
    return new TextDecoder().decode(stored?.bytes);
  };
  let newer = '9500000';
  const app = dashboard({
    store: {
      ...fixtureStore,
      listReleases: () => Promise.resolve([later, release]),
      getRelease: (id) => Promise.resolve(releases[id]),
    },
    objects: {
      get: async (key) => {
        const as = (await text(key)).replaceAll('9000000', key.includes('release-2') ? newer : '9000000');
        return { bytes: new TextEncoder().encode(as), contentType: 'application/json' };
      },
    },
  });
  const see = async (path: string) => {
    const answer = await app.request(`/dashboard${path}`, { headers: { cookie: await analystCookie() } });
    return { status: answer.status, html: await answer.text() };
  };

  test('lists what moved with both values and the difference, and counts the rest', async () => {
    const { html } = await see('/releases/release-2/compared-with/release-1');
    expect(html).toContain('Cash received, total · Russia → Tajikistan');
    expect(html).toContain('>9,000,000<');
    expect(html).toContain('>9,500,000<');
    expect(html).toContain('>+500,000<');
    expect(html).toContain('data-outcome="moved">1<');
    expect(html).not.toContain('Kazakhstan');
    expect(html).toContain('answers, rates, settings and code are the same');
  });

  test('writes a difference that is finer than the figures, and none as zero', async () => {
    newer = '9000600';
    const { html } = await see('/releases/release-2/compared-with/release-1');
    newer = '9500000';
    expect(html).toContain('>+600<');
  });

  test('has figures before names of tables, and what became of a figure where it is more than a move', async () => {
    const { html } = await see('/releases/release-2/compared-with/release-1');
    const headings = [...html.matchAll(/data-key="([^"]*)"/g)].map(([, key]) => key);
    expect(headings).toEqual(['figure', 'before', 'after', 'difference', 'in-se', 'outcome', 'table']);
    expect(html.match(/>Moved</g)).toHaveLength(1); // where they are counted
  });

  test('names the unit of each row, and round and period of all', async () => {
    const { html } = await see('/releases/release-2/compared-with/release-1');
    expect(html).toMatch(/Tajikistan<span class="unit">, TJS a year<\/span><\/th><td class="num"[^>]*>9,000,000<\/td>/);
    expect(html).toMatch(/>9,000,000<\/td><td class="num"[^>]*>9,500,000<\/td><td class="num"[^>]*>\+500,000<\/td>/);
    expect(html).toContain('Demo round · Tajikistan · Reference period: 1 January 2025 to 31 December 2025');
  });

  test('says of a withheld figure that it is and why, and a dash of a row that is not there', async () => {
    const released = async (key: string) => {
      const as = await text(key);
      // Russia is withheld in the later release, and its Germany is Poland
      const later = as
        .replace('"value":9000000', '"value":null')
        .replace(/("RU-TJ".*?"attributes":\{"status":)"shown","reason":""/, '$1"withheld","reason":"linked"')
        .replaceAll('"DE-TJ"', '"PL-TJ"');
      return { bytes: new TextEncoder().encode(key.includes('release-2') ? later : as), contentType: 'text' };
    };
    const withheld = dashboard({
      store: {
        ...fixtureStore,
        listReleases: () => Promise.resolve([later, release]),
        getRelease: (id) => Promise.resolve(releases[id]),
      },
      objects: { get: released },
    });
    const answer = await withheld.request('/dashboard/releases/release-2/compared-with/release-1', {
      headers: { cookie: await analystCookie() },
    });
    const rows = (await answer.text()).replaceAll('</td><td', '</td> | <td').replaceAll(/<\/?[^>]*>/g, '');
    expect(rows).toContain('9,000,000 | Withheld: would give away another figure | – | – | Withheld now');
    expect(rows).toContain('Poland → Tajikistan, TJS a year– | 500,000 | – | – | New');
  });

  test('is one click away from the page of the round', async () => {
    expect((await see('/rounds/demo-2026')).html).toContain('/dashboard/releases/release-2/compared-with/release-1');
  });

  test('says so where nothing moved', async () => {
    expect((await see('/releases/release-1/compared-with/release-1')).html).toContain('Every figure is as it was.');
  });

  test.each(['other-round', 'other-series', 'nothing'])('does not compare with %s', async (other) => {
    expect((await see(`/releases/release-2/compared-with/${other}`)).status).toBe(404);
  });
});
