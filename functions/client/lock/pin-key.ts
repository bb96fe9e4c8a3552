/**
 * The data key of a device with a PIN: made here, and kept under a key from the PIN (PBKDF2-SHA-256) within the key of the
 * device, and for the office under the key of each round. Nothing else opens it.
 */
import { dataKeyPurpose } from '#schemas/fieldwork/backup-header.ts';

import { asBase64, bytesOf, keyFor } from '../backup/key-for.ts';
import { type ForOffice, type Lock, stampOfLock, type Unlocked } from '../device/lock-record.ts';
import { keyOf, newIv, type Sealed, sealBytes, unsealBytes } from '../device/seal.ts';

/** OWASP Password Storage Cheat Sheet, for PBKDF2-HMAC-SHA256; a second on a phone of 2021. */
const rounds = 600_000;
const keyBytes = 32;
const saltBytes = 16;

type Bytes = Uint8Array<ArrayBuffer>;
/** Public keys by round. */
export type OfficeKeys = ReadonlyMap<string, Bytes>;

/** A full-width digit, and a letter that is made of two, are the PIN that somebody meant. */
const plain = (pin: string): string => pin.normalize('NFKC');

async function keyOfPin(pin: string, { salt, rounds: iterations }: Pick<Lock, 'salt' | 'rounds'>): Promise<CryptoKey> {
  const { subtle } = crypto;
  const typed = await subtle.importKey('raw', bytesOf(plain(pin)), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return subtle.deriveKey(how, typed, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** What both seals are bound to: of another lock they do not open. */
const about = (salt: Bytes): string => `remit data key 1 ${salt.join()}`;

async function sealedBy(key: CryptoKey, bytes: Bytes, salt: Bytes): Promise<Sealed> {
  const iv = newIv();
  return { iv, bytes: await sealBytes(key, iv, bytes, about(salt)) };
}

async function forOffice(raw: Bytes, round: string, publicKey: Bytes): Promise<ForOffice> {
  const { key, point } = await keyFor(publicKey, dataKeyPurpose(round));
  const iv = newIv();
  const sealed = new Uint8Array(await sealBytes(key, iv, raw));
  return { publicKey, ephemeral: asBase64(point), iv: asBase64(iv), sealed: asBase64(sealed) };
}

async function forOffices(raw: Bytes, offices: OfficeKeys): Promise<Lock['forOffice']> {
  const sealed = [...offices].map(async ([round, key]) => [round, await forOffice(raw, round, key)] as const);
  return Object.fromEntries(await Promise.all(sealed));
}

/** A lock with this PIN around a data key of its own. */
export async function newLock(
  pin: string,
  device: CryptoKey,
  offices: OfficeKeys,
): Promise<{ readonly lock: Lock; readonly unlocked: Unlocked }> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  const raw = crypto.getRandomValues(new Uint8Array(keyBytes));
  try {
    const inner = await sealedBy(await keyOfPin(pin, { salt, rounds }), raw, salt);
    const both = Uint8Array.from([...inner.iv, ...new Uint8Array(inner.bytes)]);
    const lock: Lock = {
      salt,
      rounds,
      isDigits: /^\d+$/.test(plain(pin)),
      wrapped: await sealedBy(device, both, salt),
      forOffice: await forOffices(raw, offices),
      wrong: 0,
      until: 0,
    };
    return { lock, unlocked: { key: await keyOf(raw), stamp: stampOfLock(lock) } };
  } finally {
    raw.fill(0);
  }
}

export type Opened =
  | {
      readonly kind: 'opened';
      readonly unlocked: Unlocked;
      /** The data key for offices of which the lock did not know yet. */
      readonly forOffice: Lock['forOffice'];
    }
  | { readonly kind: 'wrong' }
  /** The key of the device is gone: no PIN opens it. */
  | { readonly kind: 'no-device-key' };

/** Tries a PIN; takes as long as a PIN is worked over. */
export async function openLock(lock: Lock, pin: string, device: CryptoKey, offices: OfficeKeys): Promise<Opened> {
  const { salt, wrapped } = lock;
  const both = await unsealBytes(device, wrapped, about(salt)).catch(() => undefined);
  if (both === undefined) return { kind: 'no-device-key' };
  const ivBytes = wrapped.iv.length;
  const inner = { iv: new Uint8Array(both.slice(0, ivBytes)), bytes: both.slice(ivBytes) };
  const opened = await unsealBytes(await keyOfPin(pin, lock), inner, about(salt)).catch(() => undefined);
  if (opened === undefined) return { kind: 'wrong' };
  const raw = new Uint8Array(opened);
  try {
    const unknown = new Map([...offices].filter(([round]) => !(round in lock.forOffice)));
    const unlocked = { key: await keyOf(raw), stamp: stampOfLock(lock) };
    return { kind: 'opened', unlocked, forOffice: await forOffices(raw, unknown) };
  } finally {
    raw.fill(0);
  }
}
