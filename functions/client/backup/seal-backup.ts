/**
 * Seals a backup file to the public key of a round: ECDH over P-256 with a key made for this file alone, HKDF-SHA-256,
 * AES-GCM with 256 bits. What it seals, nobody on this device can open again.
 */
import type { BackupEntry } from '#schemas/fieldwork/backup-file.ts';
import {
  type BackupHeader,
  backupPurpose,
  type BackupVersion,
  backupVersions,
  headerLine,
  nameOfKey,
} from '#schemas/fieldwork/backup-header.ts';

import { asBase64, bytesOf, keyFor } from './key-for.ts';

type Told = Pick<BackupHeader, 'round' | 'instrument' | 'savedAt'> & {
  /** The public key of the round, an uncompressed point of P-256. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
};
type Counts = Pick<BackupHeader, 'unsent' | 'refused' | 'drafts'>;

/** AES-GCM adds so many bytes to what it seals. */
const tagBytes = 16;

/** How many of each kind: what the header says. */
function countsOf(entries: readonly BackupEntry[]): Counts {
  const unsent = entries.filter(({ body }) => body !== undefined).length;
  const drafts = entries.filter(({ state }) => state === 'draft').length;
  return { unsent, drafts, refused: entries.length - unsent - drafts };
}

/**
 * The bytes of a file with what is sealed in it.
 *
 * @throws the public key is none
 */
export async function sealFile(
  version: BackupVersion,
  { round, instrument, savedAt, publicKey }: Told,
  counts: Counts,
  content: unknown,
): Promise<Uint8Array<ArrayBuffer>> {
  const { key, point } = await keyFor(publicKey, backupPurpose(round));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = bytesOf(JSON.stringify(content));
  const line = headerLine({
    format: 'remit-backup',
    version,
    round,
    instrument,
    savedAt,
    ...counts,
    key: nameOfKey(new Uint8Array(await crypto.subtle.digest('SHA-256', publicKey))),
    ephemeral: asBase64(point),
    iv: asBase64(iv),
    sealed: text.length + tagBytes,
  });
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: line }, key, text);
  const file = new Uint8Array(line.length + sealed.byteLength);
  file.set(line);
  file.set(new Uint8Array(sealed), line.length);
  return file;
}

/**
 * The bytes of a backup file.
 *
 * @throws the public key is none
 */
export const sealBackup = ({
  entries,
  ...told
}: Told & { readonly entries: readonly BackupEntry[] }): Promise<Uint8Array<ArrayBuffer>> =>
  sealFile(backupVersions.entries, told, countsOf(entries), entries);
