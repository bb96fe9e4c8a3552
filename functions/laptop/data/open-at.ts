/** Opens the store and the objects of a data folder that some thread or process of this machine serves. */
import { knownStudies } from '#functions/platform/known-studies.ts';
import { createDirectoryObjects } from '#functions/store/directory-objects.ts';
import type { ObjectStore } from '#functions/store/object-store.ts';
import { openStore } from '#functions/store/open-store.ts';
import type { Store } from '#functions/store/store.ts';
import type { Studies } from '#schemas/language/study/study.ts';

import { clientConfig, type Endpoint, localTables } from './embedded-dynamo.ts';

/** Where a data folder that is being served can be reached. */
export type Where = {
  readonly dynamo: Endpoint;
  /** Path of the folder of objects. */
  readonly objects: string;
};

/** The store behind an embedded database. */
export const storeAt = (dynamo: Endpoint): Store => openStore({ tables: localTables, client: clientConfig(dynamo) });

type Opened = { readonly store: Store; readonly objects: ObjectStore; readonly studies: Studies };

/** The store and objects there, and the studies that are known. */
export const openAt = ({ dynamo, objects }: Where): Opened => ({
  store: storeAt(dynamo),
  studies: knownStudies(),
  objects: createDirectoryObjects(objects),
});
