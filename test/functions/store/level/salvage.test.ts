/** A salvage that is stopped or fails leaves what the next one needs. */
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { levelTables } from '#functions/store/level/level-table.ts';
import { createLevel, type Place, placeIn } from '#functions/store/level/open-level.ts';
import { finishSalvage, salvage } from '#functions/store/level/salvage.ts';
import { ClassicLevel } from 'classic-level';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';

import { openWhole } from './open-test-level.ts';

const root = await mkdtemp(join(tmpdir(), 'remit-salvage-'));
afterAll(() => rm(root, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

const items = 450;
let place: Place;
beforeEach(async () => {
  place = placeIn(await mkdtemp(join(root, 'folder-')));
  await createLevel(place);
  const engine = await openWhole(place);
  const { platform } = levelTables(engine);
  await Promise.all(Array.from({ length: items }, (_, n) => platform.putNew({ pk: 'some', sk: String(n) })));
  await engine.close();
});

async function countIn(): Promise<number> {
  const engine = await openWhole(place);
  const count = await engine.count('platform', 'some');
  await engine.close();
  return count;
}

test('it reads no further than it has written, and ends at the first batch that fails', async () => {
  const batch = vi.spyOn(ClassicLevel.prototype, 'batch').mockRejectedValue(new Error('no space left on device'));
  await expect(salvage(place, 'first')).rejects.toThrow('no space left');
  expect(batch).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
  expect(await countIn()).toBe(items);
  expect(await salvage(place, 'second')).toMatchObject({ kept: items });
  expect(await countIn()).toBe(items);
});

test('stopped between its renames, it is finished at the next start', async () => {
  const old = await readFile(place.ledger);
  await salvage(place, 'stopped');
  await rename(place.ledger, `${place.ledger}.new`);
  await writeFile(place.ledger, old);
  expect(await finishSalvage(place)).toBe(true);
  expect(await countIn()).toBe(items);
  await rename(place.tables, `${place.tables}.new`);
  await rename(place.ledger, `${place.ledger}.new`);
  await writeFile(place.ledger, old);
  expect(await finishSalvage(place)).toBe(true);
  expect(await countIn()).toBe(items);
  expect(await finishSalvage(place)).toBe(false);
});

test('stopped while it was copying, nothing takes the place of the tables', async () => {
  await createLevel({ tables: `${place.tables}.new`, ledger: `${place.ledger}.new` });
  expect(await finishSalvage(place)).toBe(false);
  expect(await countIn()).toBe(items);
});
