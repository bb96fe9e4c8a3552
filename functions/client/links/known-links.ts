/**
 * Links that were opened on this device, for a page that is opened without one, as from the home screen. Their tokens are
 * sealed: nobody finds one in the files of the browser. A database of its own: losing it costs a link, which can be opened again.
 */
import { isPlainObject } from '#schemas/language/evaluate/answers.ts';

import { deviceKey } from '../device/device-key.ts';
import { committed, openDatabase, settled } from '../device/indexed-db.ts';
import { seal, type Sealed, unseal } from '../device/seal.ts';
import { linkMark } from './link-mark.ts';

export type KnownLink = {
  readonly token: string;
  readonly instrument: string;
  /** What it is for, in words: the study, the round, the place. */
  readonly title: string;
  /** ISO 8601. */
  readonly expiresAt: string;
};

const storeName = 'links';
const keyName = 'links';

type Entry = { readonly id: string; readonly sealed: Sealed };

const open = (): Promise<IDBDatabase> =>
  openDatabase('remit-links', (database) => {
    database.createObjectStore(storeName, { keyPath: 'id' });
  });

const isEntry = (value: unknown): value is Entry => isPlainObject(value) && 'sealed' in value && 'id' in value;
const isLink = (value: unknown): value is KnownLink =>
  isPlainObject(value) &&
  ['token', 'instrument', 'title', 'expiresAt'].every((part) => typeof value[part] === 'string');

async function change(make: (store: IDBObjectStore) => void): Promise<void> {
  const database = await open();
  try {
    const transaction = database.transaction(storeName, 'readwrite');
    make(transaction.objectStore(storeName));
    await committed(transaction);
  } finally {
    database.close();
  }
}

/** Remembers a link; a device that keeps nothing, or has no key, goes without. */
export async function rememberLink(link: KnownLink): Promise<void> {
  try {
    const key = await deviceKey(keyName);
    if (key === undefined) return;
    const id = linkMark(link.token);
    const sealed = await seal(key, id, link);
    await change((store) => {
      store.put({ id, sealed });
    });
  } catch {
    // nothing is lost: the link opens by its address
  }
}

async function everyEntry(): Promise<readonly Entry[]> {
  const database = await open();
  try {
    const everything: unknown[] = await settled(database.transaction(storeName).objectStore(storeName).getAll());
    return everything.filter(isEntry);
  } finally {
    database.close();
  }
}

/** Links that still send something; the others are forgotten. */
export async function knownLinks(now: Date): Promise<readonly KnownLink[]> {
  const key = await deviceKey(keyName).catch(() => undefined);
  if (key === undefined) return []; // nothing was remembered, either
  const links: KnownLink[] = [];
  const over: string[] = [];
  for (const entry of await everyEntry()) {
    const link = await unseal(key, entry.id, entry.sealed).catch(() => undefined);
    if (isLink(link) && new Date(link.expiresAt) > now) links.push(link);
    else over.push(entry.id);
  }
  if (over.length > 0)
    await change((store) => {
      for (const id of over) store.delete(id);
    }).catch(() => undefined);
  return links;
}
