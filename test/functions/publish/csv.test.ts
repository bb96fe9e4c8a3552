/** CSV that a spreadsheet reads as it was meant. */
import { csvOf } from '#functions/publish/release/csv.ts';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('text %j is not run as a formula', (text) => {
  const [, [cell = ''] = []]: string[][] = parse(csvOf(['name'], [[text]]), { relaxColumnCount: true });
  expect(cell).toBe(`'${text}`);
});

test('a negative number stays a number', () => {
  expect(csvOf(['x'], [[-1.5], [null], [Number.NaN]])).toBe('x\r\n-1.5\r\n\r\n\r\n');
});

test('a figure has twelve digits, so that two machines write the same', () => {
  expect(csvOf(['x'], [[0.1 + 0.2], [1e9 / 3]])).toBe('x\r\n0.3\r\n333333333.333\r\n');
});

test('any text comes back from a reader as it was, but for the apostrophe before a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
      const read: string[][] = parse(csvOf(['a', 'b'], rows), { recordDelimiter: '\r\n', skipEmptyLines: false });
      const expected = rows.map((row) => row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)));
      expect(read.slice(1)).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});
