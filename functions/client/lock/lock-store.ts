/** The lock of this device, read and changed where it lies. */
import { committed, settled } from '../device/indexed-db.ts';
import { inKept, keptStore } from '../device/kept-database.ts';
import { type Lock, lockId, lockIn, lockRecord } from '../device/lock-record.ts';

/** Everything that lies there, the lock included. */
export const allRecords = (): Promise<readonly unknown[]> =>
  inKept((database) => settled<unknown[]>(database.transaction(keptStore).objectStore(keptStore).getAll()));

/** Undefined where no PIN is set. */
export const readLock = async (): Promise<Lock | undefined> =>
  lockIn(
    await inKept((database) => settled<unknown>(database.transaction(keptStore).objectStore(keptStore).get(lockId))),
  );

/** Puts what `change` makes of the lock, as it is at that moment; nothing where it makes nothing, or there is none. */
export const changeLock = (change: (lock: Lock) => Lock | undefined): Promise<void> =>
  inKept((database) => {
    const transaction = database.transaction(keptStore, 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore(keptStore);
    const request = store.get(lockId);
    request.onsuccess = () => {
      const present = lockIn(request.result);
      const changed = present && change(present);
      if (changed !== undefined) store.put(lockRecord(changed));
    };
    return committed(transaction);
  });

/** Removes the lock and what `isGone` says, in one transaction; nothing where `isAsSaved` says that it is not. Answers which. */
export async function removeLocked(
  isAsSaved: (records: readonly unknown[]) => boolean,
  ids: readonly string[],
): Promise<boolean> {
  let removed = false;
  await inKept((database) => {
    const transaction = database.transaction(keptStore, 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore(keptStore);
    const request = store.getAll();
    request.onsuccess = () => {
      removed = isAsSaved(request.result);
      if (!removed) return;
      for (const id of [...ids, lockId]) store.delete(id);
    };
    return committed(transaction);
  });
  return removed;
}
