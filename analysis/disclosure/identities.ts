/**
 * Sums that the data show, whatever the tables are called: two cells that are the same, and a cell that is the sum of two
 * others. They are found by the sketches of what people bring to each cell, and hold of every person, not of totals alone.
 */
import { remembered } from '#schemas/basics/remembered.ts';
import type { Margin } from './margins.ts';
import type { Sketch } from './sketch.ts';
import { uncertainty } from './uncertainty.ts';

/** What this looks at in a cell. */
export type Sketched = {
  readonly group: string;
  readonly domain: Readonly<Record<string, string>>;
  readonly sketch?: Sketch | undefined;
  /** What its numbers are measured in: those of two measures are no sum. */
  readonly measuredIn?: string | undefined;
  /** Of few people: what comes near to it tells it as well. */
  readonly isFew?: boolean | undefined;
  /** Whom it is about, by each of its names. */
  readonly about?: readonly string[] | undefined;
};

/** What is smaller than this part of the numbers that made it is rounding. */
const rounding = 1e-9;

/** Squares of the random sums: their mean is the sum of the squares of what people bring. */
function squares(sketch: Sketch): number {
  let sum = 0;
  for (let k = 1; k < sketch.length; k++) sum += sketch[k]! ** 2;
  return sum;
}

/** How far a − b − c may be from nothing, in total and in the squares of the random sums. */
type Tolerance = { readonly total: number; readonly squares: number };

function isNothing(a: Sketch, b: Sketch, c: Sketch | undefined, tolerance: Tolerance): boolean {
  if (Math.abs(a[0]! - b[0]! - (c?.[0] ?? 0)) > tolerance.total) return false;
  let sum = 0;
  for (let k = 1; k < a.length; k++) {
    sum += (a[k]! - b[k]! - (c?.[k] ?? 0)) ** 2;
    if (sum > tolerance.squares) return false;
  }
  return true;
}

/**
 * Whether nearly the same people bring nearly the same: all but a tenth of a number.
 *
 * @param missing share of it that may be missing in the other besides
 */
export function isNearly(number: Sketch, other: Sketch, missing = 0): boolean {
  const share = uncertainty + missing;
  return isNothing(number, other, undefined, {
    total: share * Math.abs(number[0]!),
    squares: share * squares(number),
  });
}

/** Codes of one dimension, of one quantity: nobody is in both. */
const areApart = (a: Sketched, b: Sketched): boolean => a.group === b.group && dimensionsOf(a) === dimensionsOf(b);

/**
 * Whether a reader can know that a whole is the sum of parts: all are of so many that it is no accident, or it is about the
 * same people throughout. That the one household from a country is also the only one without papers is known to nobody, nor
 * that one region has as many senders as households, and one more.
 */
function isKnowable([whole, ...parts]: readonly Sketched[]): boolean {
  if (![whole!, ...parts].some(({ isFew }) => isFew === true)) return true;
  if (parts.some((part) => areApart(whole!, part))) return false;
  return (whole!.about ?? []).some((whom) => parts.every(({ about = [] }) => about.includes(whom)));
}

/** Cells of one instrument in one measure, in the order of their totals. */
type Sorted = { readonly cells: readonly number[]; readonly totals: Float64Array };

const dimensionsOf = ({ domain }: Sketched): string => Object.keys(domain).toSorted().join();

const kindOf = ({ group, measuredIn = '' }: Sketched): string => `${group.split(' ')[0] ?? ''} ${measuredIn}`;

function sortedByKind(all: readonly Sketched[]): ReadonlyMap<string, Sorted> {
  const byKind = new Map<string, number[]>();
  for (const [cell, each] of all.entries()) {
    if (each.sketch === undefined || squares(each.sketch) === 0) continue;
    const known = byKind.get(kindOf(each));
    if (known === undefined) byKind.set(kindOf(each), [cell]);
    else known.push(cell);
  }
  const totalOf = (cell: number): number => all[cell]!.sketch![0]!;
  return new Map(
    [...byKind].map(([kind, cells]) => {
      const sorted = cells.sort((a, b) => totalOf(a) - totalOf(b));
      return [kind, { cells: sorted, totals: Float64Array.from(sorted, totalOf) }];
    }),
  );
}

