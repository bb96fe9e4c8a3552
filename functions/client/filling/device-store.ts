/**
 * What this device keeps until the server has it: unfinished questionnaires and finished ones that were not sent.
 * IndexedDB, so that it outlives the tab, the browser and a flat battery. Removed as soon as a receipt arrives.
 */
import type { Fault } from '#schemas/language/faults/fault.ts';
import { committed, openDatabase, settled } from '../device/indexed-db.ts';
import { askToPersist } from '../device/persistence.ts';
import { remembered } from '../device/writes.ts';

type Common = {
  /** Id of the response, minted when it was begun; the same through every retry. */
  readonly id: string;
  readonly round: string;
  readonly instrument: string;
  readonly version: number;
  /** ISO 8601. */
  readonly startedAt: string;
  /** The form as it was left; `readState` reads it. */
  readonly form: unknown;
  /** In its place, what the form before this one kept; `withForm` reads it. */
  readonly data?: unknown;
};

export type Kept =
  /** Being filled in. */
  | (Common & { readonly state: 'draft' })
  /** Finished, not acknowledged by the server. `body` is sent again byte for byte. */
  | (Common & { readonly state: 'unsent'; readonly endedAt: string; readonly body: string })
  /** The server will not take it as it is: it named faults, or gave another reason. It is not sent before somebody corrects it. */
  | (Common & { readonly state: 'refused'; readonly faults: readonly Fault[]; readonly reason?: string })
  /** The server has other answers under this id. Kept, and not sent, until somebody decides what it is. */
  | (Common & { readonly state: 'taken'; readonly endedAt: string; readonly body: string })
  /** Somebody decided to leave it as it is: kept, and not sent. */
  | (Common & { readonly state: 'set-aside' });

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
};

const storeName = 'responses';

/** Only this file writes to the database, so the state tells the rest. */
const isKept = (value: unknown): value is Kept => typeof value === 'object' && value !== null && 'state' in value;

const open = (): Promise<IDBDatabase> =>
  openDatabase('remit', (database) => {
    database.createObjectStore(storeName, { keyPath: 'id' });
  });

/** Opens the device's memory and asks the browser not to clear it when space runs short. */
export async function openDeviceStore(): Promise<DeviceStore> {
  let database = await open();
  /** Telephones close the connection of a page that was in the background, for good: then there has to be another. */
  const connected = async <T>(use: () => Promise<T>): Promise<T> => {
    try {
      return await use();
    } catch {
      database.close();
      database = await open();
      return use();
    }
  };
  void askToPersist();
  const write = (change: (store: IDBObjectStore) => void): Promise<void> =>
    remembered(
      connected(() => {
        const transaction = database.transaction(storeName, 'readwrite', { durability: 'strict' });
        change(transaction.objectStore(storeName));
        return committed(transaction);
      }),
    );
  return {
    put: (kept) =>
      write((store) => {
        store.put(kept);
      }),
    putIf: async (kept, allows) => {
      let put = false;
      await write((store) => {
        const request = store.get(kept.id);
        request.onsuccess = () => {
          const present: unknown = request.result;
          put = allows(isKept(present) ? present : undefined);
          if (put) store.put(kept);
        };
      });
      return put;
    },
    move: (from, kept) =>
      write((store) => {
        store.put(kept);
        store.delete(from);
      }),
    remove: (id) =>
      write((store) => {
        store.delete(id);
      }),
    list: async (round, instrument) => {
      const everything: unknown[] = await connected(() =>
        settled(database.transaction(storeName).objectStore(storeName).getAll()),
      );
      return everything.filter(isKept).filter((kept) => kept.round === round && kept.instrument === instrument);
    },
  };
}
