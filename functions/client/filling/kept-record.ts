/**
 * How an entry lies in the memory of the device: sealed, all but its id, where the page has a key; plain over http, where browsers
 * give none, and where a page from before sealing put it.
 */
import { seal, type Sealed, unseal } from '../device/seal.ts';
import type { Kept } from './kept.ts';

type SealedEntry = { readonly id: string; readonly sealed: Sealed };
export type KeptRecord = Kept | SealedEntry;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Only these pages write to the memory of the device, so one word tells what it is. */
export const isKept = (value: unknown): value is Kept => isObject(value) && 'state' in value;
const isSealed = (value: unknown): value is SealedEntry => isObject(value) && 'sealed' in value;

/** What is put into the database for an entry. */
export const recordOf = async (kept: Kept, key: CryptoKey | undefined): Promise<KeptRecord> =>
  key === undefined ? kept : { id: kept.id, sealed: await seal(key, kept.id, kept) };

/** The entry of a record; `unreadable` when its key is gone or it was changed. */
export async function keptIn(record: unknown, key: CryptoKey | undefined): Promise<Kept | 'unreadable' | undefined> {
  if (isKept(record)) return record;
  if (!isSealed(record)) return undefined;
  if (key === undefined) return 'unreadable';
  const opened = await unseal(key, record.id, record.sealed).catch(() => undefined);
  return isKept(opened) ? opened : 'unreadable';
}

/** Under which a record lies, or an empty text. */
export const idOf = (record: unknown): string => (isKept(record) || isSealed(record) ? record.id : '');

/** Changes with every write of a record; empty for none. */
export function stampOf(record: unknown): string {
  if (isSealed(record)) return record.sealed.iv.join();
  return record === undefined ? '' : JSON.stringify(record);
}
