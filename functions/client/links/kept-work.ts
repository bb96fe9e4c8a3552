/**
 * The lists of work on this device, the code that was not exchanged yet, and the text by which this device is known where
 * codes are exchanged: kept before the server is asked, so that an answer that was lost can be asked for again.
 */
import { keptIn, type KeptWork, listKey } from './work-list.ts';
import { getRow, putRow, removeRow, rowsOf } from '../device/work-rows.ts';

const [nameOfDevice, waitingCode, listPrefix] = ['device', 'code', 'list '];
const secretBytes = 32;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Letters and digits that nobody guesses. */
function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(secretBytes));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/**
 * By what this device is known where codes are exchanged; made when it is first asked for, and on the disk before it is answered.
 *
 * @throws the browser keeps nothing
 */
export async function secretOfDevice(): Promise<string> {
  const present = textOf(await getRow(nameOfDevice));
  if (present !== undefined) return present;
  await putRow(nameOfDevice, newSecret());
  const made = textOf(await getRow(nameOfDevice)); // another tab may have been a moment later
  if (made === undefined) throw new Error('the device keeps nothing');
  return made;
}

/** The code that is to be exchanged. */
export const codeWaiting = async (): Promise<string | undefined> => textOf(await getRow(waitingCode));

/** @throws the browser keeps nothing */
export const keepCode = (code: string): Promise<void> => putRow(waitingCode, code);

/** It was exchanged, or is of no use. */
export const forgetCode = (): Promise<void> => removeRow(waitingCode);

/** Keeps a list in the place of the one of the same round and person; @throws the browser keeps nothing. */
export async function keepList(kept: KeptWork): Promise<void> {
  const key = listKey(kept.list);
  await putRow(listPrefix + key, kept);
  // A page from before kept one list of a round, whoever had it.
  const before = keptIn(await getRow(listPrefix + kept.list.round));
  if (before !== undefined && listKey(before.list) === key) await removeRow(listPrefix + kept.list.round);
}

/** Lists of this device, those that have ended last; nothing where the browser keeps nothing. */
export async function keptLists(): Promise<readonly KeptWork[]> {
  const lists = (await rowsOf(listPrefix)).flatMap((value) => keptIn(value) ?? []);
  return [...lists.filter(({ ended }) => ended !== true), ...lists.filter(({ ended }) => ended === true)];
}
