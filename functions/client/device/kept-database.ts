/** Where what is filled in lies on this device: one database, and one connection of the page to it. */
import { openDatabase } from './indexed-db.ts';
import { newIv } from './seal.ts';

export const keptStore = 'responses';

/** No entry has such an id: under it lies what tells a database from the one that was there before it was cleared. */
export const birthId = 'remit:birth';

/** So long a browser has to open it: behind a page that does not let go it waits for ever. Milliseconds. */
const patience = 5000;

/**
 * A browser that clears a site goes on for a moment after it has closed its databases. What is opened at once may be opened on
 * files that are deleted a moment later: it takes everything, and keeps nothing. Milliseconds.
 */
const quietTime = 500;
let quiet: Promise<void> | undefined;

function waitForQuiet(): Promise<void> {
  quiet = new Promise((resolve) => {
    setTimeout(resolve, quietTime);
  });
  return quiet;
}

let connection: Promise<IDBDatabase> | undefined;
let tellGone = (): void => undefined;

/** Calls `act` when the database is taken from this page: somebody clears or deletes it, or the telephone closes it. */
export function whenGone(act: () => void): void {
  tellGone = act;
}

async function open(): Promise<IDBDatabase> {
  await quiet;
  const opening = openDatabase('remit', (made) => {
    made.createObjectStore(keptStore, { keyPath: 'id' }).put({ id: birthId, birth: newIv().join() });
  });
  const late = new Promise<undefined>((resolve) => {
    setTimeout(resolve, patience);
  });
  const database = await Promise.race([opening, late]);
  if (database === undefined) throw new Error('the memory of the device does not open');
  // Whoever deletes it waits for this page to let go, and would have it at the latest when the page is closed.
  database.onclose = database.onversionchange = () => {
    database.close();
    connection = undefined;
    void waitForQuiet().then(tellGone);
  };
  return database;
}

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
    void waitForQuiet();
    return use(await opened(used));
  }
}
