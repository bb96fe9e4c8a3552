/**
 * Seals a backup file to the public key of a round: ECDH over P-256 with a key made for this file alone, HKDF-SHA-256,
 * AES-GCM with 256 bits. What it seals, nobody on this device can open again.
 */
import type { BackupEntry } from '#schemas/fieldwork/backup-file.ts';
import { type BackupHeader, backupPurpose, headerLine, nameOfKey } from '#schemas/fieldwork/backup-header.ts';

type Given = Pick<BackupHeader, 'round' | 'instrument' | 'savedAt'> & {
  readonly entries: readonly BackupEntry[];
  /** The public key of the round, an uncompressed point of P-256. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
};

const agreement = { name: 'ECDH', namedCurve: 'P-256' };
/** AES-GCM adds so many bytes to what it seals. */
const tagBytes = 16;

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(text));
const asBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** The key of one file, and the public part that finds it again. */
async function fileKey(round: string, publicKey: Uint8Array<ArrayBuffer>) {
  const { subtle } = crypto;
  const ephemeral = await subtle.generateKey(agreement, false, ['deriveBits']);
  const theirs = await subtle.importKey('raw', publicKey, agreement, false, []);
  const shared = await subtle.deriveBits({ name: 'ECDH', public: theirs }, ephemeral.privateKey, 256);
  const point = new Uint8Array(await subtle.exportKey('raw', ephemeral.publicKey));
  const secret = await subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: point, info: bytesOf(backupPurpose(round)) };
  const key = await subtle.deriveKey(how, secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt']);
  return { key, point };
}

/** How many of each kind: what the header says. */
function countsOf(entries: readonly BackupEntry[]): Pick<BackupHeader, 'unsent' | 'refused' | 'drafts'> {
  const unsent = entries.filter(({ body }) => body !== undefined).length;
  const drafts = entries.filter(({ state }) => state === 'draft').length;
  return { unsent, drafts, refused: entries.length - unsent - drafts };
}

/**
 * The bytes of the file.
 *
 * @throws the public key is none
 */
export async function sealBackup({
  round,
  instrument,
  savedAt,
  entries,
  publicKey,
}: Given): Promise<Uint8Array<ArrayBuffer>> {
  const { key, point } = await fileKey(round, publicKey);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = bytesOf(JSON.stringify(entries));
  const line = headerLine({
    format: 'remit-backup',
    version: 1,
    round,
    instrument,
    savedAt,
    ...countsOf(entries),
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
