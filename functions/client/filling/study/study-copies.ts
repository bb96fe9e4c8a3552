/**
 * Copies of studies on this device, so that a form opens without a connection, and at once with one. A database of its
 * own: what was filled in lies in another, and no change here can touch it.
 */
import { committed, openDatabase, settled } from '../../device/indexed-db.ts';

export type StudyCopies = {
  /** What is kept under an address; undefined when nothing is, or the device keeps nothing. */
  readonly get: (address: string) => Promise<unknown>;
  /** Keeps it; a device that is full or keeps nothing goes without. */
  readonly put: (address: string, study: unknown) => Promise<void>;
  /** Removes one that turned out to be of no use. */
  readonly remove: (address: string) => Promise<void>;
};

const storeName = 'studies';

/** A device that helps in many rounds holds the last ones; a study is up to 256 KB. */
const mostCopies = 30;

type Copy = { readonly address: string; readonly study: unknown; readonly keptAt: number };

const isCopy = (value: unknown): value is Copy => typeof value === 'object' && value !== null && 'study' in value;

const open = (): Promise<IDBDatabase> =>
  openDatabase('remit-studies', (database) => {
    database.createObjectStore(storeName, { keyPath: 'address' }).createIndex('keptAt', 'keptAt');
  });

/** Removes the oldest until there are few enough. */
function thin(store: IDBObjectStore): void {
  const count = store.count();
  count.onsuccess = () => {
    let tooMany = count.result - mostCopies;
    if (tooMany <= 0) return;
    const oldest = store.index('keptAt').openCursor();
    oldest.onsuccess = () => {
      if (tooMany-- <= 0) return;
      oldest.result?.delete();
      oldest.result?.continue();
    };
  };
}

/** The copies of this device. */
export function studyCopies(now: () => Date): StudyCopies {
  const change = async (make: (store: IDBObjectStore) => void): Promise<void> => {
    try {
      const database = await open();
      try {
        const transaction = database.transaction(storeName, 'readwrite');
        make(transaction.objectStore(storeName));
        await committed(transaction);
      } finally {
        database.close();
      }
    } catch {
      // nothing is lost: it is fetched again
    }
  };
  return {
    async get(address) {
      try {
        const database = await open();
        try {
          const copy: unknown = await settled(database.transaction(storeName).objectStore(storeName).get(address));
          return isCopy(copy) ? copy.study : undefined;
        } finally {
          database.close();
        }
      } catch {
        return undefined;
      }
    },
    put: (address, study) =>
      change((store) => {
        store.put({ address, study, keptAt: now().getTime() });
        thin(store);
      }),
    remove: (address) =>
      change((store) => {
        store.delete(address);
      }),
  };
}
