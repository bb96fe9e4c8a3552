/** What a snapshot keeps of a table: everything, and always as the same bytes. */
import { type Column, narrowed } from '#analysis/statistics/columns/columns.ts';
import { SnapshotFileError, tableFromParquet, tableToParquet } from '#functions/publish/snapshot/parquet.ts';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';

const anyColumn = (rows: number): fc.Arbitrary<Column> =>
  fc.oneof(
    fc.array(fc.double({ noDefaultInfinity: true }), { minLength: rows, maxLength: rows }).map((values) => ({
      kind: 'numeric' as const,
      values: narrowed(Float64Array.from(values, (value) => value + 0)),
    })), // -0 becomes 0
    fc
      .array(fc.integer({ min: -1, max: 2 }), { minLength: rows, maxLength: rows })
      .map((codes) => ({ kind: 'factor' as const, codes: Int8Array.from(codes), levels: ['Сӯғд', 'b', 'unused'] })),
    fc
      .array(fc.option(fc.string(), { nil: undefined }), { minLength: rows, maxLength: rows })
      .map((values) => ({ kind: 'text' as const, values })),
  );
const anyTable = fc.integer({ min: 0, max: 40 }).chain((rowCount) =>
  fc.record({
    rowCount: fc.constant(rowCount),
    columns: fc.dictionary(fc.stringMatching(/^[a-z]\w{0,8}$/), anyColumn(rowCount), { minKeys: 1 }),
  }),
);

test('a negative zero becomes zero wherever it stands', async () => {
  const column: Column = { kind: 'numeric', values: Float64Array.of(-0, 0, -0) };
  const back = await tableFromParquet(tableToParquet({ rowCount: 3, columns: { a: column } }));
  expect(back.columns['a']).toEqual({ kind: 'numeric', values: Float32Array.of(0, 0, 0) });
});

test('a table comes back as it was written, and writing it again gives the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(anyTable, async (table) => {
      const bytes = tableToParquet(table);
      expect(tableToParquet(table)).toEqual(bytes);
      const back = await tableFromParquet(bytes);
      expect(back.rowCount).toBe(table.rowCount);
      expect(Object.fromEntries(Object.entries(back.columns))).toEqual(
        Object.fromEntries(Object.entries(table.columns)),
      );
    }),
    { numRuns: 60 },
  );
});

test('a table of several groups of rows comes back whole', async () => {
  const rowCount = 25_001;
  const values = Float64Array.from({ length: rowCount }, (_, row) => (row % 7 === 0 ? Number.NaN : row / 3));
  const codes = Int8Array.from({ length: rowCount }, (_, row) => (row % 3) - 1);
  const table = {
    rowCount,
    columns: {
      amount: { kind: 'numeric' as const, values },
      sex: { kind: 'factor' as const, codes, levels: ['f', 'm'] },
      id: { kind: 'text' as const, values: Array.from({ length: rowCount }, (_, row) => `id-${row}`) },
    },
  };
  expect(await tableFromParquet(tableToParquet(table))).toEqual(table);
});

test('a Parquet file from elsewhere is refused by name', async () => {
  const foreign = new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'x', data: [1, 2] }] }));
  await expect(tableFromParquet(foreign)).rejects.toThrow(SnapshotFileError);
});
