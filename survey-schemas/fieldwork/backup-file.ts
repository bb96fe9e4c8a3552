/**
 * The backup file of a phone: what it has not delivered, sealed so that the platform of the round alone opens it. A line of
 * JSON says what it is; the sealed bytes follow. The line is bound to them, so that neither can be changed without the other.
 */
import * as v from 'valibot';

import { backupExtension, type BackupHeader, backupVersions } from './backup-header.ts';

/** Largest file, in bytes: API Gateway and Lambda hand on 6 MB, in base64. Some thousand interviews. */
export const largestBackup = 4 * 1024 * 1024;

/** The first line is shorter than this, in bytes. */
const longestHeader = 4096;

const carriageReturn = 13;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Bytes as text. */
export const base64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]+={0,2}$/));

const headerSchema: v.GenericSchema<unknown, BackupHeader> = v.object({
  format: v.literal(backupExtension),
  version: v.picklist(Object.values(backupVersions)),
  round: v.string(),
  instrument: v.string(),
  savedAt: v.string(),
  unsent: count,
  refused: count,
  drafts: count,
  key: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  ephemeral: base64,
  iv: base64,
  sealed: count,
});

/** One response in the file. */
export const backupEntrySchema = v.looseObject({
  id: v.string(),
  round: v.string(),
  instrument: v.string(),
  version: v.number(),
  startedAt: v.string(),
  /** As on the phone; `unsent` and `taken` are finished and have a body. */
  state: v.string(),
  endedAt: v.optional(v.string()),
  /** What the phone posts, byte for byte. */
  body: v.optional(v.string()),
  /** Why the server did not take it. */
  reason: v.optional(v.string()),
  /** What would be filed of it as it was left. */
  answers: v.optional(v.unknown()),
  /** The form as it was left, for what could not be filed. */
  form: v.optional(v.unknown()),
});

export type BackupEntry = v.InferOutput<typeof backupEntrySchema>;

export const backupEntriesSchema = v.array(backupEntrySchema);

export type SplitBackup =
  | {
      readonly kind: 'backup';
      readonly header: BackupHeader;
      /** The first line, as it stands in the file. */
      readonly line: Uint8Array<ArrayBuffer>;
      readonly sealed: Uint8Array<ArrayBuffer>;
    }
  /** Something else, or a line that was changed. */
  | { readonly kind: 'no-backup' }
  | { readonly kind: 'other-version'; readonly version: string }
  /** It ends too early, or goes on after its end. */
  | { readonly kind: 'cut'; readonly expected: number; readonly found: number };

function parsed(line: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
  } catch {
    return undefined;
  }
}

const named = v.object({ format: v.literal(backupExtension), version: v.unknown() });

/** Takes a file apart, without opening it. */
export function splitBackup(bytes: Uint8Array<ArrayBuffer>): SplitBackup {
  const end = bytes.subarray(0, longestHeader).indexOf(10) + 1;
  const line = bytes.slice(0, end);
  const said = parsed(line);
  if (!v.is(named, said)) return { kind: 'no-backup' };
  if (!Object.values<unknown>(backupVersions).includes(said.version))
    return { kind: 'other-version', version: JSON.stringify(said.version).slice(0, 20) };
  const header = v.safeParse(headerSchema, said);
  if (!header.success) return { kind: 'no-backup' };
  const sealed = bytes.slice(end);
  // Sealed bytes may hold no end of a line: then that of the first line alone was changed.
  const expected = end - (line.at(-2) === carriageReturn ? 1 : 0) + header.output.sealed;
  if (bytes.length !== expected) return { kind: 'cut', expected, found: bytes.length };
  return { kind: 'backup', header: header.output, line, sealed };
}
