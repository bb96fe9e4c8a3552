/** Embedded databases for tests, each in a folder of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { EngineOptions, OpenEngine } from '#functions/store/level/level-engine.ts';
import { levelTables } from '#functions/store/level/level-table.ts';
import { createLevel, openLevel, type Place, placeIn } from '#functions/store/level/open-level.ts';
import type { Store } from '#functions/store/store.ts';
import { createTableStore } from '#functions/store/table-store.ts';

import { testVaultKeys } from '../vault/vault-keys.ts';

/** Opens a database that is whole. */
export async function openWhole(place: Place, options: EngineOptions = { sync: false }): Promise<OpenEngine> {
  const opened = await openLevel(place, options);
  if (opened.kind !== 'open') throw new Error(`the database ${opened.kind === 'damaged' ? opened.what : 'is in use'}`);
  return opened.engine;
}

/** A new database, and what takes it away again. */
export async function openTestLevel(options?: EngineOptions) {
  const folder = await mkdtemp(join(tmpdir(), 'remit-level-'));
  const place = placeIn(folder);
  await createLevel(place);
  const engine = await openWhole(place, options);
  return {
    place,
    engine,
    tables: levelTables(engine),
    close: async (): Promise<void> => {
      await engine.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** An empty store over one. */
export async function openTestStore(): Promise<{ readonly store: Store; readonly close: () => Promise<void> }> {
  const { tables, close } = await openTestLevel();
  return { store: createTableStore(tables, testVaultKeys()), close };
}
