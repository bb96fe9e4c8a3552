/**
 * The lists of work on this device, the code that was not exchanged yet, and the text by which this device is known where
 * codes are exchanged: kept before the server is asked, so that an answer that was lost can be asked for again. Sealed as
 * links are; over plain http, where browsers give no key, in the open as answers are. A database of its own.
 */
import { isPlainObject } from '#schemas/language/evaluate/answers.ts';

import { deviceKey } from '../device/device-key.ts';
import { committed, openDatabase, settled } from '../device/indexed-db.ts';
import { seal, type Sealed, unseal } from '../device/seal.ts';
import { keptIn, type KeptWork } from './work-list.ts';

const storeName = 'work';
const [nameOfDevice, waitingCode, listPrefix] = ['device', 'code', 'list '];
const secretBytes = 32;

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

async function put(id: string, value: unknown): Promise<void> {
  const entry = await entryOf(id, value);
  await within(async (database) => {
    const transaction = database.transaction(storeName, 'readwrite', { durability: 'strict' });
    transaction.objectStore(storeName).put(entry);
    await committed(transaction);
  });
}

const get = async (id: string): Promise<unknown> =>
  valueOf(await within((database) => settled<unknown>(database.transaction(storeName).objectStore(storeName).get(id))));

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Letters and digits that nobody guesses. */
function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(secretBytes));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/**
 * By what this device is known where codes are exchanged; made when it is first asked for, and on the disk before it is answered.
 *
 * @throws the browser keeps nothing
 */
export async function secretOfDevice(): Promise<string> {
  const present = textOf(await get(nameOfDevice));
  if (present !== undefined) return present;
  await put(nameOfDevice, newSecret());
  const made = textOf(await get(nameOfDevice)); // another tab may have been a moment later
  if (made === undefined) throw new Error('the device keeps nothing');
  return made;
}

/** The code that is to be exchanged. */
export const codeWaiting = async (): Promise<string | undefined> => textOf(await get(waitingCode));

/** @throws the browser keeps nothing */
export const keepCode = (code: string): Promise<void> => put(waitingCode, code);

/** It was exchanged, or is of no use. */
export const forgetCode = (): Promise<void> =>
  within(async (database) => {
    const transaction = database.transaction(storeName, 'readwrite');
    transaction.objectStore(storeName).delete(waitingCode);
    await committed(transaction);
  });

/** Keeps a list in the place of the one of the same round. */
export const keepList = (kept: KeptWork): Promise<void> => put(listPrefix + kept.list.round, kept);

/** Lists of this device; nothing where the browser keeps nothing. */
export async function keptLists(): Promise<readonly KeptWork[]> {
  const all: readonly unknown[] = await within((database) =>
    settled<unknown[]>(database.transaction(storeName).objectStore(storeName).getAll()),
  ).catch((): readonly unknown[] => []);
  const lists = all.filter(isEntry).filter(({ id }) => id.startsWith(listPrefix));
  return (await Promise.all(lists.map(valueOf))).flatMap((value) => keptIn(value) ?? []);
}
