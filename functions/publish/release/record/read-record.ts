/** Reads the record that an earlier release left, in every format that there has been, cell by cell: no text is as long as the file. */
import { type Behind, listedBehind } from '#analysis/disclosure/behind.ts';
import { countEntries } from '#analysis/disclosure/entries.ts';
import type { Fingerprints } from '#analysis/disclosure/fingerprints.ts';
import { listedCell, listedRecord } from '#analysis/disclosure/listed-record.ts';
import { type CellState, toldOfCell, toldOfInstrument } from '#analysis/disclosure/record.ts';
import * as v from 'valibot';

import { membersOf, parsed } from './json-members.ts';
import { besidesRecord, type KeptRecord, packedFormat } from './kept-record.ts';
import { type Lists, listFrom, readLists } from './lists.ts';

const place = v.pipe(v.number(), v.integer(), v.minValue(0));

const packedCell = v.strictObject({
  ...toldOfCell,
  behind: v.union([
    v.array(v.strictObject({ people: place, entries: place, prints: place, weights: v.optional(place) })),
    v.strictObject({ people: place, contributions: place, weighted: v.optional(place) }),
  ]),
});

const packedRecord = v.strictObject({
  description: v.string(),
  instruments: v.record(v.string(), v.strictObject({ ...toldOfInstrument, people: place })),
});

const packedBesides = v.strictObject({
  ...besidesRecord,
  format: v.literal(packedFormat),
  people: v.array(v.strictObject({ ids: place, contents: place })),
});

type Parts = ReadonlyMap<string, Uint8Array>;

/** Members of an object by name, as bytes. */
const partsOf = (bytes: Uint8Array | undefined): Parts =>
  new Map([...membersOf(bytes ?? new Uint8Array(0))].map(({ key, value }) => [key, value]));

/** An object of members that were found, without some of them. */
const objectOf = (parts: Parts, ...without: readonly string[]): unknown =>
  Object.fromEntries([...parts].filter(([key]) => !without.includes(key)).map(([key, value]) => [key, parsed(value)]));

/** Cells one by one, so that who is behind all of them is never there a second time. */
function cellsOf(bytes: Uint8Array | undefined, read: (cell: unknown) => CellState): Record<string, CellState> {
  const cells: Record<string, CellState> = {};
  for (const { key, value } of membersOf(bytes ?? new Uint8Array(0))) cells[key] = read(parsed(value));
  return cells;
}

/** Reads what `recordBytes` wrote, or what earlier code did; undefined when the bytes are something else. */
export function readRecord(bytes: Uint8Array): KeptRecord | undefined {
  try {
    const whole = partsOf(bytes);
    const parts = partsOf(whole.get('record'));
    return whole.has('format') ? readPacked(whole, parts) : readListed(whole, parts);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError || error instanceof v.ValiError) return undefined;
    throw error;
  }
}

function readListed(whole: Parts, parts: Parts): KeptRecord {
  const cells = cellsOf(parts.get('cells'), (cell) => v.parse(listedCell, cell));
  const record = v.parse(listedRecord, objectOf(parts, 'cells'));
  return { ...v.parse(v.strictObject(besidesRecord), objectOf(whole, 'record')), record: { ...record, cells } };
}

function readPacked(whole: Parts, parts: Parts): KeptRecord {
  const { people: of, snapshots, changes } = v.parse(packedBesides, objectOf(whole, 'record', 'lists'));
  const texts = [...partsOf(whole.get('lists'))].map(
    ([at, value]) => [at, listFrom(v.parse(v.string(), parsed(value)))] as const,
  );
  const lists = readLists(new Map(texts));
  const everybody = of.map(({ ids, contents }): Fingerprints => {
    return { ids: lists.numbersAt(ids), contents: lists.numbersAt(contents) };
  });
  const cells = cellsOf(parts.get('cells'), (written) => {
    const { behind, ...cell } = v.parse(packedCell, written);
    return { ...cell, behind: behindOf(behind, everybody, lists) };
  });
  const { description, instruments } = v.parse(packedRecord, objectOf(parts, 'cells'));
  const states = Object.entries(instruments).map(
    ([id, { people, ...state }]) => [id, { ...state, people: [...lists.numbersAt(people)] }] as const,
  );
  return {
    snapshots,
    ...(changes && { changes }),
    record: { description, instruments: Object.fromEntries(states), cells },
  };
}

type Written = v.InferOutput<typeof packedCell>['behind'];

/** @throws {RangeError} it names people or lists that are not there, or as many of one as there are not of the other */
function behindOf(written: Written, everybody: readonly Fingerprints[], lists: Lists): Behind {
  if (!Array.isArray(written)) {
    const { people, contributions, weighted } = written;
    return listedBehind({
      people: [...lists.numbersAt(people)],
      contributions: [...lists.numbersAt(contributions)],
      weighted: weighted === undefined ? undefined : [...lists.numbersAt(weighted)],
    });
  }
  const members = written.map(({ people, entries, prints, weights }) => {
    const of = everybody[people];
    const own = { entries: lists.bytesAt(entries), prints: lists.printsAt(prints) };
    const count = own.prints.length;
    if (of === undefined || countEntries(own.entries) !== count)
      throw new RangeError('people and what they bring differ');
    return { of, count, ...own, ...(weights !== undefined && { weights: lists.numbersAt(weights) }) };
  });
  return { count: members.reduce((sum, { count }) => sum + count, 0), members };
}
