/** Opens a backup file with the key of its round: whole and unchanged, or not at all. */
import { createDecipheriv, type ECDH, hkdfSync } from 'node:crypto';
import * as v from 'valibot';

import { backupEntriesSchema, type BackupEntry, splitBackup } from '#schemas/fieldwork/backup-file.ts';
import { type BackupHeader, backupPurpose } from '#schemas/fieldwork/backup-header.ts';

import { keyName, roundKeys } from './round-keys.ts';

export type OpenedBackup =
  | { readonly kind: 'opened'; readonly header: BackupHeader; readonly entries: readonly BackupEntry[] }
  | { readonly kind: 'no-backup' }
  | { readonly kind: 'other-version'; readonly version: string }
  | { readonly kind: 'cut'; readonly expected: number; readonly found: number }
  /** It is of another round than the one that was asked for. */
  | { readonly kind: 'other-round'; readonly round: string }
  /** Sealed to a key that this platform does not have. */
  | { readonly kind: 'other-key'; readonly round: string }
  /** A bit of it was changed. */
  | { readonly kind: 'damaged' };

const tagBytes = 16;

function unsealed(
  keys: ECDH,
  { round, ephemeral, iv }: BackupHeader,
  line: Uint8Array,
  sealed: Uint8Array,
): string | undefined {
  try {
    const point = Buffer.from(ephemeral, 'base64');
    const key = hkdfSync('sha256', keys.computeSecret(point), point, backupPurpose(round), 32);
    const cipher = createDecipheriv('aes-256-gcm', new Uint8Array(key), Buffer.from(iv, 'base64'), {
      authTagLength: tagBytes,
    });
    cipher.setAAD(line);
    cipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
    const text = Buffer.concat([cipher.update(sealed.subarray(0, sealed.length - tagBytes)), cipher.final()]);
    return text.toString('utf8');
  } catch {
    return undefined; // the tag does not fit, or the point is none of the curve
  }
}

/**
 * What a backup file holds.
 *
 * @param secret of the platform, from which the keys of its rounds are worked out
 * @param round the one that it has to be of; any where undefined
 */
export function openBackup(bytes: Uint8Array<ArrayBuffer>, secret: string, round?: string): OpenedBackup {
  const split = splitBackup(bytes);
  if (split.kind !== 'backup') return split;
  const { header, line, sealed } = split;
  if (round !== undefined && header.round !== round) return { kind: 'other-round', round: header.round };
  const keys = roundKeys(secret, header.round);
  if (keyName(keys) !== header.key) return { kind: 'other-key', round: header.round };
  const text = unsealed(keys, header, line, sealed);
  if (text === undefined) return { kind: 'damaged' };
  const entries = v.safeParse(v.pipe(v.string(), v.parseJson(), backupEntriesSchema), text);
  return entries.success ? { kind: 'opened', header, entries: entries.output } : { kind: 'damaged' };
}
