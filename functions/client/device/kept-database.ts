/** Where what is filled in lies on this device: one database, and one connection of the page to it. */
import { openDatabase } from './indexed-db.ts';

export const keptStore = 'responses';

const open = (): Promise<IDBDatabase> =>
  openDatabase('remit', (database) => {
    database.createObjectStore(keptStore, { keyPath: 'id' });
  });

let connection: Promise<IDBDatabase> | undefined;

/** Opens it, unless that was done since `failed` failed. */
async function opened(failed?: Promise<IDBDatabase>): Promise<IDBDatabase> {
  if (connection === undefined || connection === failed) connection = open();
  return connection;
}

/**
 * Uses the database, once more when that fails: the telephone closes connections of pages in the background, for good.
 *
 * @throws the browser has no memory, forbids it to this page, or failed twice
 */
export async function inKept<T>(use: (database: IDBDatabase) => Promise<T>): Promise<T> {
  await opened().catch(() => undefined);
  const used = connection;
  try {
    return await use(await opened());
  } catch {
    (await used?.catch(() => undefined))?.close();
    return use(await opened(used));
  }
}