/** First place with a total of at least so much. */
function firstFrom(totals: Float64Array, least: number): number {
  let [low, high] = [0, totals.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (totals[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

export type Identities = {
  /** Other cells with the same sum. */
  readonly sameAs: (cell: number) => readonly number[];
  /** Others that come within a tenth of a cell of few people. */
  readonly nearTo: (cell: number) => readonly number[];
  /** Sums of two cells that a cell is in, as the whole or as a part; within a tenth of a cell of few people. */
  readonly sumsWith: (cell: number) => readonly Margin[];
};

/** Identities among cells of one instrument. */
export function identitiesAmong(all: readonly Sketched[]): Identities {
  const sorted = sortedByKind(all);
  const energies = Float64Array.from(all, ({ sketch }) => (sketch === undefined ? 0 : squares(sketch)));
  /** Whichever sign parts of it have. */
  const sizes = Float64Array.from(all, ({ sketch }, cell) =>
    Math.max(Math.abs(sketch?.[0] ?? 0), Math.sqrt(energies[cell]!)),
  );
  const totalOf = (cell: number): number => all[cell]!.sketch![0]!;
  const fewIn = (cell: number | undefined): number => Number(cell !== undefined && all[cell]!.isFew === true);
  /** What is left of a sum must be small beside the least of its terms, or the rounding of the largest. */
  const toleranceOf = (whole: number, part: number, other: number, share: number): Tolerance => ({
    total: Math.max(
      share * Math.min(sizes[whole]!, sizes[part]!, sizes[other]!),
      rounding * Math.max(sizes[whole]!, sizes[part]!, sizes[other]!),
    ),
    squares: Math.max(
      share * Math.min(energies[whole]!, energies[part]!, energies[other]!),
      rounding ** 2 * Math.max(energies[whole]!, energies[part]!, energies[other]!),
    ),
  });
  /** Whether a cell is another one, or the sum of two: hundreds of thousands are asked about, and hardly any is. */
  const isSum = (share: number, whole: number, part: number, other?: number): boolean => {
    const least = fewIn(whole) + fewIn(part) + fewIn(other) > 1 ? 0 : share;
    const tolerance = toleranceOf(whole, part, other ?? part, least);
    const sketchOf = (cell: number): Sketch => all[cell]!.sketch!;
    if (!isNothing(sketchOf(whole), sketchOf(part), other === undefined ? undefined : sketchOf(other), tolerance))
      return false;
    return isKnowable([whole, part, ...(other === undefined ? [] : [other])].map((cell) => all[cell]!));
  };
  /** Cells with about such a total that something holds of. */
  const find = (among: Sorted, total: number, off: number, is: (cell: number) => boolean): readonly number[] => {
    const found: number[] = [];
    for (let at = firstFrom(among.totals, total - off); at < among.cells.length; at++) {
      if (among.totals[at]! > total + off) break;
      if (is(among.cells[at]!)) found.push(among.cells[at]!);
    }
    return found;
  };
  const amongOf = (cell: number): Sorted | undefined =>
    energies[cell] === 0 ? undefined : sorted.get(kindOf(all[cell]!));
  const sharing = (cell: number, share: number): readonly number[] => {
    const among = amongOf(cell);
    if (among === undefined) return [];
    const off = Math.max(share, rounding) * sizes[cell]!;
    return find(among, totalOf(cell), off, (other) => other !== cell && isSum(share, cell, other));
  };
  const sumOf = (whole: number, parts: readonly [number, number]): Margin => {
    const off = Math.abs(totalOf(whole) - totalOf(parts[0]) - totalOf(parts[1]));
    const isRounding = off <= rounding * Math.max(sizes[whole]!, sizes[parts[0]]!, sizes[parts[1]]!);
    return { whole, parts, isFound: true, ...(!isRounding && { off }) };
  };
  const sumsWith = (cell: number): readonly Margin[] => {
    const among = amongOf(cell);
    if (among === undefined) return [];
    const share = all[cell]!.isFew === true ? uncertainty : 0;
    const found: Margin[] = [];
    for (const part of among.cells) {
      if (part === cell) continue;
      const [size, other] = [sizes[cell]!, sizes[part]!];
      const off = Math.max(share * Math.min(size, other), rounding * (size + other));
      const wholes = find(
        among,
        totalOf(cell) + totalOf(part),
        off,
        (whole) => whole !== cell && whole !== part && isSum(share, whole, cell, part),
      );
      const rests = find(
        among,
        totalOf(cell) - totalOf(part),
        off,
        (rest) => rest !== cell && rest > part && isSum(share, cell, part, rest),
      );
      for (const whole of wholes) found.push(sumOf(whole, [cell, part]));
      for (const rest of rests) found.push(sumOf(cell, [part, rest]));
    }
    return found;
  };
  return {
    sameAs: (cell) => sharing(cell, 0),
    nearTo: (cell) => (all[cell]!.isFew === true ? sharing(cell, uncertainty) : []),
    sumsWith: remembered(sumsWith),
  };
}
