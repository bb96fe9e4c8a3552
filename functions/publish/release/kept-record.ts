/** The record that a release leaves for the next one, as a file: private, written once, named by the hash of its bytes. */
import { type DisclosureRecord, recordSchema } from '#analysis/disclosure/record.ts';
import * as v from 'valibot';

import { snapshotFileSchema } from './manifest.ts';

export type KeptRecord = {
  readonly record: DisclosureRecord;
  /** Files of the snapshots from which figures still stand, by hash. */
  readonly snapshots: Readonly<Record<string, readonly v.InferOutput<typeof snapshotFileSchema>[]>>;
};

const keptSchema = v.strictObject({
  record: recordSchema,
  snapshots: v.record(v.string(), v.array(snapshotFileSchema)),
});

/**
 * The file of a record: its JSON, put together cell by cell, because the prints of everybody in all cells are more than one
 * text should hold.
 */
export function recordBytes({ record, snapshots }: KeptRecord): Uint8Array {
  const { cells, ...others } = record;
  const told = Object.entries(cells).map(([key, cell], n) =>
    Buffer.from(`${n === 0 ? '' : ','}${JSON.stringify(key)}:${JSON.stringify(cell)}`),
  );
  const start = `{"record":${JSON.stringify(others).slice(0, -1)},"cells":{`;
  return Buffer.concat([Buffer.from(start), ...told, Buffer.from(`}},"snapshots":${JSON.stringify(snapshots)}}`)]);
}

/** Reads what {@link recordBytes} wrote; undefined when the bytes are something else. */
export function readRecord(bytes: Uint8Array): KeptRecord | undefined {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), keptSchema), new TextDecoder().decode(bytes));
  return parsed.success ? parsed.output : undefined;
}
