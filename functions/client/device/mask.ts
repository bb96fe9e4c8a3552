/**
 * Closes a text with a key at once, without waiting: a page that is being left does not get the moment that sealing takes.
 * A mask is the stream that AES-GCM lays over zeros, made beforehand; each is laid over one text and never over another.
 * It hides as sealing does, but does not show whether a bit was changed.
 */
import { newIv, type Sealed, sealBytes } from './seal.ts';

export type Mask = { readonly iv: Sealed['iv']; readonly stream: Uint8Array };

/** @param bytes how long a text may be, in bytes of UTF-8 */
export async function newMask(key: CryptoKey, bytes: number, iv = newIv()): Promise<Mask> {
  return { iv, stream: new Uint8Array(await sealBytes(key, iv, new Uint8Array(bytes))).subarray(0, bytes) };
}

const laidOver = (bytes: Uint8Array, stream: Uint8Array): Uint8Array =>
  bytes.map((byte, index) => byte ^ (stream[index] ?? 0));

const asText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const asBytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/** The text under the mask, with what finds the mask again; undefined when it is longer than the mask. */
export function masked({ iv, stream }: Mask, text: string): string | undefined {
  const bytes = new TextEncoder().encode(text);
  return bytes.length > stream.length ? undefined : `${asText(iv)}.${asText(laidOver(bytes, stream))}`;
}

/**
 * The text of {@link masked}.
 *
 * @throws what was never written so, or with another key
 */
export async function unmasked(key: CryptoKey, written: string): Promise<string> {
  const [iv = '', hidden = ''] = written.split('.');
  const bytes = asBytes(hidden);
  const { stream } = await newMask(key, bytes.length, asBytes(iv));
  return new TextDecoder('utf-8', { fatal: true }).decode(laidOver(bytes, stream));
}
