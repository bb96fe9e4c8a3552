/** Opens a backup file with the key of its round: whole and unchanged, or not at all. */
import type { ECDH } from 'node:crypto';
import * as v from 'valibot';

import { backupEntriesSchema, type BackupEntry, splitBackup } from '#schemas/fieldwork/backup-file.ts';
import { type BackupHeader, backupPurpose, backupVersions } from '#schemas/fieldwork/backup-header.ts';

import { openRescue } from './open-rescue.ts';
import { keyName, roundKeys } from './round-keys.ts';
import { agreedKey, unsealed } from './unseal.ts';

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

function entriesIn(text: string, { round, version }: BackupHeader, keys: ECDH): readonly BackupEntry[] | undefined {
  if (version === backupVersions.rescue) return openRescue(keys, round, text);
  const entries = v.safeParse(v.pipe(v.string(), v.parseJson(), backupEntriesSchema), text);
  return entries.success ? entries.output : undefined;
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
  const agreed = agreedKey(keys, header.ephemeral, backupPurpose(header.round));
  const text = agreed && unsealed(agreed, Buffer.from(header.iv, 'base64'), sealed, line)?.toString('utf8');
  const entries = text === undefined ? undefined : entriesIn(text, header, keys);
  return entries === undefined ? { kind: 'damaged' } : { kind: 'opened', header, entries };
}
