/**
 * Values of one cell in their order, with weight and unit: the contract behind quantiles, as {@link ./moments.ts} is behind
 * totals. Entries of one value and one unit may be one entry, and values may be the upper edges of classes: Σ w by cell, unit and
 * value is one GROUP BY. The share of a cell at or below a value, with its standard error, follows from the entries.
 */
import { joined, pick, pickIntegers } from './pick.ts';
import type { Design } from '../design/design.ts';
import { frameOf } from '../design/frame.ts';
import { type Entries, entriesOf, type Moments, sumMoments } from './moments.ts';

export type Ranks = Entries & {
  /** Ascending; missing values (NaN) last. */
  readonly values: Float64Array;
};

/** What was found of some values, until they are gone: several measures of a distribution ask for the same order. */
const found = new WeakMap<Float64Array, Int32Array>();

/**
 * Ascending order of values, equal values in row order. Neither is to be written to: the next one who asks of the same array
 * gets the same.
 */
export function sortOrder(values: Float64Array): Int32Array {
  const order = found.get(values) ?? findOrder(values);
  found.set(values, order);
  return order;
}

/**
 * The values of two lists, one after the other, whose order follows from those of both: in each replicate the same long list and
 * another short one.
 *
 * @param a without missing values, and so is `b`
 */
export function joinedInOrder(a: Float64Array, b: Float64Array): Float64Array {
  const values = joined([a, b], new Float64Array(a.length + b.length));
  const [first, second, order] = [sortOrder(a), sortOrder(b), new Int32Array(values.length)];
  for (let at = 0, i = 0, j = 0; at < order.length; at++) {
    const takesFirst = j >= b.length || (i < a.length && a[first[i]!]! <= b[second[j]!]!);
    order[at] = takesFirst ? first[i++]! : a.length + second[j++]!;
  }
  found.set(values, order);
  return values;
}

/** Sorting fewer of the values than one in so many takes less time than going through all of them in order. */
const fewOfAll = 8;

/**
 * Some of the values, whose order follows from that of all.
 *
 * @param places ascending
 */
export function pickOrdered(all: Float64Array, places: Int32Array): Float64Array {
  const picked = pick(all, places);
  if (places.length * fewOfAll < all.length) return picked;
  const placeOf = new Int32Array(all.length).fill(-1);
  for (let k = 0; k < places.length; k++) placeOf[places[k]!] = k;
  const [order, ordered] = [sortOrder(all), new Int32Array(places.length)];
  let at = 0;
  for (let k = 0; k < order.length; k++) if (placeOf[order[k]!]! >= 0) ordered[at++] = placeOf[order[k]!]!;
  found.set(picked, ordered);
  return picked;
}

function findOrder(values: Float64Array): Int32Array {
  // Sorting the numbers themselves is native; each then claims its rows, in row order.
  const ascending = values.slice().sort();
  const order = new Int32Array(values.length);
  const next = new Map<number, number>();
  for (let k = ascending.length - 1; k >= 0; k--) next.set(ascending[k]!, k);
  for (let row = 0; row < values.length; row++) {
    const place = next.get(values[row]!)!;
    order[place] = row;
    next.set(values[row]!, place + 1);
  }
  return order;
}

/**
 * The ranks of one cell of a sample in memory.
 *
 * @param values aligned with `rows`
 * @param rows entry → row of the design
 */
export function ranksOf(values: Float64Array, rows: Int32Array, design: Design): Ranks {
  const order = sortOrder(values);
  const entries = entriesOf(pickIntegers(rows, order), design.weights, frameOf(design).unitOfRow);
  return { ...entries, values: pick(values, order) };
}

/** Sums of what is counted of each value: 1 for those at or below a limit, say. */
export const momentsOfRanks = (ranks: Ranks, count: (value: number) => number, unitCount: number): Moments =>
  sumMoments([ranks.values.map(count)], ranks, unitCount);
