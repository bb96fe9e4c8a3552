/** What whoever holds a phone can read of a site in its browser, with the tools that every browser has. */
import type { Page } from 'playwright-core';

/** Everything that a page can read of what this site keeps, as text: every database, record and byte, and the small storage. */
export const readable = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const parts = [...[localStorage, sessionStorage].map((storage) => JSON.stringify(Object.entries(storage)))];
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error('cannot read'));
        };
      });
    const asText = (_: string, value: unknown): unknown => {
      if (value instanceof ArrayBuffer) return new TextDecoder().decode(value);
      return value instanceof Uint8Array ? new TextDecoder().decode(value) : value;
    };
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const all: unknown[] = await done(database.transaction(store).objectStore(store).getAll());
        const records = all.filter((record) => !JSON.stringify(record, asText).includes('remit:birth')); // it tells of nobody
        parts.push(`${name}/${store}: ${records.length} ${JSON.stringify(records, asText)}`);
      }
      database.close();
    }
    return parts.join('\n');
  });
