/**
 * How an entry lies in the memory of the device: sealed, all but its id, where the page has a key; plain over http, where browsers
 * give none, and where a page from before sealing put it.
 */
import { seal, type Sealed, unseal } from '../device/seal.ts';
import type { Kept } from './kept.ts';

/**
 * What is told of an entry in the open on a device with a PIN: of one that lies under the data key, how far it has got, so that
 * a locked page can say how many wait; of one that lies under the key of the device all the same, that it does.
 */
export type Mark = 'locked' | 'shared' | undefined;

type SealedEntry = {
  readonly id: string;
  readonly sealed: Sealed;
  readonly locked?: Kept['state'];
  readonly shared?: true;
};
export type KeptRecord = Kept | SealedEntry;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Only these pages write to the memory of the device, so one word tells what it is. */
export const isKept = (value: unknown): value is Kept => isObject(value) && 'state' in value;
const isSealed = (value: unknown): value is SealedEntry => isObject(value) && 'sealed' in value;

/** How far an entry has got that lies under the data key of a PIN; undefined of any other. */
export const lockedState = (record: unknown): Kept['state'] | undefined =>
  isSealed(record) ? record.locked : undefined;
/** Whether it lies under the key of the device, PIN or not: of people who do not know it. */
export const isShared = (record: unknown): boolean => isSealed(record) && record.shared === true;

/** How it is sealed; undefined where it is not. */
export const sealedIn = (record: unknown): Sealed | undefined => (isSealed(record) ? record.sealed : undefined);

/** What is put into the database for an entry. */
export const recordOf = async (kept: Kept, key: CryptoKey | undefined, mark?: Mark): Promise<KeptRecord> =>
  key === undefined
    ? kept
    : {
        id: kept.id,
        sealed: await seal(key, kept.id, kept),
        ...(mark === 'locked' && { locked: kept.state }),
        ...(mark === 'shared' && { shared: true }),
      };

/** The entry of a record, with one of the keys; `unreadable` when none opens it: its key is gone, or it was changed. */
export async function keptIn(
  record: unknown,
  ...keys: readonly (CryptoKey | undefined)[]
): Promise<Kept | 'unreadable' | undefined> {
  if (isKept(record)) return record;
  if (!isSealed(record)) return undefined;
  for (const key of keys) {
    const opened = key && (await unseal(key, record.id, record.sealed).catch(() => undefined));
    if (isKept(opened)) return opened;
  }
  return 'unreadable';
}

/** Under which a record lies, or an empty text. */
export const idOf = (record: unknown): string => (isKept(record) || isSealed(record) ? record.id : '');

/** Changes with every write of a record; empty for none. */
export function stampOf(record: unknown): string {
  if (isSealed(record)) return record.sealed.iv.join();
  return record === undefined ? '' : JSON.stringify(record);
}
