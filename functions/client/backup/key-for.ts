/** A key that the office alone can work out, too: ECDH over P-256 with a key made for this seal alone, then HKDF-SHA-256. */

const agreement = { name: 'ECDH', namedCurve: 'P-256' };

/** A text as bytes of UTF-8. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(text));
/** Bytes as text. */
export const asBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/**
 * The key of one seal, and the public part that finds it again.
 *
 * @param purpose what it is made for: it opens nothing that was made for another
 * @throws the public key is no point of the curve
 */
export async function keyFor(publicKey: Uint8Array<ArrayBuffer>, purpose: string) {
  const { subtle } = crypto;
  const ephemeral = await subtle.generateKey(agreement, false, ['deriveBits']);
  const theirs = await subtle.importKey('raw', publicKey, agreement, false, []);
  const shared = await subtle.deriveBits({ name: 'ECDH', public: theirs }, ephemeral.privateKey, 256);
  const point = new Uint8Array(await subtle.exportKey('raw', ephemeral.publicKey));
  const secret = await subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: point, info: bytesOf(purpose) };
  const key = await subtle.deriveKey(how, secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt']);
  return { key, point };
}
