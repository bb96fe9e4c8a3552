/** A preview says what the next release would say, and leaves nothing behind that somebody could take for one. */
import { previewRound } from '#functions/publish/preview-round.ts';
import { publishRelease } from '#functions/publish/publish-release.ts';
import { renewRelease } from '#functions/publish/renew-release.ts';
import { createExportsApp } from '#functions/exports/app.ts';
import { downloadThrough } from '#functions/exports/download.ts';
import { expect, test } from 'vitest';

import { drawSmallRound, memoryPlatform, recordsOf } from './memory-platform.ts';

const drawn = drawSmallRound('household');
const estimates = { series: 'estimates' } as const;

/** A platform whose first release lacks one household, which then answers. */
async function afterOneMoreHousehold() {
  const households = recordsOf(drawn, 'household');
  const platform = memoryPlatform({ drawn, records: { household: households.slice(1) } });
  const first = await publishRelease(platform.deps, 'small', estimates);
  if (first.kind !== 'published') throw new Error(first.kind);
  const { readRound } = memoryPlatform({ drawn }).deps.store;
  return { ...platform, first, deps: { ...platform.deps, store: { ...platform.deps.store, readRound } } };
}

test('a preview is, to the byte, what a release of the same moment would say: held, withheld and rounded alike', async () => {
  const { deps, objects, first } = await afterOneMoreHousehold();
  const previewed = await previewRound(deps, 'small');
  if (previewed.kind !== 'previewed') throw new Error(previewed.kind);
  const published = await publishRelease(deps, 'small', estimates);
  if (published.kind !== 'published') throw new Error(published.kind);
  expect(published.manifest.heldAgainst?.release).toBe(first.releaseId);
  for (const file of ['estimates.json', 'corridor-costs.json', 'manifest.json']) {
    const [seen, released] = [
      objects.get(`previews/small/${previewed.preview.id}/${file}`),
      objects.get(`releases/${published.releaseId}/${file}`),
    ];
    expect([file, seen]).toEqual([file, released]);
  }
});

test('a preview is in no index, leaves no snapshot and no record, and what comes after is held against the release', async () => {
  const { deps, objects, index, first } = await afterOneMoreHousehold();
  const before = new Set(objects.keys());
  const previewed = await previewRound(deps, 'small');
  if (previewed.kind !== 'previewed') throw new Error(previewed.kind);
  const { id } = previewed.preview;
  expect(index).toHaveLength(1);
  expect([...objects.keys()].filter((key) => !before.has(key))).toEqual([
    `previews/small/${id}/estimates.json`,
    `previews/small/${id}/corridor-costs.json`,
    `previews/small/${id}/weighting.json`,
    `previews/small/${id}/manifest.json`,
  ]);
  const night = await renewRelease(deps, 'small', estimates);
  if (night.kind !== 'published') throw new Error(night.kind);
  expect(night.manifest.heldAgainst?.release).toBe(first.releaseId);
});

test('the API lists no preview, and hands out no file of one', async () => {
  const { deps, objects } = await afterOneMoreHousehold();
  const previewed = await previewRound(deps, 'small');
  if (previewed.kind !== 'previewed') throw new Error(previewed.kind);
  const { id } = previewed.preview;
  const app = createExportsApp({
    store: deps.store,
    identify: () => Promise.resolve({ role: 'staff', subject: 'ana', grants: [{ role: 'analyst' }] }),
    download: downloadThrough(deps.objects),
  });
  expect(await (await app.request('/v1/rounds/small/releases')).text()).not.toContain(id);
  expect(objects.has(`previews/small/${id}/estimates.json`)).toBe(true);
  for (const name of [id, `previews%2Fsmall%2F${id}`, `..%2Fpreviews%2Fsmall%2F${id}`]) {
    expect((await app.request(`/v1/releases/${name}/estimates.json`)).status).toBe(404);
  }
});

test('a round replaces its preview; one without responses, or that nobody knows, has none', async () => {
  const platform = memoryPlatform({ drawn });
  await previewRound(platform.deps, 'small');
  const second = await previewRound(platform.deps, 'small');
  const remembered = await platform.deps.store.getPreview('small');
  expect(second).toEqual({ kind: 'previewed', preview: remembered });
  expect(remembered?.after).toBeUndefined();
  expect(await previewRound(platform.deps, 'gone')).toEqual({ kind: 'unknown-round' });
  const records = { household: [], border: [], registration: [], 'price-quote': [] };
  const empty = memoryPlatform({ drawn, records });
  expect(await previewRound(empty.deps, 'small')).toEqual({ kind: 'no-responses', series: 'estimates' });
  expect([...empty.objects.keys()]).toEqual([]);
});
