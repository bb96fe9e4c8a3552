/** Closes a value with a key (AES-GCM, 256 bits), and opens it again: what is told of it is bound to it, and no bit of it can be changed. */

export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer };

const algorithm = 'AES-GCM';
const ivBytes = 12;

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(text));

/** A key that no script can read: the browser keeps it, and uses it for this page alone. */
export const newKey = (extractable = false): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: algorithm, length: 256 }, extractable, ['encrypt', 'decrypt']);

/** The key of these bytes, which no script can read from then on. */
export const keyOf = (raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, algorithm, false, ['encrypt', 'decrypt']);

/** One that was never used: no two texts may be closed with the same. */
export const newIv = (): Sealed['iv'] => crypto.getRandomValues(new Uint8Array(ivBytes));

/** Closes bytes; `about` as in {@link seal}. */
export const sealBytes = (key: CryptoKey, iv: Sealed['iv'], bytes: Uint8Array<ArrayBuffer>, about = '') =>
  crypto.subtle.encrypt({ name: algorithm, iv, additionalData: bytesOf(about) }, key, bytes);

/**
 * The bytes of {@link sealBytes}.
 *
 * @throws another key, another `about`, or a bit that was changed
 */
export const unsealBytes = (key: CryptoKey, { iv, bytes }: Sealed, about = ''): Promise<ArrayBuffer> =>
  crypto.subtle.decrypt({ name: algorithm, iv, additionalData: bytesOf(about) }, key, bytes);

/** @param about what is told of it in the open, such as its id; it opens for nothing else */
export async function seal(key: CryptoKey, about: string, value: unknown): Promise<Sealed> {
  const iv = newIv();
  return { iv, bytes: await sealBytes(key, iv, bytesOf(JSON.stringify(value)), about) };
}

/**
 * The value of {@link seal}.
 *
 * @throws another key, another `about`, or a bit that was changed
 */
export async function unseal(key: CryptoKey, about: string, sealed: Sealed): Promise<unknown> {
  const value: unknown = JSON.parse(new TextDecoder().decode(await unsealBytes(key, sealed, about)));
  return value;
}
