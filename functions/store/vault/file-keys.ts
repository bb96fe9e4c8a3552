/** Data keys wrapped by a key of 32 bytes that lies in a file: for a laptop. */
import { randomBytes } from 'node:crypto';

import { StoreDamaged } from '../store.ts';
import { type DataKeys, decrypt, encrypt } from './sealer.ts';

const ivBytes = 12;
const keyBytes = 32;
const aboutKey = (person: string): string => `data key ${person}`;

/** @param master 32 bytes */
export const fileKeys = (master: Uint8Array): DataKeys => ({
  make(person) {
    const plain = randomBytes(keyBytes);
    const { iv, text } = encrypt(master, plain, aboutKey(person));
    return Promise.resolve({ plain, wrapped: Buffer.concat([iv, text]) });
  },

  async unwrap(wrapped, person) {
    if (wrapped.length <= ivBytes) throw new StoreDamaged();
    const parts = { iv: wrapped.subarray(0, ivBytes), text: wrapped.subarray(ivBytes) };
    return Promise.resolve(decrypt(master, parts, aboutKey(person)));
  },
});
