/** A release from before all figures had one shape is immutable: its pages show what they showed on the day it was published. */
import { readFileSync } from 'node:fs';
import { readReleaseContents, type ReleaseContents } from '#functions/dashboard/read/release-contents.ts';
import { beforeAll, describe, expect, test } from 'vitest';

import { analystCookie, dashboard, fixtureStore, release as today } from './fixture.ts';

const fileOf = (key: string) =>
  readFileSync(new URL(`earlier-release/${key.split('/').at(-1) ?? ''}`, import.meta.url));
const release = {
  ...today,
  id: 'earlier',
  files: ['estimates.json', 'corridor-costs.json', 'weighting.json'].map((name) => ({
    ...{ name, contentType: 'application/json', bytes: 1, rows: 1, sha256: 'a'.repeat(64) },
  })),
};
const objects = { get: (key: string) => Promise.resolve({ bytes: fileOf(key), contentType: '' }) };
const app = dashboard({ objects, store: { ...fixtureStore, getRelease: () => Promise.resolve(release) } });
const see = async (path: string) =>
  (await app.request(`/dashboard/releases/earlier${path}`, { headers: { cookie: await analystCookie() } })).text();

describe('of a release of the earlier layout', () => {
  let contents: ReleaseContents;
  beforeAll(async () => {
    contents = await readReleaseContents({ objects }, release);
  });

  test('every figure is read, with what was made of it and why it is withheld', () => {
    expect(contents.observations.length).toBe(49 + 3 * 11);
    const found = (indicator: string) =>
      contents.observations.find(
        ({ table, measure, attributes }) =>
          table === 'border-money' && measure.indicator === indicator && attributes.status === 'shown',
      );
    expect(found('money-sent-total')?.measure).toEqual({
      ...{ indicator: 'money-sent-total', statistic: 'total', at: null, unit: 'USD', unitMultiplier: 0 },
    });
    const withheld = contents.observations.filter(({ attributes }) => attributes.status === 'withheld');
    expect(withheld.length).toBeGreaterThan(5);
    for (const { value, uncertainty } of withheld) expect([value, uncertainty.se]).toEqual([null, null]);
    expect(contents.refusedPrices).toHaveLength(1);
  });

  test('the page of the release and each of its tables can be seen', async () => {
    expect(await see('')).toContain('/tables/corridor-costs');
    expect(await see('/tables/corridor-costs')).toContain('4.24');
    expect(await see('/tables/border-people')).toContain('85,000');
    for (const table of new Set(contents.observations.map((row) => row.table)))
      expect(await see(`/tables/${table}`)).toContain('<tbody');
  });
});
