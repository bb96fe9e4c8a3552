/**
 * What this device keeps of an enumerator's work, one row an entry. Sealed as links are; over plain http, where browsers
 * give no key, in the open as answers are. A database of its own: what is written in one row waits for no other.
 */
import { isPlainObject } from '#schemas/language/evaluate/answers.ts';

import { deviceKey } from './device-key.ts';
import { committed, openDatabase, settled } from './indexed-db.ts';
import { seal, type Sealed, unseal } from './seal.ts';

const storeName = 'work';

type Entry = { readonly id: string } & ({ readonly sealed: Sealed } | { readonly open: unknown });
const isEntry = (value: unknown): value is Entry =>
  isPlainObject(value) && typeof value['id'] === 'string' && ('sealed' in value || 'open' in value);

async function within<T>(use: (database: IDBDatabase) => Promise<T>): Promise<T> {
  const database = await openDatabase('remit-work', (made) => {
    made.createObjectStore(storeName, { keyPath: 'id' });
  });
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

const key = (): Promise<CryptoKey | undefined> => deviceKey('links');

async function entryOf(id: string, value: unknown): Promise<Entry> {
  const own = await key();
  return own === undefined ? { id, open: value } : { id, sealed: await seal(own, id, value) };
}

/** Undefined for what nobody can open any more: a list is asked for again, by another code. */
async function valueOf(entry: unknown): Promise<unknown> {
  if (!isEntry(entry)) return undefined;
  if (!('sealed' in entry)) return entry.open;
  const own = await key();
  return own && unseal(own, entry.id, entry.sealed).catch(() => undefined);
}

/** @throws the browser keeps nothing */
export async function putRow(id: string, value: unknown): Promise<void> {
  const entry = await entryOf(id, value);
  await within(async (database) => {
    const transaction = database.transaction(storeName, 'readwrite', { durability: 'strict' });
    transaction.objectStore(storeName).put(entry);
    await committed(transaction);
  });
}

/** Undefined where there is none, or nobody can open it any more. */
export const getRow = async (id: string): Promise<unknown> =>
  valueOf(await within((database) => settled<unknown>(database.transaction(storeName).objectStore(storeName).get(id))));

/** Removes one; one that is not there is removed already. */
export const removeRow = (id: string): Promise<void> =>
  within(async (database) => {
    const transaction = database.transaction(storeName, 'readwrite');
    transaction.objectStore(storeName).delete(id);
    await committed(transaction);
  });

/** Rows whose name begins so, by name; nothing where the browser keeps nothing. */
export async function rowsOf(prefix: string): Promise<readonly unknown[]> {
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  const all: readonly unknown[] = await within((database) =>
    settled<unknown[]>(database.transaction(storeName).objectStore(storeName).getAll(range)),
  ).catch((): readonly unknown[] => []);
  return Promise.all(all.map(valueOf));
}
