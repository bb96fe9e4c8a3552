/**
 * The lock of a device with a PIN: a record beside the entries, so that both change in one transaction or neither does. What
 * it holds is of no use to whoever reads it: the data key in it opens with the PIN and the key of the device together, or
 * with the key of the office.
 */
import type { Sealed } from './seal.ts';

/** No entry has such an id. */
export const lockId = 'remit:lock';

/** The data key for the office of one round, and the public key that it is sealed to. */
export type ForOffice = {
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** Base64, as a rescue file has them. */
  readonly ephemeral: string;
  readonly iv: string;
  readonly sealed: string;
};

export type Lock = {
  /** Of the key that is worked out from the PIN; another one with each data key. */
  readonly salt: Uint8Array<ArrayBuffer>;
  /** So many times the PIN is worked over (PBKDF2-SHA-256). */
  readonly rounds: number;
  /** Whether the keys of a telephone are enough to type it. */
  readonly isDigits: boolean;
  /** The data key, sealed with the key from the PIN, and that with the key of the device. */
  readonly wrapped: Sealed;
  /** By round. */
  readonly forOffice: Readonly<Record<string, ForOffice>>;
  /** Wrong PINs in a row. */
  readonly wrong: number;
  /** Before this moment no PIN is tried; milliseconds by the clock of the device. */
  readonly until: number;
};

/** What a page with the right PIN has. */
export type Unlocked = {
  /** The data key; no script can read it. */
  readonly key: CryptoKey;
  /** Of the lock that it is for: {@link stampOfLock}. */
  readonly stamp: string;
};

type LockRecord = { readonly id: typeof lockId; readonly lock: Lock };

/** Only these pages write to the memory of the device, so one word tells what it is. */
const isLockRecord = (record: unknown): record is LockRecord =>
  typeof record === 'object' && record !== null && 'lock' in record;

/** The lock in a record of the memory; undefined of anything else. */
export const lockIn = (record: unknown): Lock | undefined => (isLockRecord(record) ? record.lock : undefined);

/** What is put into the database. */
export const lockRecord = (lock: Lock): LockRecord => ({ id: lockId, lock });

/** Tells a lock from those before and after it; empty where there is none. */
export const stampOfLock = (lock: Lock | undefined): string => lock?.salt.join() ?? '';
