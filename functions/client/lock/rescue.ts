/** The rescue file of a phone whose PIN was forgotten: all that it has not delivered, for the office to open. */
import type { BackupEntry } from '#schemas/fieldwork/backup-file.ts';
import { backupVersions } from '#schemas/fieldwork/backup-header.ts';
import type { Rescue } from '#schemas/fieldwork/rescue-file.ts';

import { asBase64 } from '../backup/key-for.ts';
import { sealFile } from '../backup/seal-backup.ts';
import { browserStorage } from '../device/browser-storage.ts';
import { deviceKey } from '../device/device-key.ts';
import { lockIn } from '../device/lock-record.ts';
import { idOf, keptIn, isShared, lockedState, sealedIn, stampOf } from '../filling/kept-record.ts';
import { isHeld } from '../filling/kept.ts';
import { lastPrefix, wordsIn } from '../filling/last-words.ts';
import { allRecords, removeLocked } from './lock-store.ts';

export type RescueFile = {
  readonly round: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Interviews in it. */
  readonly count: number;
  /** Removes what lies behind the PIN, and the PIN; `false`, and nothing is removed, when something was written since. */
  readonly startAnew: () => Promise<boolean>;
};

/** What was typed in the moment before a page went, and lies under the data key. */
async function lockedWords(device: readonly CryptoKey[]): Promise<Rescue['words']> {
  const storage = browserStorage('localStorage');
  const words: { id: string; masked: string }[] = [];
  for (const name of Object.keys(storage ?? {}).filter((one) => one.startsWith(lastPrefix))) {
    const id = name.slice(lastPrefix.length);
    const masked = storage?.getItem(name) ?? '';
    if ((await wordsIn(masked, id, device)) === undefined) words.push({ id, masked });
  }
  return words;
}

/** What a page from before has kept without the PIN. */
async function openEntries(records: readonly unknown[], device: CryptoKey | undefined): Promise<BackupEntry[]> {
  const others = records.filter((record) => lockedState(record) === undefined && !isShared(record));
  const opened = await Promise.all(others.map((record) => keptIn(record, device)));
  return opened.flatMap((kept) => (typeof kept === 'object' && isHeld(kept) ? { ...kept } : []));
}

const lockedRecord = (record: unknown) => {
  const sealed = sealedIn(record);
  return sealed === undefined
    ? []
    : { id: idOf(record), iv: asBase64(sealed.iv), sealed: asBase64(new Uint8Array(sealed.bytes)) };
};

/** Everything but the lock, which each try of a PIN changes. */
const stampOfEntries = (records: readonly unknown[]): string =>
  records
    .filter((record) => lockIn(record) === undefined)
    .map(stampOf)
    .join('|');

/**
 * Makes the file.
 *
 * @param wanted the round of the page, whose links deliver it, where the lock knows its key
 * @param savedAt ISO 8601
 * @throws there is no lock
 */
export async function rescueFile(wanted: string, savedAt: string): Promise<RescueFile> {
  const records = await allRecords();
  const offices = records.map(lockIn).find(Boolean)?.forOffice ?? {};
  const round = wanted in offices ? wanted : (Object.keys(offices)[0] ?? '');
  const office = offices[round];
  if (office === undefined) throw new Error('there is no key of an office');
  const { publicKey, ephemeral, iv, sealed } = office;
  const device = await deviceKey('kept');
  const locked = records.filter((record) => lockedState(record) !== undefined);
  const held = locked.filter((record) => lockedState(record) !== 'delivered');
  const [words, entries] = [
    await lockedWords(device === undefined ? [] : [device]),
    await openEntries(records, device),
  ];
  const rescue: Rescue = { key: { ephemeral, iv, sealed }, records: held.flatMap(lockedRecord), words, entries };

  const listed = new Set(held.map(idOf));
  const typed = words.filter(({ id }) => !listed.has(id)).map(() => 'draft');
  const states = [...held.map(lockedState), ...entries.map(({ state }) => state), ...typed];
  const drafts = states.filter((state) => state === 'draft').length;
  const unsent = states.filter((state) => state === 'unsent' || state === 'taken').length;
  const counts = { unsent, drafts, refused: states.length - unsent - drafts };
  const told = { round, instrument: '', savedAt, publicKey };
  const stamp = stampOfEntries(records);
  return {
    round,
    bytes: await sealFile(backupVersions.rescue, told, counts, rescue),
    count: states.length,
    startAnew: async () => {
      const removed = await removeLocked((present) => stampOfEntries(present) === stamp, locked.map(idOf));
      if (removed) for (const { id } of words) browserStorage('localStorage')?.removeItem(lastPrefix + id);
      return removed;
    },
  };
}
