/** Opens what lies inside a rescue file, with the data key of its phone. */
import { createDecipheriv, type ECDH } from 'node:crypto';
import * as v from 'valibot';

import { type BackupEntry, backupEntrySchema } from '#schemas/fieldwork/backup-file.ts';
import { dataKeyPurpose } from '#schemas/fieldwork/backup-header.ts';
import { type Rescue, rescueSchema } from '#schemas/fieldwork/rescue-file.ts';

import { agreedKey, unsealed } from './unseal.ts';

const bytesOf = (text: string): Buffer => Buffer.from(text, 'base64');
const entryIn = v.pipe(v.string(), v.parseJson(), backupEntrySchema);

/** Takes the mask from a text: what AES-GCM lays over it is AES in counter mode from 2 (NIST SP 800-38D, 7.1). */
function unmasked(key: Uint8Array, masked: string): string {
  const [iv = '', hidden = ''] = masked.split('.');
  const cipher = createDecipheriv('aes-256-ctr', key, Buffer.concat([bytesOf(iv), Buffer.of(0, 0, 0, 2)]));
  return cipher.update(bytesOf(hidden)).toString('utf8');
}

function entryOf(text: string | undefined, id: string): BackupEntry | undefined {
  const entry = v.safeParse(entryIn, text);
  return entry.success && entry.output.id === id ? entry.output : undefined;
}

/** Stands for an entry that was damaged on the phone: it is told of, and the others are opened. */
const damaged = (id: string): BackupEntry => ({
  id,
  round: '',
  instrument: '',
  version: 0,
  startedAt: '',
  state: 'unreadable',
  reason: 'it was damaged on the phone: the key of the phone does not open it',
});

/** What was typed last counts, unless the entry was finished since. */
function withWords(entries: readonly BackupEntry[], words: readonly BackupEntry[]): readonly BackupEntry[] {
  const lasting = words.filter(({ id }) => entries.find((entry) => entry.id === id)?.body === undefined);
  const said = new Set(lasting.map(({ id }) => id));
  return [...entries.filter(({ id }) => !said.has(id)), ...lasting];
}

/**
 * The entries; undefined when the data key cannot be had.
 *
 * @param text what the seal of the file held
 */
export function openRescue(keys: ECDH, round: string, text: string): readonly BackupEntry[] | undefined {
  const rescue = v.safeParse(v.pipe(v.string(), v.parseJson(), rescueSchema), text);
  if (!rescue.success) return undefined;
  const { key: sealedKey, records, words, entries }: Rescue = rescue.output;
  const agreed = agreedKey(keys, sealedKey.ephemeral, dataKeyPurpose(round));
  const key = agreed && unsealed(agreed, bytesOf(sealedKey.iv), bytesOf(sealedKey.sealed));
  if (key === undefined) return undefined;
  const opened = records.map(({ id, iv, sealed }) => {
    const bytes = unsealed(key, bytesOf(iv), bytesOf(sealed), Buffer.from(id));
    return entryOf(bytes?.toString('utf8'), id) ?? damaged(id);
  });
  const said = words.map(({ id, masked }) => entryOf(unmasked(key, masked), id) ?? damaged(id));
  return withWords([...opened, ...entries], said);
}
