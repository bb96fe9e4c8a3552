/** The manifest of a release: everything needed to compute it again, to the bit. It holds a day, no time and no release id. */
import { roundSchema } from '#schemas/fieldwork/round.ts';
import { tableOutcomes } from '#analysis/production/promised.ts';
import { allSeries } from '#functions/store/release-entry.ts';
import { noteSchema } from '#schemas/words/note-schema.ts';
import * as v from 'valibot';

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal'));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One file of a release. */
const fileSchema = v.strictObject({ name: v.string(), contentType: v.string(), bytes: count, rows: count, sha256 });
/** One file of a snapshot; without bytes and rows where these are of people. */
export const snapshotFileSchema = v.strictObject({
  ...fileSchema.entries,
  bytes: v.optional(count),
  rows: v.optional(count),
});

/** `estimates`: every table. `corridor-costs`: prices alone, which move faster than surveys. */
export const seriesSchema = v.picklist(allSeries);

/** Why a round as a whole is not compared. */
export const whyNotCompared = ['unknown-round', 'no-release', 'old-release', 'other-currency'] as const;

export const manifestSchema = v.strictObject({
  format: v.literal('remit-release/1'),
  series: seriesSchema,
  /** Day in UTC on which it was computed, which its report tells; older releases have none. */
  computedOn: v.exactOptional(v.pipe(v.string(), v.isoDate())),
  /** The round as it was described when the release was computed, with exchange rates, settings and seed. */
  round: roundSchema,
  /** Studies that came as files: id → SHA-256 of the text that the round was asked and computed by. */
  studies: v.optional(v.record(v.string(), sha256)),
  /** Version of the package and hash of the code that computes. */
  codeVersion: v.string(),
  /** Columns the figures were computed from; `hash` names the folders `snapshots/{round}/{hash}/` and `registrants/{round}/{hash}/`. */
  snapshot: v.strictObject({ hash: sha256, files: v.array(snapshotFileSchema) }),
  files: v.array(fileSchema),
  /**
   * The earlier round that this one is compared with: the release whose figures stand beside those of this one, and the SHA-256 of
   * its manifest, which names its files and its snapshot; or why nothing is compared. `titles`: of that round and of those before
   * it, by id; older releases have none.
   */
  comparedWith: v.optional(
    v.union([
      v.strictObject({
        round: v.string(),
        release: v.string(),
        manifest: sha256,
        titles: v.exactOptional(v.record(v.string(), v.string())),
      }),
      v.strictObject({ round: v.string(), why: v.picklist(whyNotCompared) }),
    ]),
  ),
  /** The release before, and the SHA-256 of the record that it left: figures stay as they were where too few interviews changed. */
  heldAgainst: v.optional(v.strictObject({ release: v.string(), record: sha256 })),
  /** Per table how many rows are withheld or to be used with care, why, and what to do; older releases have none. */
  summary: v.optional(
    v.array(
      v.strictObject({
        table: v.string(),
        rows: count,
        caution: count,
        incomplete: count,
        withheld: count,
        reasons: v.record(v.string(), count),
        advice: v.string(),
      }),
    ),
  ),
  /** Each table that the studies of the release publish, and why one is not in it; older releases have none. */
  tables: v.optional(
    v.array(v.strictObject({ study: v.string(), table: v.string(), rows: count, outcome: v.picklist(tableOutcomes) })),
  ),
  warnings: v.array(
    v.strictObject({
      code: v.string(),
      table: v.string(),
      subject: v.string(),
      count,
      /** In English. */
      message: v.string(),
      /** The same as data, for other languages; older releases have it in English alone. */
      says: v.exactOptional(noteSchema),
    }),
  ),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;
export type NotCompared = (typeof whyNotCompared)[number];
export type Series = v.InferOutput<typeof seriesSchema>;
