/**
 * Seals what identifies a person before it is stored: AES-256-GCM with a data key for each record alone, which is kept
 * beside it wrapped by a key of another place (KMS, or a file on a laptop). Whoever reads the table, or a copy of it, reads nothing.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import * as v from 'valibot';

import { canonicalJson, type JsonObject, parseJsonObject } from '../json.ts';
import { StoreDamaged } from '../store.ts';

/** What is stored; all but the number in base64url. `text` ends with the 16 bytes of the tag of GCM. */
export const sealedSchema = v.strictObject({
  v: v.literal(1),
  /** The data key, wrapped. */
  key: v.string(),
  iv: v.string(),
  text: v.string(),
});

export type Sealed = v.InferOutput<typeof sealedSchema>;

/** Where data keys come from. Each is bound to one person: wrapped for another, it does not open. */
export type DataKeys = {
  /** A new key of 32 bytes, in clear and wrapped. */
  readonly make: (person: string) => Promise<{ readonly plain: Uint8Array; readonly wrapped: Uint8Array }>;
  /** @throws {StoreDamaged} it was wrapped by another key, or for another person */
  readonly unwrap: (wrapped: Uint8Array, person: string) => Promise<Uint8Array>;
};

export type Sealer = {
  readonly seal: (plain: JsonObject, person: string) => Promise<Sealed>;
  /** @throws {StoreDamaged} it is of another person, was changed, or its key is another one */
  readonly open: (sealed: Sealed, person: string) => Promise<JsonObject>;
};

const cipher = 'aes-256-gcm';
const tagBytes = 16;
/** Recommended for GCM (NIST SP 800-38D, 8.2); never used twice with one key, since each record has its own. Bytes. */
const ivBytes = 12;

/** Encrypts with a key of 32 bytes; the tag covers `about` too. */
export function encrypt(key: Uint8Array, plain: Uint8Array, about: string): { iv: Uint8Array; text: Uint8Array } {
  const iv = randomBytes(ivBytes);
  const work = createCipheriv(cipher, key, iv).setAAD(Buffer.from(about, 'utf8'));
  return { iv, text: Buffer.concat([work.update(plain), work.final(), work.getAuthTag()]) };
}

/**
 * The bytes that {@link encrypt} was given.
 *
 * @throws {StoreDamaged} key, text or `about` is not what it was
 */
export function decrypt(
  key: Uint8Array,
  { iv, text }: { iv: Uint8Array; text: Uint8Array },
  about: string,
): Uint8Array {
  try {
    const work = createDecipheriv(cipher, key, iv, { authTagLength: tagBytes });
    work.setAAD(Buffer.from(about, 'utf8')).setAuthTag(text.subarray(-tagBytes));
    return Buffer.concat([work.update(text.subarray(0, -tagBytes)), work.final()]);
  } catch {
    throw new StoreDamaged();
  }
}

const written = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const read = (text: string): Uint8Array => Buffer.from(text, 'base64url');
const aboutIdentity = (person: string): string => `identity ${person}`;

/** Seals with data keys from there. */
export const sealerWith = (keys: DataKeys): Sealer => ({
  async seal(plain, person) {
    const key = await keys.make(person);
    const { iv, text } = encrypt(key.plain, Buffer.from(canonicalJson(plain), 'utf8'), aboutIdentity(person));
    return { v: 1, key: written(key.wrapped), iv: written(iv), text: written(text) };
  },

  async open(sealed, person) {
    const key = await keys.unwrap(read(sealed.key), person);
    const plain = decrypt(key, { iv: read(sealed.iv), text: read(sealed.text) }, aboutIdentity(person));
    return parseJsonObject(Buffer.from(plain).toString('utf8'));
  },
});
