/** The record of a release as a file: lists of people once, and read as it was, in today's format and in the first one. */
import { behindOf, listedBehind, peopleIn, together } from '#analysis/disclosure/behind.ts';
import type { CellState, DisclosureRecord } from '#analysis/disclosure/record.ts';
import type { KeptRecord } from '#functions/publish/release/record/kept-record.ts';
import { readRecord } from '#functions/publish/release/record/read-record.ts';
import { recordBytes } from '#functions/publish/release/record/write-record.ts';
import { describe, expect, it, vi } from 'vitest';

const numbers = (count: number, from: number) => Float64Array.from({ length: count }, (_, k) => from + k);
const everybody = { ids: numbers(1000, 2 ** 52), contents: numbers(1000, 5) };
const all = Int32Array.from({ length: 1000 }, (_, k) => k);
const printsOf = (entries: ArrayLike<number>) => Uint32Array.from(entries, (entry) => 0xffff0000 + entry);
const weights = numbers(1000, 0.5);
const behind = behindOf(everybody, all, printsOf(all), weights);
const cell = { group: 'household households', domain: { region: 'Хатлон' }, estimates: [], costs: [] };
const stands: CellState = { ...cell, behind, weighed: 7, size: 2, population: 8, version: 'v' };
const few = { ...stands, behind: behindOf(everybody, [3, 140, 999], printsOf([3, 140, 999]), weights) };
const others = { ids: numbers(3, 1), contents: numbers(3, 1) };
const counted = { ...stands, behind: behindOf(others, [0, 2], printsOf([0, 2])) };
const both = { ...stands, behind: together(behind, counted.behind) };
const prints = { people: [1, 2.5], contributions: [3, 4], weighted: [5, 6] };
const listed = { ...stands, behind: listedBehind(prints) };

const recordOf = (cells: DisclosureRecord['cells']): DisclosureRecord => ({
  description: 'd',
  instruments: { household: { population: 3, people: [1, 2], warnings: [], untold: [2] } },
  cells,
});
const keptOf = (cells: DisclosureRecord['cells']): KeptRecord => ({ record: recordOf(cells), snapshots: {} });

const kept: readonly (readonly [string, KeptRecord])[] = [
  ['of no cells', keptOf({})],
  ['of one cell', keptOf({ клетка: stands })],
  ['of a cell with brackets and quotes in its texts', keptOf({ '"}]\\{,:\\"': { ...stands, version: '\\"]}\\\\' } })],
  ['of cells of two studies and of both, with changes', { ...keptOf({ stands, few, counted, both }), changes: [] }],
  ['of a cell that still stands as the first format listed it', keptOf({ stands, listed })],
];

const textOf = (whole: KeptRecord): string => new TextDecoder().decode(recordBytes(whole));

describe('the record of a release', () => {
  it.each(kept)('is JSON, and is read as it was written: %s', (_, whole) => {
    expect(JSON.parse(textOf(whole))).toMatchObject({ format: 'remit-record/2', record: { description: 'd' } });
    expect(readRecord(recordBytes(whole))).toEqual(whole);
  });

  it('names people once, however many cells they are behind', () => {
    const one = recordBytes(keptOf({ stands })).length;
    expect(recordBytes(keptOf({ stands, again: { ...stands } })).length - one).toBeLessThan(300);
    expect(one).toBeLessThan(1000 * 45);
  });

  it('names no people of a study who are behind none of its cells, where these are most', () => {
    const read = readRecord(recordBytes(keptOf({ few })));
    const [members] = read?.record.cells['few']?.behind.members ?? [];
    expect(members?.of.ids).toEqual(Float64Array.of(2 ** 52 + 3, 2 ** 52 + 140, 2 ** 52 + 999));
    expect(members?.weights).toEqual(Float64Array.of(3.5, 140.5, 999.5));
    expect(peopleIn({ count: 3, members: members === undefined ? [] : [members] })).toEqual([8, 145, 1004]);
    expect(members?.prints).toEqual(printsOf([3, 140, 999]));
  });

  it('is read list by list: no text is as long as the file, which may be longer than a text can be', () => {
    const bytes = recordBytes(keptOf({ stands, few }));
    const parse = vi.spyOn(JSON, 'parse');
    readRecord(bytes);
    const longest = Math.max(...parse.mock.calls.map(([text]) => text.length));
    parse.mockRestore();
    expect(longest).toBe(Math.ceil(8000 / 3) * 4 + 2);
  });

  const text = textOf(keptOf({ stands }));
  it.each([
    ['nothing', ''],
    ['another file', '{"a":1}'],
    ['half of it', text.slice(0, -40)],
    ['a cell that lacks its people', text.replace(/"behind":[^\]]*\]/u, '"behind":[{"entries":0,"prints":1}]')],
    ['people who are not there', text.replace('"behind":[{"people":0', '"behind":[{"people":1')],
    ['a list that is not there', text.replace(/"prints":\d+/u, '"prints":99')],
    ['more people than bring something', text.replace(/("entries":)(\d+),("prints":)\d+/u, '$1$2,$3$2')],
    ['another format', text.replace('remit-record/2', 'remit-record/3')],
    ['more behind it', `${text}{}`],
  ])('is not read from %s', (_, written) => {
    expect(written).not.toBe(text);
    expect(readRecord(new TextEncoder().encode(written))).toBeUndefined();
  });
});

describe('a record of the first format', () => {
  const { weighed, size, population, version } = stands;
  const written = {
    record: {
      format: 'remit-disclosure/1',
      description: 'd',
      instruments: recordOf({}).instruments,
      cells: { listed: { ...cell, ...prints, weighed, size, population, version } },
    },
    snapshots: {},
  };
  const bytesOf = (text: string) => new TextEncoder().encode(text);

  it('is read', () => {
    expect(readRecord(bytesOf(JSON.stringify(written)))).toEqual(keptOf({ listed }));
  });

  it('is not read without its people', () => {
    const text = JSON.stringify(written).replace('"people":[1,2.5],', '');
    expect(readRecord(bytesOf(text))).toBeUndefined();
  });
});

it('reads a cell whose size was written as none, since an amount in it was unknown', () => {
  const text = textOf(keptOf({ stands })).replace('"size":2', '"size":null');
  expect(text).toContain('"size":null');
  expect(readRecord(new TextEncoder().encode(text))?.record.cells['stands']?.size).toBe(0);
});
