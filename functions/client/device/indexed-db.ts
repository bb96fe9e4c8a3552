/** IndexedDB as promises: one for each request, and one for each transaction. */

/** So long a browser has to open a database, and so long until it is asked again. Milliseconds. */
const patience = 5000;
const askAgain = 300;

/** What a request answers. */
export const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('the device refused to keep this'));
    };
  });

/** Resolves when everything in a transaction is kept. */
export const committed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = transaction.onerror = () => {
      reject(transaction.error ?? new Error('the device refused to keep this'));
    };
  });

/**
 * Opens a database; `make` lays out one that is new. Asks again and again until it is told: what is asked while a browser
 * clears the site is never answered, what is asked later is.
 *
 * @throws it does not open in time: somebody holds it
 */
export const openDatabase = (name: string, make: (database: IDBDatabase) => void): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    let isOver = false;
    const end = (): void => {
      isOver = true;
      clearInterval(again);
    };
    const refuse = (error: Error): void => {
      end();
      reject(error);
    };
    const ask = async (): Promise<void> => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => {
        make(request.result);
      };
      const database = await settled(request);
      // One that is open for nobody would stand in the way of whoever deletes it.
      if (isOver) database.close();
      end();
      resolve(database);
    };
    const tryIt = (): void => void ask().catch(refuse);
    const again = setInterval(tryIt, askAgain);
    setTimeout(refuse, patience, new Error('the device does not open'));
    tryIt();
  });
