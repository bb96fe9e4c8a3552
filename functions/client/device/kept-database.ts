/** Where what is filled in lies on this device: one database, and one connection of the page to it. */
import { openDatabase } from './indexed-db.ts';
import { newIv } from './seal.ts';

export const keptStore = 'responses';

/** No entry has such an id: under it lies what tells a database from the one that was there before it was cleared. */
export const birthId = 'remit:birth';

/** A browser that clears a site goes on for a moment after it has closed its databases. Milliseconds. */
const moment = 400;

let connection: Promise<IDBDatabase> | undefined;
let tellGone = (): void => undefined;

/** Calls `act` when the database is taken from this page: somebody clears or deletes it, or the telephone closes it. */
export function whenGone(act: () => void): void {
  tellGone = act;
}

async function open(): Promise<IDBDatabase> {
  const database = await openDatabase('remit', (made) => {
    made.createObjectStore(keptStore, { keyPath: 'id' }).put({ id: birthId, birth: newIv().join() });
  });
  // Whoever deletes it waits for this page to let go, and would have it at the latest when the page is closed.
  database.onclose = database.onversionchange = () => {
    database.close();
    connection = undefined;
    tellGone();
  };
  return database;
}

/** Opens it, unless that was done since `failed` failed. */
async function opened(failed?: Promise<IDBDatabase>): Promise<IDBDatabase> {
  if (connection === undefined || connection === failed) connection = open();
  return connection;
}

/**
 * Uses the database, once more when that fails: the telephone closes connections of pages in the background, for good. What
 * was closed may have been cleared, of which no event tells then.
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
    await new Promise((resolve) => setTimeout(resolve, moment));
    const result = await use(await opened(used));
    tellGone();
    return result;
  }
}
