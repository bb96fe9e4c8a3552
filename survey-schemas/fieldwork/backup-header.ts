/**
 * The first line of the backup file of a phone: what it is, of which round, when and how many. It holds nothing that anybody
 * answered, and no id. Browsers write it; {@link ./backup-file.ts} reads it.
 */

/** Ends the name of every backup file, and names its format. */
export const backupExtension = 'remit-backup';
export const backupMediaType = 'application/vnd.remit.backup';
/** What a phone saved of its own accord, entry by entry; and a rescue file, whose entries lie under the data key of a phone with a PIN. */
export const backupVersions = { entries: 1, rescue: 2 } as const;
export type BackupVersion = (typeof backupVersions)[keyof typeof backupVersions];

export type BackupHeader = {
  readonly format: typeof backupExtension;
  readonly version: BackupVersion;
  readonly round: string;
  /** Empty in a rescue file, which holds every questionnaire of the phone. */
  readonly instrument: string;
  /** ISO 8601, by the clock of the phone. */
  readonly savedAt: string;
  /** Finished, and not delivered. */
  readonly unsent: number;
  /** Refused by the server, or set aside. */
  readonly refused: number;
  readonly drafts: number;
  /** Which key of the round it is sealed to: {@link nameOfKey}. */
  readonly key: string;
  /** Public part of a key that was made for this file alone: base64 of an uncompressed point of P-256. */
  readonly ephemeral: string;
  /** Base64. */
  readonly iv: string;
  /** Bytes that follow the line. */
  readonly sealed: number;
};

/** What the key of the file is made for; the round is in it, so that a file opens as one of its own round alone. */
export const backupPurpose = (round: string): string => `remit backup file 1\n${round}`;

/** What the seal around the data key of a phone with a PIN is made for. */
export const dataKeyPurpose = (round: string): string => `remit data key 1\n${round}`;

/** Name of a public key: 16 hexadecimal digits of its SHA-256. */
export const nameOfKey = (digest: Uint8Array): string =>
  Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The first line, with its end: what the sealed bytes are bound to. */
export const headerLine = (header: BackupHeader): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(new TextEncoder().encode(`${JSON.stringify(header)}\n`));
