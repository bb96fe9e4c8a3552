/** Writes the record of a release, piece by piece: who is behind its cells is more than one text should hold. */
import type { Behind } from '#analysis/disclosure/behind.ts';
import { withFewerPeople } from '#analysis/disclosure/fewer-people.ts';
import type { Fingerprints } from '#analysis/disclosure/fingerprints.ts';

import { type KeptRecord, packedFormat } from './kept-record.ts';
import { newPlaces, type Numbers, type Places, textLength, textOf } from './lists.ts';

/** Text, or a list whose text is made when it is its turn. */
type Piece = string | Numbers;

/**
 * The file of a record. Its length is found first: the same bytes in pieces and as a whole would be more than everything else
 * of a release.
 */
export function recordBytes(kept: KeptRecord): Uint8Array {
  const pieces = [...piecesOf(kept)];
  const length = pieces.reduce(
    (sum, piece) => sum + (typeof piece === 'string' ? Buffer.byteLength(piece) : textLength(piece)),
    0,
  );
  const bytes = Buffer.alloc(length);
  let at = 0;
  for (const piece of pieces)
    at += typeof piece === 'string' ? bytes.write(piece, at) : bytes.write(textOf(piece), at, 'latin1');
  return bytes;
}

/** Everybody of a study, numbered as they come. */
function newBooks({ placeOf }: Places) {
  const books = new Map<Fingerprints, number>();
  return {
    numberOf: (of: Fingerprints): number => {
      const number = books.get(of) ?? books.size;
      books.set(of, number);
      return number;
    },
    all: () => Array.from(books.keys(), ({ ids, contents }) => ({ ids: placeOf(ids), contents: placeOf(contents) })),
  };
}

/** Pieces that make the file, one after the other: lists after what names them, so that they are known by then. */
function* piecesOf({ record, snapshots, changes }: KeptRecord): Generator<Piece, void, undefined> {
  const places = newPlaces();
  const books = newBooks(places);
  const { placeOf } = places;
  const placed = ({ members, listed }: Behind) =>
    members === undefined
      ? {
          people: placeOf(Float64Array.from(listed.people)),
          contributions: placeOf(Float64Array.from(listed.contributions)),
          ...(listed.weighted && { weighted: placeOf(Float64Array.from(listed.weighted)) }),
        }
      : members.map(({ of, entries, prints, weights }) => ({
          people: books.numberOf(of),
          entries: placeOf(entries),
          prints: placeOf(prints),
          ...(weights && { weights: placeOf(weights) }),
        }));
  const { cells, description } = record;
  const fewer = withFewerPeople(Object.values(cells).map(({ behind }) => behind));
  const instruments = Object.entries(record.instruments).map(
    ([id, { people, ...state }]) => [id, { ...state, people: placeOf(Float64Array.from(people)) }] as const,
  );
  const head = { description, instruments: Object.fromEntries(instruments) };
  yield `{"format":"${packedFormat}","record":${JSON.stringify(head).slice(0, -1)},"cells":{`;
  let before = '';
  for (const [key, { behind, ...cell }] of Object.entries(cells)) {
    yield `${before}${JSON.stringify(key)}:${JSON.stringify({ ...cell, behind: placed(fewer(behind)) })}`;
    before = ',';
  }
  yield `}},"snapshots":${JSON.stringify(snapshots)}`;
  if (changes !== undefined) yield `,"changes":${JSON.stringify(changes)}`;
  yield `,"people":${JSON.stringify(books.all())},"lists":{`;
  for (const [place, list] of places.all().entries()) {
    yield `${place === 0 ? '' : ','}"${place}":"`;
    yield list;
    yield '"';
  }
  yield '}}';
}
