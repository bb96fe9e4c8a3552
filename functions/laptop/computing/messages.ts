/** What the platform's own thread and the one that computes a release say to each other. */
import { manifestSchema } from '#functions/publish/release/manifest.ts';
import { roundStates } from '#schemas/fieldwork/life-cycle.ts';
import { noteSchema } from '#schemas/words/note-schema.ts';
import * as v from 'valibot';

/** Where a data folder can be reached. */
export const whereSchema = v.strictObject({
  tables: v.strictObject({ url: v.string(), key: v.string() }),
  objects: v.string(),
});

/** What to compute, and where everything is. */
export const taskSchema = v.strictObject({
  /** A release in any case, only one that differs from the current one, or a preview. */
  how: v.picklist(['publish', 'renew', 'preview']),
  round: v.string(),
  codeVersion: v.string(),
  ...whereSchema.entries,
});

export type Task = v.InferOutput<typeof taskSchema>;

const outcomeSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('published'),
    releaseId: v.string(),
    manifestSha256: v.string(),
    manifest: manifestSchema,
  }),
  v.strictObject({ kind: v.literal('unchanged'), releaseId: v.string() }),
  v.strictObject({
    kind: v.literal('previewed'),
    preview: v.strictObject({
      id: v.string(),
      round: v.string(),
      computedAt: v.string(),
      after: v.optional(v.string()),
    }),
  }),
  v.strictObject({ kind: v.literal('unknown-round') }),
  v.strictObject({ kind: v.literal('not-computed-any-more'), state: v.picklist(roundStates) }),
  v.strictObject({ kind: v.literal('no-responses'), series: manifestSchema.entries.series }),
  v.strictObject({ kind: v.literal('clock-behind'), now: v.string(), newest: v.string() }),
  v.strictObject({ kind: v.literal('cannot-compute'), message: v.string(), says: noteSchema }),
]);

/** What the computing thread says; an error that nobody foresaw ends it instead. */
export const saidSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('progress'),
    progress: v.strictObject({
      step: v.picklist(['snapshot', 'analysis', 'release']),
      detail: v.string(),
      done: v.number(),
    }),
  }),
  v.strictObject({ kind: v.literal('ended'), outcome: outcomeSchema }),
  v.strictObject({ kind: v.literal('store-unavailable') }),
]);

export type Said = v.InferOutput<typeof saidSchema>;
