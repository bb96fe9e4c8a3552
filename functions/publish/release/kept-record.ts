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
 * text should hold.
 */
export function recordBytes({ record, snapshots, changes }: KeptRecord): Uint8Array {
  const { cells, ...others } = record;
  const each = Object.entries(cells).map(([key, cell], n) =>
    Buffer.from(`${n === 0 ? '' : ','}${JSON.stringify(key)}:${JSON.stringify(cell)}`),
  );
  const start = `{"record":${JSON.stringify(others).slice(0, -1)},"cells":{`;
  return Buffer.concat([
    Buffer.from(start),
    ...each,
    Buffer.from(
      `}},"snapshots":${JSON.stringify(snapshots)}${changes === undefined ? '' : `,"changes":${JSON.stringify(changes)}`}}`,
    ),
  ]);
}

/** Reads what {@link recordBytes} wrote; undefined when the bytes are something else. */
export function readRecord(bytes: Uint8Array): KeptRecord | undefined {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), keptSchema), new TextDecoder().decode(bytes));
  return parsed.success ? parsed.output : undefined;
}
