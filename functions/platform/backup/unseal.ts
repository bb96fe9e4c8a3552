/** The half of sealing that the office does: the key that both agreed on, and what it opens. */
import { createDecipheriv, type ECDH, hkdfSync } from 'node:crypto';

const tagBytes = 16;

/**
 * The key of a seal; undefined where the point is none of the curve.
 *
 * @param point base64 of the public part of the key that was made for the seal alone
 */
export function agreedKey(keys: ECDH, point: string, purpose: string): Uint8Array | undefined {
  try {
    const bytes = Buffer.from(point, 'base64');
    return new Uint8Array(hkdfSync('sha256', keys.computeSecret(bytes), bytes, purpose, 32));
  } catch {
    return undefined;
  }
}

/** What was sealed (AES-256-GCM, its tag at the end); undefined when the tag does not fit. */
export function unsealed(key: Uint8Array, iv: Uint8Array, sealed: Uint8Array, about?: Uint8Array): Buffer | undefined {
  try {
    const end = sealed.length - tagBytes;
    const cipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes });
    if (about !== undefined) cipher.setAAD(about);
    cipher.setAuthTag(sealed.subarray(end));
    return Buffer.concat([cipher.update(sealed.subarray(0, end)), cipher.final()]);
  } catch {
    return undefined;
  }
}
