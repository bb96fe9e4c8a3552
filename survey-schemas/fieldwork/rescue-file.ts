/**
 * What lies inside a rescue file: the entries of a phone whose PIN was forgotten, as they lie there, and the data key that
 * opens them, sealed to the key of the round. The phone that writes it can open neither.
 */
import * as v from 'valibot';

import { backupEntriesSchema, base64 } from './backup-file.ts';

const sealedSchema = v.object({ iv: base64, sealed: base64 });

/** The data key of a phone, for the office alone. */
export type SealedKey = {
  /** Public part of a key that was made for this alone: base64 of an uncompressed point of P-256. */
  readonly ephemeral: string;
  /** Base64. */
  readonly iv: string;
  /** Base64: 32 bytes, and the 16 that AES-GCM adds. */
  readonly sealed: string;
};

export const rescueSchema = v.object({
  key: v.object({ ...sealedSchema.entries, ephemeral: base64 }),
  /** Sealed with the data key, each bound to its id. */
  records: v.array(v.object({ ...sealedSchema.entries, id: v.string() })),
  /** Typed in the moment before a page went: under a mask of the data key (`iv.hidden`), which shows no change. */
  words: v.array(
    v.object({ id: v.string(), masked: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/=]+\.[A-Za-z0-9+/=]*$/)) }),
  ),
  /** What did not lie under the data key. */
  entries: backupEntriesSchema,
});

export type Rescue = v.InferOutput<typeof rescueSchema>;
