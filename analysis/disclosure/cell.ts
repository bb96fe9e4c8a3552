/** What stands behind a row of a release, and never leaves with it: the cell it belongs to and who is in it. */
import { type Behind, behindOf, keptBits } from './behind.ts';
import type { Fingerprints } from './fingerprints.ts';
import { contribution } from './fingerprints.ts';
import { directionsOf, type Sketch, sketchOf } from './sketch.ts';
import { hashPair, hashValue, mixNumber, newHash } from './hash.ts';

/** One per row; rows of one cell (its total and its mean) have the same. */
export type CellBasis = {
  /** Instrument that was answered. */
  readonly instrument: string;
  /** Quantity that adds up over domains: `cash-received`. */
  readonly quantity: string;
  /** Those who contribute, and what. */
  readonly behind: Behind;
  /** Hash of the contributions with their weights: changes when anything in the cell does. */
  readonly weighed: number;
  /** Size of the quantity, whichever sign parts of it have, known even where the row is withheld; 0 where it has none. */
  readonly size: number;
  /** Sketch of the total that is told of it; absent where its figures are no total, count or mean of what people bring. */
  readonly sketch?: Sketch | undefined;
  /** Sketch of the units that its mean is over. */
  readonly unitSketch?: Sketch | undefined;
  /** Fewest people on one side of the cell: of a share, those who answer in the other way. */
  readonly otherSide?: number;
  /** It does not add up over domains as most quantities do: a median. */
  readonly kind?: 'apart';
  /** Quantity whose mean it may be close to, and tell in its stead: a median. */
  readonly likeMeanOf?: string;
  /** Domain of the cell, where a row stands elsewhere under other dimensions: a total of a survey beside that of another. */
  readonly domain?: Readonly<Record<string, string>>;
  /**
   * Quantities without which it may not be told, in the same domain or in that `without` a dimension: a ratio beside one
   * of its two totals tells the other; an answer tells, as a count and a share, how many answered. Or in a domain of
   * another instrument.
   */
  readonly goesWith?: readonly {
    readonly quantity: string;
    readonly without?: string;
    readonly instrument?: string;
    readonly domain?: Readonly<Record<string, string>>;
  }[];
};

type Contributors = {
  /** Ascending. */
  readonly units: Int32Array;
  readonly values: Float64Array;
  /** Beside `values`, which are multiplied by it: a factor of weights that they told. */
  readonly times?: Float64Array;
};

const byRow = new WeakMap<Float64Array, Float64Array>();

/** Weight of each row of the instrument's table, NaN where it has none; remembered, for all cells of a sample have the same. */
function weightsByRow(weights: Float64Array, rowOf: Int32Array, rows: number): Float64Array {
  const known = byRow.get(weights) ?? new Float64Array(rows).fill(Number.NaN);
  if (!byRow.has(weights)) for (let unit = 0; unit < rowOf.length; unit++) known[rowOf[unit]!] = weights[unit]!;
  byRow.set(weights, known);
  return known;
}

/** Where fingerprints of contributors are: in the rows of the instrument's table. */
type Rows = {
  /** Unit of the design → row. */
  readonly rowOf: Int32Array;
  /** One per unit of the design. */
  readonly weights: Float64Array;
  readonly prints: Fingerprints;
};

/** Sketch of the weighted sum of what units bring. */
export function sketchIn({ units, values }: Contributors, { rowOf, weights, prints }: Rows): Sketch {
  const [rows, weighted] = [new Int32Array(units.length), new Float64Array(units.length)];
  for (let k = 0; k < units.length; k++) {
    rows[k] = rowOf[units[k]!]!;
    weighted[k] = weights[units[k]!]! * values[k]!;
  }
  return sketchOf(directionsOf(prints.ids), rows, weighted);
}

/**
 * The basis of a cell from its contributors.
 */
export function basisOf(
  cell: Pick<CellBasis, 'instrument' | 'quantity' | 'otherSide' | 'kind' | 'likeMeanOf' | 'goesWith'> & {
    /** What is told of it is the sum of the contributions. */
    readonly isSum?: boolean | undefined;
  },
  { units, values, times }: Contributors,
  behind: Rows,
): CellBasis {
  const { rowOf, weights, prints } = behind;
  const { isSum, ...named } = cell;
  const kept = new Uint32Array(units.length);
  const all = newHash();
  let size = 0;
  for (let k = 0; k < units.length; k++) {
    const [row, weight, value] = [rowOf[units[k]!]!, weights[units[k]!]!, values[k]!];
    const print =
      times === undefined ? hashPair(prints.ids[row]!, value) : contribution(prints.ids[row]!, value, times[k]!);
    kept[k] = keptBits(print);
    mixNumber(all, print);
    mixNumber(all, weight);
    size += weight * Math.abs(value);
  }
  const rows = units.map((unit) => rowOf[unit]!);
  const who = behindOf(prints, rows, kept, weightsByRow(weights, rowOf, prints.ids.length));
  const told = { ...named, behind: who, weighed: hashValue(all), size };
  return isSum === true ? { ...told, sketch: sketchIn({ units, values }, behind) } : told;
}
