/** Somebody of another round sees nothing of this one: neither list nor page, release, download or preview, as if it were not there. */
import { expect, test } from 'vitest';

import { createExportsApp } from '#functions/exports/app.ts';
import type { Identity } from '#functions/platform/identity/access.ts';
import { roundsSeenBy } from '#functions/platform/identity/seen-by.ts';

import { dashboard, fixtureObjects, fixtureStore, release, round } from '../dashboard/fixture.ts';

const of = (id: string): Identity => ({
  role: 'staff',
  subject: 'ana',
  grants: [{ role: 'administrator', round: id }],
});
const mine = of(round.id);
const other = of('another-round');

/** Statuses of every page and address that has something of the round in it. */
async function seenBy(identity: Identity) {
  let computed = 0;
  const identify = () => Promise.resolve(identity);
  const pages = dashboard({
    identify,
    computePreview: () => {
      computed += 1;
      return Promise.resolve({ kind: 'started' });
    },
  });
  const download = () => Promise.resolve({ kind: 'bytes' as const, bytes: new Uint8Array() });
  const api = createExportsApp({ store: fixtureStore, identify, download });
  const at = `/dashboard/rounds/${round.id}`;
  const gets = [
    at,
    `${at}/computing?after=x`,
    `${at}/preview`,
    `${at}/preview/tables/household-receipts`,
    `/dashboard/releases/${release.id}`,
    `/dashboard/releases/${release.id}/tables/household-receipts`,
  ];
  const statuses: number[] = [];
  for (const path of gets) statuses.push((await pages.request(path)).status);
  const form = {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
  };
  statuses.push((await pages.request(`${at}/compute`, form)).status);
  for (const path of [`/v1/rounds/${round.id}/releases`, `/v1/releases/${release.id}/manifest.json`])
    statuses.push((await api.request(path)).status);
  const home = await (await pages.request('/dashboard')).text();
  return { statuses, listed: home.includes(round.title), computed };
}

test('staff of a round see its pages, releases, files and previews', async () => {
  const { statuses, listed, computed } = await seenBy(mine);
  expect(statuses).toEqual([200, 303, 200, 200, 200, 200, 303, 200, 200]);
  expect([listed, computed]).toEqual([true, 1]);
});

test('staff of another round see none of it, and start no computation', async () => {
  const { statuses, listed, computed } = await seenBy(other);
  expect(statuses).toEqual([404, 404, 404, 404, 404, 404, 404, 404, 404]);
  expect([listed, computed]).toEqual([false, 0]);
});

test('not one method of the store that pages read gives something of another round', async () => {
  const store = roundsSeenBy(other, fixtureStore);
  expect(await store.listRounds()).toEqual([]);
  expect(await store.getRoundEntry(round.id)).toBeUndefined();
  expect(await store.countResponses(round.id, 'household')).toBe(0);
  expect(await store.listReleases(round.id)).toEqual([]);
  expect(await store.getRelease(release.id)).toBeUndefined();
  expect(await store.getPreview(round.id)).toBeUndefined();
  expect(Object.keys(store).toSorted()).toEqual(Object.keys(fixtureStore).toSorted());
  expect((await fixtureObjects.get('releases/release-1/manifest.json'))?.bytes.length).toBeGreaterThan(0);
});
