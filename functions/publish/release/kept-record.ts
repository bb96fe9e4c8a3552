/** The record that a release leaves for the next one, as a file: private, written once, named by the hash of its bytes. */
import { type DisclosureRecord, estimateRow, recordSchema } from '#analysis/disclosure/record.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import * as v from 'valibot';

import { snapshotFileSchema } from './manifest.ts';

export type KeptRecord = {
  readonly record: DisclosureRecord;
  /** Files of the snapshots from which figures still stand, by hash. */
  readonly snapshots: Readonly<Record<string, readonly v.InferOutput<typeof snapshotFileSchema>[]>>;
  /** Rows of change since an earlier round, as readers have them; absent where there are none. */
  readonly changes?: readonly EstimateRow[] | undefined;
};

const keptSchema = v.strictObject({
  record: recordSchema,
  snapshots: v.record(v.string(), v.array(snapshotFileSchema)),
  changes: v.optional(v.array(estimateRow)),
});

/**
 * The file of a record: its JSON, put together cell by cell, because the prints of everybody in all cells are more than one
 * text should hold. Its length is found first: the same bytes in pieces and as a whole are more than everything else of a release.
 */
export function recordBytes(kept: KeptRecord): Uint8Array {
  let length = 0;
  for (const text of textsOf(kept)) length += Buffer.byteLength(text);
  const bytes = Buffer.alloc(length);
  let at = 0;
  for (const text of textsOf(kept)) at += bytes.write(text, at);
  return bytes;
}

/** Texts that make the file, one after the other. */
function* textsOf({ record, snapshots, changes }: KeptRecord): Generator<string, void, undefined> {
  const { cells, ...others } = record;
  yield `{"record":${JSON.stringify(others).slice(0, -1)},"cells":{`;
  let before = '';
  for (const [key, cell] of Object.entries(cells)) {
    yield `${before}${JSON.stringify(key)}:${JSON.stringify(cell)}`;
    before = ',';
  }
  yield `}},"snapshots":${JSON.stringify(snapshots)}`;
  yield changes === undefined ? '}' : `,"changes":${JSON.stringify(changes)}}`;
}

/** Reads what {@link recordBytes} wrote; undefined when the bytes are something else. */
export function readRecord(bytes: Uint8Array): KeptRecord | undefined {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), keptSchema), new TextDecoder().decode(bytes));
  return parsed.success ? parsed.output : undefined;
}
