/** One column out of the pieces of it that several segments hold, its rows in a new order. */
import { type Column, narrowed, newCodes } from '../../statistics/columns/columns.ts';
import type { FlatColumn } from '#schemas/language/columns/column-writers.ts';

/** Where the row at each position stands: in which segment, and in which row of it. */
export type Places = { readonly segment: Uint16Array; readonly row: Uint32Array };

/** What a segment holds of a column, of each kind it might be; empty where it is of another. */
const numbersOf = (piece: FlatColumn | undefined) => (piece?.kind === 'numeric' ? piece.values : new Float64Array(0));
const factorOf = (piece: FlatColumn | undefined) =>
  piece?.kind === 'factor' ? piece : { codes: new Int32Array(0), levels: [] };
const textsOf = (piece: FlatColumn | undefined) => (piece?.kind === 'text' ? piece.values : []);

/**
 * Gathers a column.
 *
 * @param pieces one per segment
 * @param levels of a factor; undefined where they are those that occur, sorted
 */
export function gather(
  kind: Column['kind'],
  pieces: readonly (FlatColumn | undefined)[],
  places: Places,
  levels: readonly string[] | undefined,
): Column {
  const { segment, row } = places;
  const count = row.length;
  switch (kind) {
    case 'numeric': {
      const from = pieces.map(numbersOf);
      const values = new Float64Array(count);
      for (let at = 0; at < count; at++) values[at] = from[segment[at]!]![row[at]!]!;
      return { kind, values: narrowed(values) };
    }
    case 'factor': {
      const from = pieces.map(factorOf);
      const all = levels ?? [...new Set(from.flatMap((piece) => piece.levels))].toSorted();
      const codeOf = new Map(all.map((level, code) => [level, code]));
      const moved = from.map((piece) => Int32Array.from(piece.levels, (level) => codeOf.get(level) ?? -1));
      const codes = newCodes(count, all.length);
      for (let at = 0; at < count; at++) {
        const code = from[segment[at]!]!.codes[row[at]!]!;
        codes[at] = code < 0 ? -1 : moved[segment[at]!]![code]!;
      }
      return { kind, levels: all, codes };
    }
    case 'text': {
      const from = pieces.map(textsOf);
      const values = new Array<string | undefined>(count);
      for (let at = 0; at < count; at++) values[at] = from[segment[at]!]![row[at]!];
      return { kind, values };
    }
  }
}
