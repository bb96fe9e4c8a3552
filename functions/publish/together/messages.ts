/** What the thread that computes a release and those that help it say to each other. */
import { readSchema, segmentTaskSchema, sentSegmentSchema } from '#functions/publish/snapshot/segment-messages.ts';
import { writeTaskSchema, writtenSchema } from '#functions/publish/snapshot/write-messages.ts';
import * as v from 'valibot';

import { tabulatedSchema, tabulateTaskSchema } from './tabulate-messages.ts';

export const taskSchema = v.variant('kind', [segmentTaskSchema, writeTaskSchema, tabulateTaskSchema]);
export type Task = v.InferOutput<typeof taskSchema>;

export const replySchema = v.variant('kind', [
  readSchema,
  sentSegmentSchema,
  writtenSchema,
  tabulatedSchema,
  v.strictObject({ kind: v.literal('store-unavailable'), message: v.string() }),
]);
export type Reply = v.InferOutput<typeof replySchema>;
