/** How the bytes of a release reach their reader: through us, or from an address of the object store that soon expires. */
import type { ObjectStore } from '#functions/store/object-store.ts';

export type DownloadOptions = { readonly filename: string; readonly contentType: string };

export type Delivery =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** Signed for this object alone and for a few minutes. */
  | { readonly kind: 'elsewhere'; readonly url: string };

/** Finds an object; undefined when there is none. */
export type Download = (key: string, options: DownloadOptions) => Promise<Delivery | undefined>;

/** Delivers through us, whatever the object store is. */
export function downloadThrough(objects: Pick<ObjectStore, 'get'>): Download {
  return async (key) => {
    const object = await objects.get(key);
    return object && { kind: 'bytes', bytes: object.bytes };
  };
}
