/** Opens the store and the objects of a data folder that some thread or process of this machine serves. */
import { type KnownStudies, knownStudies } from '#functions/platform/known-studies.ts';
import { createDirectoryObjects } from '#functions/store/directory-objects.ts';
import type { ObjectStore } from '#functions/store/object-store.ts';
import { levelTables } from '#functions/store/level/level-table.ts';
import type { Store } from '#functions/store/store.ts';
import { createTableStore } from '#functions/store/table-store.ts';

import { distantEngine } from './distant-engine.ts';
import type { Endpoint } from './table-endpoint.ts';

/** Where a data folder that is being served can be reached. */
export type Where = {
  readonly tables: Endpoint;
  /** Path of the folder of objects. */
  readonly objects: string;
};

/** The store behind the endpoint of an embedded database. */
export const storeAt = (tables: Endpoint): Store => createTableStore(levelTables(distantEngine(tables)));

type Opened = { readonly store: Store; readonly objects: ObjectStore; readonly studies: KnownStudies };

/** The store and objects there, and the studies that are known. */
export function openAt({ tables, objects }: Where): Opened {
  const store = storeAt(tables);
  return { store, studies: knownStudies(store, () => new Date()), objects: createDirectoryObjects(objects) };
}
