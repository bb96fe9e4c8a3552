/**
 * Keys of this device, in a database of their own. No script can read one: it can be used on this device by this site, and
 * by nobody who copies the files of the browser into another one or searches them for words.
 */
import { committed, openDatabase } from './indexed-db.ts';
import { newKey } from './seal.ts';

const storeName = 'keys';

const open = (): Promise<IDBDatabase> =>
  openDatabase('remit-keys', (database) => {
    database.createObjectStore(storeName, { keyPath: 'name' });
  });

const isNamed = (value: unknown): value is { readonly key: CryptoKey } =>
  typeof value === 'object' && value !== null && 'key' in value && value.key instanceof CryptoKey;

/**
 * The key of this name, made when it is first asked for; undefined where a page is not trusted with any (plain http).
 *
 * @param known the key that it was, put there where there is none any more
 */
export async function deviceKey(name: string, known?: CryptoKey): Promise<CryptoKey | undefined> {
  if (!('subtle' in crypto)) return undefined;
  const made = known ?? (await newKey());
  const database = await open();
  try {
    // On the disk before anything is sealed with it: without the key, that would be lost.
    const transaction = database.transaction(storeName, 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore(storeName);
    let key: CryptoKey = made;
    const request = store.get(name);
    request.onsuccess = () => {
      const present: unknown = request.result;
      if (isNamed(present))
        ({ key } = present); // another tab may have been first
      else store.put({ name, key });
    };
    await committed(transaction);
    return key;
  } finally {
    database.close();
  }
}
