/**
 * What this device keeps until the server has it: unfinished questionnaires and finished ones that were not sent.
 * IndexedDB, so that it outlives the tab, the browser and a flat battery. Sealed with a key of this device. Removed as soon
 * as a receipt arrives.
 */
import { deviceKey } from '../device/device-key.ts';
import { committed, openDatabase, settled } from '../device/indexed-db.ts';
import { askToPersist } from '../device/persistence.ts';
import { remembered } from '../device/writes.ts';
import { isUnfinished, type Kept } from './kept.ts';
import { lastWordsWith } from './last-words.ts';
import { idOf, isKept, keptIn, type KeptRecord, recordOf, stampOf } from './kept-record.ts';

/** The device's memory; one per page. */
export type DeviceStore = {
  readonly put: (kept: Kept) => Promise<void>;
  /** The same, if what is kept under the id now allows it; another tab may have got further. Answers whether it was put. */
  readonly putIf: (kept: Kept, allows: (present: Kept | undefined) => boolean) => Promise<boolean>;
  /** Puts one in the place of another, both or neither. */
  readonly move: (from: string, kept: Kept) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** What is kept for this round and instrument, oldest first. */
  readonly list: (round: string, instrument: string) => Promise<readonly Kept[]>;
  /** Removes what is over, of whatever round. */
  readonly forget: (isOver: (kept: Kept) => boolean) => Promise<void>;
  /** How many entries nobody can open: their key is gone. */
  readonly unreadable: () => Promise<number>;
};

const storeName = 'responses';

const open = (): Promise<IDBDatabase> =>
  openDatabase('remit', (database) => {
    database.createObjectStore(storeName, { keyPath: 'id' });
  });

const isEntry = (value: unknown): value is Kept => typeof value === 'object';

/** A connection that is opened again when the telephone has closed it: it does so to pages in the background, for good. */
async function connection() {
  let database = await open();
  return async <T>(use: (database: IDBDatabase) => Promise<T>): Promise<T> => {
    try {
      return await use(database);
    } catch {
      database.close();
      database = await open();
      return use(database);
    }
  };
}

/** Writes one after the other, in the order in which they were asked for: sealing takes longer for one than for another. */
function inTurn() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(write: () => Promise<T>): Promise<T> => {
    const turn = last.then(write, write);
    last = turn;
    return remembered(turn);
  };
}

/**
 * Opens the device's memory and asks the browser not to clear it when space runs short. What lies there unsealed, by a page
 * from before, is sealed.
 */
export async function openDeviceStore(): Promise<DeviceStore> {
  const connected = await connection();
  const key = await deviceKey('kept');
  const write = inTurn();
  void askToPersist();

  const change = (make: (store: IDBObjectStore) => void): Promise<void> =>
    connected((database) => {
      const transaction = database.transaction(storeName, 'readwrite', { durability: 'strict' });
      make(transaction.objectStore(storeName));
      return committed(transaction);
    });
  const everything = (): Promise<readonly unknown[]> =>
    connected((database) => settled<unknown[]>(database.transaction(storeName).objectStore(storeName).getAll()));
  const presentOf = (id: string): Promise<unknown> =>
    connected((database) => settled<unknown>(database.transaction(storeName).objectStore(storeName).get(id)));

  /** Puts a record if nobody wrote another since; no key can be used within a transaction, which does not wait. */
  const putOver = async (stamp: string, record: KeptRecord): Promise<boolean> => {
    let put = false;
    await change((store) => {
      const request = store.get(record.id);
      request.onsuccess = () => {
        put = stampOf(request.result) === stamp;
        if (put) store.put(record);
      };
    });
    return put;
  };
  /** What this page wrote last under an id: most often it is still there, and need not be read and opened first. */
  const own = new Map<string, { readonly stamp: string; readonly kept: Kept }>();
  const putOverOwn = async (kept: Kept, allows: (present: Kept | undefined) => boolean): Promise<boolean> => {
    const last = own.get(kept.id);
    if (last === undefined || !allows(last.kept)) return false;
    const record = await recordOf(kept, key);
    const put = await putOver(last.stamp, record);
    if (put) own.set(kept.id, { stamp: stampOf(record), kept });
    return put;
  };
  const putIf = async (kept: Kept, allows: (present: Kept | undefined) => boolean): Promise<boolean> => {
    if (await putOverOwn(kept, allows)) return true;
    for (;;) {
      const [record, another] = await Promise.all([presentOf(kept.id), recordOf(kept, key)]);
      const present = await keptIn(record, key);
      // What nobody can open is not written over.
      if (present === 'unreadable' || !allows(present)) return false;
      if (await putOver(stampOf(record), another)) {
        own.set(kept.id, { stamp: stampOf(another), kept });
        return true;
      }
    }
  };
  const sealPlain = async (): Promise<void> => {
    for (const record of (await everything()).filter(isKept))
      await putOver(stampOf(record), await recordOf(record, key));
  };

  // A device that is full keeps them as they are, until there is room.
  if (key !== undefined) await write(sealPlain).catch(() => undefined);
  const lastWords = key && lastWordsWith(key);
  const lostWords = await lastWords?.handOver((kept) => write(() => putIf(kept, isUnfinished)));
  const standFor = <T>(kept: Kept, turn: Promise<T>): Promise<T> => lastWords?.standFor(kept, turn) ?? turn;
  return {
    put: (kept) =>
      standFor(
        kept,
        write(async () => {
          const record = await recordOf(kept, key);
          await change((store) => {
            store.put(record);
          });
        }),
      ),
    putIf: (kept, allows) =>
      standFor(
        kept,
        write(() => putIf(kept, allows)),
      ),
    move: (from, kept) =>
      write(async () => {
        const record = await recordOf(kept, key);
        await change((store) => {
          store.put(record);
          store.delete(from);
        });
        lastWords?.forget(from);
      }),
    remove: async (id) => {
      await write(() =>
        change((store) => {
          store.delete(id);
        }),
      );
      lastWords?.forget(id);
    },
    list: async (round, instrument) => {
      const opened = await Promise.all((await everything()).map((record) => keptIn(record, key)));
      return opened.filter(isEntry).filter((kept) => kept.round === round && kept.instrument === instrument);
    },
    forget: (isOver) =>
      write(async () => {
        const opened = await Promise.all((await everything()).map((record) => keptIn(record, key)));
        const over = opened.filter(isEntry).filter(isOver);
        if (over.length === 0) return;
        await change((store) => {
          for (const { id } of over) store.delete(id);
        });
      }),
    unreadable: async () => {
      const closed = new Set(lostWords);
      for (const record of await everything())
        if ((await keptIn(record, key)) === 'unreadable') closed.add(idOf(record));
      return closed.size;
    },
  };
}
