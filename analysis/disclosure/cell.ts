/** What stands behind a row of a release, and never leaves with it: the cell it belongs to and who is in it. */
import { pick, pickIntegers } from '../statistics/sums/pick.ts';
import { type Behind, behindOf, keptBitsOf } from './behind.ts';
import type { Fingerprints } from './fingerprints.ts';
import { directionsOf, type Sketch, sketchOf } from './sketch.ts';
import { hashRows, hashTogether } from './hash-rows.ts';

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
export function weightsByRow(weights: Float64Array, rowOf: Int32Array, rows: number): Float64Array {
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
export const sketchIn = ({ units, values }: Contributors, { rowOf, weights, prints }: Rows): Sketch =>
  sketchOf(directionsOf(prints.ids), pickIntegers(rowOf, units), weighted(values, pick(weights, units)));

function weighted(values: Float64Array, weights: Float64Array): Float64Array {
  const products = new Float64Array(values.length);
  for (let k = 0; k < products.length; k++) products[k] = weights[k]! * values[k]!;
  return products;
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
  const [rows, own] = [pickIntegers(rowOf, units), pick(weights, units)];
  const brought = hashRows([pick(prints.ids, rows), values, ...(times ? [times] : [])]);
  const who = behindOf(prints, rows, keptBitsOf(brought), weightsByRow(weights, rowOf, prints.ids.length));
  let size = 0;
  // What somebody brings may be unknown, such as an amount in a money without a rate: then it adds nothing that is known.
  for (let k = 0; k < values.length; k++) size += Number.isNaN(values[k]!) ? 0 : own[k]! * Math.abs(values[k]!);
  const told = { ...named, behind: who, weighed: hashTogether([brought, own]), size };
  return isSum === true ? { ...told, sketch: sketchOf(directionsOf(prints.ids), rows, weighted(values, own)) } : told;
}
