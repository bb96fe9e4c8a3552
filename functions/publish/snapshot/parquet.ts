/** A table as a Parquet file and back, without loss: same columns, same levels, same missing values, same bytes each time; only -0 becomes 0. */
import { type Column, narrowed, newCodes, type Table, widened } from '#analysis/statistics/columns/columns.ts';
import { type FileMetaData, parquetMetadata, parquetRead } from 'hyparquet';
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import * as v from 'valibot';

/** What Parquet types do not say: which text columns are factors, and their levels in order. */
const describedColumns = v.array(
  v.variant('kind', [
    v.object({ name: v.string(), kind: v.literal('numeric') }),
    v.object({ name: v.string(), kind: v.literal('text') }),
    v.object({ name: v.string(), kind: v.literal('factor'), levels: v.array(v.string()) }),
  ]),
);
type DescribedColumn = v.InferOutput<typeof describedColumns>[number];

const metadataKey = 'remit-columns';
const rowsPerGroup = 10_000;

/** A Parquet file was not written by this platform, or is damaged. */
export class SnapshotFileError extends Error {
  override readonly name = 'SnapshotFileError';
}

/**
 * Writes a table: numbers as nullable DOUBLE, factors and text as nullable strings (dictionary-encoded). One group of
 * rows after another, and of that one column, since a value on its way into the file takes several times the space that
 * it has in its column.
 */
export function tableToParquet(table: Table): Uint8Array {
  const entries = Object.entries(table.columns);
  const groupFrom = (start: number) =>
    entries.map(([name, column]) => ({
      name,
      type: column.kind === 'numeric' ? ('DOUBLE' as const) : ('STRING' as const),
      get data() {
        return parquetValues(column, start, start + rowsPerGroup);
      },
    }));
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData: groupFrom(table.rowCount) }),
    kvMetadata: [{ key: metadataKey, value: JSON.stringify(entries.map(([name, column]) => describe(name, column))) }],
    createdBy: 'remit',
    statistics: false,
  });
  for (let start = 0; start < table.rowCount; start += rowsPerGroup)
    void file.write({ columnData: groupFrom(start), rowGroupSize: rowsPerGroup });
  void file.finish();
  return new Uint8Array(writer.getBuffer());
}

function describe(name: string, column: Column): DescribedColumn {
  return column.kind === 'factor' ? { name, kind: 'factor', levels: [...column.levels] } : { name, kind: column.kind };
}

/** The rows from `start` to before `end`, or to the last one; null where there is no value. */
function parquetValues(column: Column, start: number, end: number): (number | string | null)[] {
  const rows = (held: { readonly length: number }): number => Math.max(0, Math.min(end, held.length) - start);
  switch (column.kind) {
    case 'numeric': {
      const data = new Array<number | null>(rows(column.values));
      for (let row = 0; row < data.length; row++) {
        const value = column.values[start + row] ?? Number.NaN;
        data[row] = Number.isNaN(value) ? null : value + 0; // a dictionary cannot tell -0 from 0, and keeps the first it met
      }
      return data;
    }
    case 'factor': {
      const data = new Array<string | null>(rows(column.codes));
      for (let row = 0; row < data.length; row++) data[row] = column.levels[column.codes[start + row] ?? -1] ?? null;
      return data;
    }
    case 'text':
      return column.values.slice(start, end).map((value) => value ?? null);
  }
}

/**
 * Reads a table that tableToParquet wrote.
 *
 * @throws {SnapshotFileError} the file does not describe its columns
 */
export async function tableFromParquet(bytes: Uint8Array): Promise<Table> {
  const file = bytes.slice().buffer;
  const metadata = parquetMetadata(file);
  const described = columnsIn(metadata);
  const rowCount = Number(metadata.num_rows);
  const slots = new Map(described.map((column) => [column.name, emptySlot(column, rowCount)]));
  await parquetRead({
    file: { byteLength: file.byteLength, slice: (start, end) => file.slice(start, end) },
    metadata,
    onChunk: ({ columnName, columnData, rowStart }) => {
      const slot = slots.get(columnName);
      for (let i = 0; i < columnData.length; i++) slot?.set(rowStart + i, columnData[i]);
    },
  });
  return { rowCount, columns: Object.fromEntries([...slots].map(([name, { column }]) => [name, compact(column)])) };
}

function columnsIn(metadata: FileMetaData): DescribedColumn[] {
  const json = metadata.key_value_metadata?.find((pair) => pair.key === metadataKey)?.value;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), describedColumns), json);
  if (!parsed.success) throw new SnapshotFileError('a snapshot file does not describe its columns');
  return parsed.output;
}

/** A column in as few bytes as what it holds allows. */
const compact = (column: Column): Column =>
  column.kind === 'numeric' ? { ...column, values: narrowed(widened(column.values)) } : column;

type Slot = { readonly column: Column; readonly set: (row: number, value: unknown) => void };

function emptySlot(described: DescribedColumn, rowCount: number): Slot {
  switch (described.kind) {
    case 'numeric': {
      const values = new Float64Array(rowCount).fill(Number.NaN);
      const set = (row: number, value: unknown) => {
        if (typeof value === 'number') values[row] = value;
      };
      return { column: { kind: 'numeric', values }, set };
    }
    case 'factor': {
      const codes = newCodes(rowCount, described.levels.length).fill(-1);
      const codeOf = new Map(described.levels.map((level, code) => [level, code]));
      const set = (row: number, value: unknown) => {
        if (typeof value === 'string') codes[row] = codeOf.get(value) ?? -1;
      };
      return { column: { kind: 'factor', codes, levels: described.levels }, set };
    }
    case 'text': {
      const values = new Array<string | undefined>(rowCount).fill(undefined);
      const set = (row: number, value: unknown) => {
        if (typeof value === 'string') values[row] = value;
      };
      return { column: { kind: 'text', values }, set };
    }
  }
}
