/** The record that a release leaves for the next one, as a file: private, written once, named by the hash of its bytes. */
import {
  cellSchema,
  type CellState,
  type DisclosureRecord,
  estimateRow,
  recordSchema,
} from '#analysis/disclosure/record.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import * as v from 'valibot';

import { membersOf, parsed } from './json-members.ts';
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

/**
 * Reads what {@link recordBytes} wrote, cell by cell; undefined when the bytes are something else. Cells are looked at one by
 * one, so that the prints of everybody are never there a second time.
 */
export function readRecord(bytes: Uint8Array): KeptRecord | undefined {
  try {
    const whole = new Map([...membersOf(bytes)].map(({ key, value }) => [key, value]));
    const parts = new Map([...membersOf(whole.get('record') ?? bytes)].map(({ key, value }) => [key, value]));
    const cells: Record<string, CellState> = {};
    for (const { key, value } of membersOf(parts.get('cells') ?? bytes))
      cells[key] = v.parse(cellSchema, parsed(value));
    const record = Object.fromEntries([...parts].map(([key, value]) => [key, key === 'cells' ? {} : parsed(value)]));
    const others = [...whole].filter(([key]) => key !== 'record').map(([key, value]) => [key, parsed(value)] as const);
    const kept = v.parse(keptSchema, { record, ...Object.fromEntries(others) });
    return { ...kept, record: { ...kept.record, cells } };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof v.ValiError) return undefined;
    throw error;
  }
}
