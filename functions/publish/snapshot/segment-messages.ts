/** What the thread that computes a release and those that read for it say to each other of responses. */
import type { RoundPart } from '#functions/store/partition-keys.ts';
import { columnsOf } from '#schemas/language/columns/columns.ts';
import type { FlatColumn } from '#schemas/language/columns/column-writers.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import * as v from 'valibot';

import type { ReadSegment, RoundToRead } from './read-segment.ts';

/** Which responses to read. */
export type SegmentTask = {
  readonly kind: 'read';
  readonly round: RoundToRead;
  readonly instrument: string;
  readonly version: number;
  readonly part: RoundPart;
};

export const segmentTaskSchema = v.strictObject({
  kind: v.literal('read'),
  round: v.strictObject({
    id: v.string(),
    referencePeriod: v.strictObject({ start: v.string(), end: v.string() }),
  }),
  instrument: v.string(),
  version: v.number(),
  part: v.strictObject({ index: v.number(), of: v.number() }),
});

const column = v.variant('kind', [
  v.strictObject({ kind: v.literal('numeric'), values: v.instance(Float64Array) }),
  v.strictObject({ kind: v.literal('factor'), codes: v.instance(Int32Array), levels: v.array(v.string()) }),
  v.strictObject({ kind: v.literal('text'), values: v.array(v.union([v.string(), v.undefined()])) }),
]);
const table = v.strictObject({
  table: v.string(),
  rowCount: v.number(),
  parentRow: v.instance(Int32Array),
  columns: v.record(v.string(), column),
});
const design = v.strictObject({ stratum: v.string(), psu: v.string(), weight: v.number() });

/** How many responses have been read so far. */
export const readSchema = v.strictObject({ kind: v.literal('read'), responses: v.number() });

export const sentSegmentSchema = v.strictObject({
  kind: v.literal('segment'),
  ids: v.array(v.string()),
  designs: v.array(v.union([design, v.undefined()])),
  until: v.array(v.union([v.number(), v.undefined()])),
  verified: v.exactOptional(v.array(v.boolean())),
  tables: v.array(table),
  notes: v.map(v.string(), v.number()),
});

type SentSegment = v.InferOutput<typeof sentSegmentSchema>;

/** A column without the room that growing arrays leave behind their last value. */
function fitted(column: FlatColumn): FlatColumn {
  switch (column.kind) {
    case 'numeric':
      return { ...column, values: column.values.slice() };
    case 'factor':
      return { ...column, codes: column.codes.slice() };
    case 'text':
      return column;
  }
}

const buffersOf = (column: FlatColumn) =>
  column.kind === 'numeric' ? [column.values.buffer] : column.kind === 'factor' ? [column.codes.buffer] : [];

/** A segment as it is sent, and its buffers, which move to the other thread instead of being copied. */
export function sentSegment({ ids, designs, until = [], verified, tables, notes }: ReadSegment) {
  const sent = tables.map(({ spec, rowCount, parentRow, columns }) => ({
    table: spec.table,
    rowCount,
    parentRow: parentRow.slice(),
    columns: Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, fitted(column)])),
  }));
  const buffers = sent
    .flatMap(({ parentRow, columns }) => [parentRow.buffer, ...Object.values(columns).flatMap(buffersOf)])
    .filter((buffer) => buffer instanceof ArrayBuffer);
  return {
    message: { kind: 'segment' as const, ids, designs, until, ...(verified && { verified }), tables: sent, notes },
    buffers,
  };
}

/** A segment as it was sent. */
export function receivedSegment(
  { ids, designs, until, verified, tables, notes }: SentSegment,
  instrument: Instrument,
): ReadSegment {
  const specs = new Map(columnsOf(instrument).map((spec) => [spec.table, spec]));
  const named = tables.map(({ table, ...rest }) => {
    const spec = specs.get(table);
    if (spec === undefined) throw new TypeError(`a segment holds a table ${table} that its study does not`);
    return { spec, ...rest };
  });
  return { ids, designs, until, ...(verified && { verified }), tables: named, notes };
}
