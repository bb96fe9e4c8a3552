/** The record of a release as a file: put together cell by cell, and read as it was. */
import type { DisclosureRecord } from '#analysis/disclosure/record.ts';
import { type KeptRecord, readRecord, recordBytes } from '#functions/publish/release/kept-record.ts';
import { describe, expect, it, vi } from 'vitest';

const cell = { group: 'household households', domain: { region: 'Хатлон' }, estimates: [], costs: [] };
const prints = { people: [1, 2], contributions: [3, 4], weighted: [5, 6], weighed: 7, size: 2 };
const stands = { ...cell, ...prints, population: 8, version: 'v' };
const recordOf = (cells: DisclosureRecord['cells']): DisclosureRecord => ({
  format: 'remit-disclosure/1',
  description: 'd',
  instruments: {},
  cells,
});

const kept: readonly (readonly [string, KeptRecord])[] = [
  ['of no cells', { record: recordOf({}), snapshots: {} }],
  ['of one cell', { record: recordOf({ клетка: stands }), snapshots: {} }],
  [
    'of a cell with brackets and quotes in its texts',
    { record: recordOf({ '"}]\\{,:': { ...stands, version: '\\"]}' } }), snapshots: {} },
  ],
  ['of two cells, with changes', { record: recordOf({ a: stands, b: stands }), snapshots: {}, changes: [] }],
];

describe('the record of a release', () => {
  it.each(kept)('is the JSON of all of it: %s', (_, whole) => {
    expect(new TextDecoder().decode(recordBytes(whole))).toBe(JSON.stringify(whole));
  });

  it.each(kept)('is read as it was written: %s', (_, whole) => {
    expect(readRecord(recordBytes(whole))).toEqual(whole);
  });

  it('is read cell by cell: no text is as long as the file, which may be longer than a text can be', () => {
    const bytes = recordBytes({ record: recordOf({ a: stands, b: stands, c: stands }), snapshots: {} });
    const parse = vi.spyOn(JSON, 'parse');
    readRecord(bytes);
    const longest = Math.max(...parse.mock.calls.map(([text]) => text.length));
    parse.mockRestore();
    expect(longest).toBe(JSON.stringify(stands).length);
  });

  it.each([
    ['nothing', ''],
    ['another file', '{"a":1}'],
    [
      'half of it',
      new TextDecoder().decode(recordBytes({ record: recordOf({ a: stands }), snapshots: {} })).slice(0, -40),
    ],
    [
      'a cell that lacks its people',
      JSON.stringify({ record: recordOf({ a: stands }), snapshots: {} }).replace('"people":[1,2],', ''),
    ],
    ['more behind it', `${JSON.stringify({ record: recordOf({}), snapshots: {} })}{}`],
  ])('is not read from %s', (_, text) => {
    expect(readRecord(new TextEncoder().encode(text))).toBeUndefined();
  });
});
