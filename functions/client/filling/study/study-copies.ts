/**
 * Copies of studies on this device, so that a form opens without a connection, and at once with one. A database of its
 * own: what was filled in lies in another, and no change here can touch it.
 */
import { addressOf } from './study-address.ts';
import { committed, openDatabase, settled } from '../../device/indexed-db.ts';

/** So long a transaction may take; then a study is fetched instead. Milliseconds. */
const patience = 10_000;

/** Versions of a study. */
export type NeededVersions = { readonly id: string; readonly versions: readonly number[] };

export type StudyCopies = {
  /** What is kept under an address; undefined when nothing is, or the device keeps nothing. */
  readonly get: (address: string) => Promise<unknown>;
  /** Keeps it; a device that is full or keeps nothing goes without. */
  readonly put: (address: string, study: unknown) => Promise<void>;
  /** Removes one that turned out to be of no use. */
  readonly remove: (address: string) => Promise<void>;
  /** From now on `holder` needs these versions of a study and no others: their copies, in every language, stay. */
  readonly hold: (holder: string, needed: NeededVersions) => Promise<void>;
};

const storeName = 'studies';

/** A device that helps in many rounds holds the last ones, and those that are needed; a study is up to 256 KB. */
const mostCopies = 30;

type Copy = {
  readonly address: string;
  readonly study: unknown;
  readonly keptAt: number;
  readonly heldBy?: readonly string[];
};

const isCopy = (value: unknown): value is Copy => typeof value === 'object' && value !== null && 'study' in value;

/** Whether a copy is of a version, in whatever language. */
const isOf = ({ address }: Copy, id: string, version: number): boolean =>
  address.startsWith(addressOf({ id, version, language: '' }));

/** Notes in a copy whether somebody needs it. */
function holdOne(cursor: IDBCursorWithValue, copy: Copy, holder: string, needs: boolean): void {
  const { heldBy = [] } = copy;
  if (heldBy.includes(holder) === needs) return;
  const others = heldBy.filter((one) => one !== holder);
  cursor.update({ ...copy, heldBy: needs ? [...others, holder] : others });
}

const open = (): Promise<IDBDatabase> =>
  openDatabase('remit-studies', (database) => {
    database.createObjectStore(storeName, { keyPath: 'address' }).createIndex('keptAt', 'keptAt');
  });

/** Removes the oldest that nobody holds, until there are few enough. */
function thin(store: IDBObjectStore): void {
  const count = store.count();
  count.onsuccess = () => {
    let tooMany = count.result - mostCopies;
    if (tooMany <= 0) return;
    const oldest = store.index('keptAt').openCursor();
    oldest.onsuccess = () => {
      const cursor = oldest.result;
      if (cursor === null || tooMany <= 0) return;
      const copy: unknown = cursor.value;
      if (!isCopy(copy) || (copy.heldBy ?? []).length === 0) {
        cursor.delete();
        tooMany -= 1;
      }
      cursor.continue();
    };
  };
}

/**
 * One transaction over the copies. A page that is left in the middle of it lets it go: the next page would wait for it for ever in
 * WebKit. None is waited for longer than our patience: what is kept here can be fetched.
 */
async function inCopies<T>(
  mode: 'readonly' | 'readwrite',
  use: (store: IDBObjectStore, transaction: IDBTransaction) => Promise<T>,
): Promise<T> {
  const database = await open();
  let transaction: IDBTransaction | undefined;
  const letGo = (): void => {
    transaction?.abort();
  };
  addEventListener('pagehide', letGo);
  const tooLong = setTimeout(letGo, patience);
  try {
    transaction = database.transaction(storeName, mode);
    return await use(transaction.objectStore(storeName), transaction);
  } finally {
    removeEventListener('pagehide', letGo);
    clearTimeout(tooLong);
    database.close();
  }
}

/** The copies of this device. */
export function studyCopies(now: () => Date): StudyCopies {
  const change = async (make: (store: IDBObjectStore) => void): Promise<void> => {
    try {
      await inCopies('readwrite', (store, transaction) => {
        make(store);
        return committed(transaction);
      });
    } catch {
      // nothing is lost: it is fetched again
    }
  };
  return {
    async get(address) {
      try {
        const copy: unknown = await inCopies('readonly', (store) => settled<unknown>(store.get(address)));
        return isCopy(copy) ? copy.study : undefined;
      } catch {
        return undefined;
      }
    },
    put: (address, study) =>
      change((store) => {
        const before = store.get(address);
        before.onsuccess = () => {
          const old: unknown = before.result;
          const { heldBy } = isCopy(old) ? old : {};
          store.put({ address, study, keptAt: now().getTime(), ...(heldBy && { heldBy }) });
          thin(store);
        };
      }),
    hold: (holder, { id, versions }) =>
      change((store) => {
        const all = store.openCursor();
        all.onsuccess = () => {
          const cursor = all.result;
          if (cursor === null) return;
          const copy: unknown = cursor.value;
          if (isCopy(copy))
            holdOne(
              cursor,
              copy,
              holder,
              versions.some((version) => isOf(copy, id, version)),
            );
          cursor.continue();
        };
      }),
    remove: (address) =>
      change((store) => {
        store.delete(address);
      }),
  };
}
