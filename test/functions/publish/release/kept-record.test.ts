/** The record of a release as a file: put together cell by cell, and read as it was. */
import type { DisclosureRecord } from '#analysis/disclosure/record.ts';
import { type KeptRecord, readRecord, recordBytes } from '#functions/publish/release/kept-record.ts';
import { describe, expect, it } from 'vitest';

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
  ['of two cells, with changes', { record: recordOf({ a: stands, b: stands }), snapshots: {}, changes: [] }],
];

describe('the record of a release', () => {
  it.each(kept)('is the JSON of all of it: %s', (_, whole) => {
    expect(new TextDecoder().decode(recordBytes(whole))).toBe(JSON.stringify(whole));
  });

  it.each(kept)('is read as it was written: %s', (_, whole) => {
    expect(readRecord(recordBytes(whole))).toEqual(whole);
  });
});
