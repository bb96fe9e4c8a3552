/** What stands behind a row of a release, and never leaves with it: the cell it belongs to and who is in it. */
import { type Behind, behindOf, keptBits } from './behind.ts';
import type { Fingerprints } from './fingerprints.ts';
import { contribution } from './fingerprints.ts';
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

/**
 * The basis of a cell from its contributors.
 *
 * @param rowOf unit → row of the instrument's table
 * @param weights one per unit of the design
 */
export function basisOf(
  cell: Pick<CellBasis, 'instrument' | 'quantity' | 'otherSide' | 'kind' | 'likeMeanOf' | 'goesWith'>,
  { units, values, times }: Contributors,
  { rowOf, weights, prints }: { rowOf: Int32Array; weights: Float64Array; prints: Fingerprints },
): CellBasis {
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
  const behind = behindOf(prints, rows, kept, weightsByRow(weights, rowOf, prints.ids.length));
  return { ...cell, behind, weighed: hashValue(all), size };
}
