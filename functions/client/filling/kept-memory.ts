/**
 * The database of what is filled in, read and changed as records; and put back as this page knows it when it was cleared under
 * an open page: by the browser, by somebody who clears its data, from another tab. Nobody else has what was typed.
 */
import { isPlainObject } from '#schemas/language/evaluate/answers.ts';
import { committed, settled } from '../device/indexed-db.ts';
import { birthId, inKept, keptStore } from '../device/kept-database.ts';
import { lockId, lockIn, stampOfLock } from '../device/lock-record.ts';
import type { KeptRecord } from './kept-record.ts';

export type KeptMemory = {
  /** Everything that lies there. */
  readonly everything: () => Promise<readonly unknown[]>;
  readonly presentOf: (id: string) => Promise<unknown>;
  /**
   * One transaction. On a database that is not the one that it was, after what was there is put back.
   *
   * @throws the lock there is not the one that this page knows: nothing is changed
   */
  readonly change: (make: (store: IDBObjectStore) => void) => Promise<void>;
  /** What this page wants to be there; known even when it cannot be written. */
  readonly wants: (record: KeptRecord) => void;
  readonly forgets: (id: string) => void;
  /** Puts what is not there, where the database is another one. */
  readonly putBack: () => Promise<void>;
  /** Records as they were read or written last. */
  readonly known: () => readonly unknown[];
};

/** Changes when a database is made anew; empty of one from before there was such a record. */
const birthOf = (record: unknown): string => (isPlainObject(record) ? String(record['birth']) : '');

type Given = {
  /** Whether a lock, by its stamp, is the one that this page knows. */
  readonly isOurs: (stamp: string) => boolean;
  /** Puts back what was there: {@link KeptMemory.putBack}, and what it is sealed with. */
  readonly restore: () => Promise<void>;
};

/** The memory of one page. */
export function keptMemory({ isOurs, restore }: Given): KeptMemory {
  const known = new Map<unknown, unknown>();
  let birth: string | undefined;
  /** What this page wrote last: newer than what another page has put back. */
  let latest = '';

  const everything = async (): Promise<readonly unknown[]> => {
    const records = await inKept((database) =>
      settled<unknown[]>(database.transaction(keptStore).objectStore(keptStore).getAll()),
    );
    const named = new Map(records.map((record) => [isPlainObject(record) ? record['id'] : '', record]));
    const found = birthOf(named.get(birthId));
    named.delete(birthId);
    birth ??= found;
    if (found === birth) {
      known.clear();
      for (const [id, record] of named) known.set(id, record);
    }
    return records;
  };

  /** Whether it was made, on the database that this page knows. */
  const changed = async (make: (store: IDBObjectStore) => void): Promise<boolean> => {
    let isMade = false;
    await inKept((database) => {
      const transaction = database.transaction(keptStore, 'readwrite', { durability: 'strict' });
      const store = transaction.objectStore(keptStore);
      const born = store.get(birthId);
      const lock = store.get(lockId);
      lock.onsuccess = () => {
        isMade = birth === undefined || birthOf(born.result) === birth;
        if (!isMade) return;
        if (isOurs(stampOfLock(lockIn(lock.result)))) make(store);
        else transaction.abort();
      };
      return committed(transaction);
    });
    return isMade;
  };

  const putBack = async (): Promise<void> => {
    let found = '';
    await inKept((database) => {
      const transaction = database.transaction(keptStore, 'readwrite', { durability: 'strict' });
      const store = transaction.objectStore(keptStore);
      const born = store.get(birthId);
      born.onsuccess = () => {
        found = birthOf(born.result);
        if (birth === undefined || found === birth) return;
        for (const [id, record] of known) {
          const there = store.getKey(String(id));
          there.onsuccess = () => {
            if (there.result === undefined || id === latest) store.put(record);
          };
        }
      };
      return committed(transaction);
    });
    birth = found;
  };

  return {
    everything,
    putBack,
    presentOf: (id) =>
      inKept((database) => settled<unknown>(database.transaction(keptStore).objectStore(keptStore).get(id))),
    change: async (make) => {
      if (await changed(make)) return;
      await restore();
      if (!(await changed(make))) throw new Error('the device keeps nothing');
    },
    wants: (record) => {
      known.set(record.id, record);
      latest = record.id;
    },
    forgets: (id) => void known.delete(id),
    known: () => [...known.values()],
  };
}
