/**
 * What lies inside a rescue file: the entries of a phone whose PIN was forgotten, as they lie there, and the data key that
 * opens them, sealed to the key of the round. The phone that writes it can open neither.
 */
import * as v from 'valibot';

import { backupEntriesSchema, base64 } from './backup-file.ts';

const sealedSchema = v.object({ iv: base64, sealed: base64 });

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
