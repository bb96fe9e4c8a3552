/** Object storage as the rest of the platform sees it: files that are written once and never change. */

export type StoredObject = { readonly bytes: Uint8Array; readonly contentType: string };

export type ObjectStore = {
  /**
   * Writes an object whole or not at all. The same bytes again are accepted, so a writer may retry.
   *
   * @throws {ObjectExists} the key already holds other bytes
   */
  readonly put: (key: string, bytes: Uint8Array, options: { readonly contentType: string }) => Promise<void>;
  readonly get: (key: string) => Promise<StoredObject | undefined>;
};

/** Objects never change: the key already holds other bytes. */
export class ObjectExists extends Error {
  override readonly name = 'ObjectExists';
}

/** A key no object may have (empty, absolute, `..`, unusual characters): a mistake of the calling code, or an attack. */
export class BadObjectKey extends Error {
  override readonly name = 'BadObjectKey';
}
