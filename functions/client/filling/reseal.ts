/** Everything that a device keeps under another key, worked out beforehand and then put in one transaction. */
import { committed } from '../device/indexed-db.ts';
import { keptStore } from '../device/kept-database.ts';
import { type Lock, lockId, lockIn, lockRecord, stampOfLock } from '../device/lock-record.ts';
import type { KeyRing } from './key-ring.ts';
import { isShared, keptIn, type KeptRecord, recordOf, stampOf } from './kept-record.ts';

type Given = {
  /** All that lies there now. */
  readonly records: readonly unknown[];
  readonly ring: KeyRing;
  readonly next: KeyRing;
  /** The lock that goes with the next key; none where there is to be none. */
  readonly lock: Lock | undefined;
};

/** Changes with every write of any of them. */
const stampOfAll = (records: readonly unknown[]): string => records.map(stampOf).join('|');

/** A record under the next key; undefined of what nobody can open, and of what lies under the key of the device with and without a PIN. */
async function anew(record: unknown, { ring, next }: Given): Promise<KeptRecord | undefined> {
  if (isShared(record)) return undefined;
  const kept = await keptIn(record, ...ring.opens);
  return kept === undefined || kept === 'unreadable' ? undefined : recordOf(kept, next.key, next.mark);
}

/**
 * The transaction. It changes nothing when something was written since the records were read.
 *
 * @throws another page has changed the key
 */
export async function resealed(given: Given): Promise<(database: IDBDatabase) => Promise<void>> {
  const { records, ring, lock } = given;
  const present = records.map(lockIn).find((one) => one !== undefined);
  if (stampOfLock(present) !== ring.stamp) throw new Error('another page has changed the key');
  const made = (await Promise.all(records.map((record) => anew(record, given)))).flatMap((record) => record ?? []);
  return (database) => {
    const transaction = database.transaction(keptStore, 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore(keptStore);
    const request = store.getAll();
    request.onsuccess = () => {
      if (stampOfAll(request.result) !== stampOfAll(records)) {
        transaction.abort();
        return;
      }
      for (const record of made) store.put(record);
      if (lock === undefined) store.delete(lockId);
      else store.put(lockRecord(lock));
    };
    return committed(transaction);
  };
}
