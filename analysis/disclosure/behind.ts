/** Who is behind a cell and what each brings: packed, for a release has hundreds of cells of hundreds of thousands of people. */
import { packEntries, unpackEntries } from './entries.ts';
import type { Fingerprints } from './fingerprints.ts';

/** People of one study, as entries of all of it. */
export type Members = {
  readonly of: Fingerprints;
  readonly count: number;
  /** Their entries in `of`, ascending, by {@link packEntries}. */
  readonly entries: Uint8Array;
  /** 32 bits of the fingerprint of what each brings: two differ in them but once in four thousand million times, and then nobody is told. */
  readonly prints: Uint32Array;
  /** Weight of what each entry of `of` brings, NaN where it has none; absent where everybody counts for one. */
  readonly weights?: Float64Array;
};

/** As records were written before: fingerprints of each of the people, of what they bring, and of that with its weight. */
export type Listed = {
  readonly people: readonly number[];
  readonly contributions: readonly number[];
  /** Absent in records from before weights were told apart. */
  readonly weighted?: readonly number[] | undefined;
};

/** Of figures of two studies together, the members of each. */
export type Behind = { readonly count: number } & (
  | { readonly members: readonly Members[]; readonly listed?: undefined }
  | { readonly listed: Listed; readonly members?: undefined }
);

/** Some people: how many they are, and the fingerprints of the first. */
export type Who = { readonly count: number; readonly people: readonly number[] };

/** What tells figures of the same people apart. `contributions`: what they bring. `weighted`: that, with the weight that it has. */
export type Brought = 'contributions' | 'weighted';

export const noWho: Who = { count: 0, people: [] };

export const nobody: Behind = { count: 0, members: [] };

/** As they stand in an earlier record. */
export const listedBehind = (listed: Listed): Behind => ({ count: listed.people.length, listed });

/** The part of a fingerprint that is kept. */
export const keptBits = (print: number): number => print >>> 0;
/** The same of many. */
export const keptBitsOf = (prints: Float64Array): Uint32Array => new Uint32Array(prints);

/** What was packed of a study: most measures are of the same people, and several of the same amounts. */
type Known = { readonly entries: Map<number, Uint8Array[]>; readonly prints: Map<number, Uint32Array[]> };
const known = new WeakMap<Fingerprints, Known>();

function knownOf(of: Fingerprints): Known {
  const own = known.get(of) ?? { entries: new Map(), prints: new Map() };
  known.set(of, own);
  return own;
}

type Numbers = Uint8Array | Uint32Array;

function isSame(a: Numbers, b: Numbers): boolean {
  if (a.length !== b.length) return false;
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return false;
  return true;
}

/** The same numbers where they are known, so that they are held once. */
function once<List extends Numbers>(numbers: List, lists: Map<number, List[]>): List {
  let hash = numbers.length;
  for (let k = 0; k < numbers.length; k++) hash = Math.imul(hash ^ numbers[k]!, 0x01000193);
  const alike = lists.get(hash) ?? [];
  const same = alike.find((list) => isSame(list, numbers));
  if (same !== undefined) return same;
  lists.set(hash, [...alike, numbers]);
  return numbers;
}

/**
 * Packs the people of one study who are behind a cell.
 *
 * @param entries ascending
 * @param prints of what each of them brings
 */
export function behindOf(
  of: Fingerprints,
  entries: ArrayLike<number>,
  prints: Uint32Array,
  weights?: Float64Array,
): Behind {
  const own = knownOf(of);
  const members: Members = {
    of,
    count: entries.length,
    entries: once(packEntries(entries, of.ids.length), own.entries),
    prints: once(prints, own.prints),
    ...(weights && { weights }),
  };
  return { count: entries.length, members: [members] };
}

const unnamed: Fingerprints = { ids: new Float64Array(0), contents: new Float64Array(0) };
const unweighed = new Float64Array(0);

/** The same lists without all of the people that they are of, whom whoever gets them has: {@link heldBy}. */
export const withoutPeople = (behind: Behind): Behind =>
  behind.members === undefined
    ? behind
    : {
        count: behind.count,
        members: behind.members.map((each) => ({ ...each, of: unnamed, ...(each.weights && { weights: unweighed }) })),
      };

/**
 * What {@link withoutPeople} left, held as {@link behindOf} holds what it packs: each list once.
 *
 * @param weights those that it had
 */
export function heldBy(of: Fingerprints, weights: Float64Array, behind: Behind): Behind {
  const own = knownOf(of);
  return behind.members === undefined
    ? behind
    : {
        count: behind.count,
        members: behind.members.map((each) => ({
          ...each,
          of,
          entries: once(each.entries, own.entries),
          prints: once(each.prints, own.prints),
          ...(each.weights && { weights }),
        })),
      };
}

/** Everybody behind two cells of two studies. */
export const together = (a: Behind, b: Behind): Behind => ({
  count: a.count + b.count,
  members: [...(a.members ?? []), ...(b.members ?? [])],
});

/** Fingerprints of so many of the people, the first; all of them without it. */
export function peopleIn({ members, listed }: Behind, most = Infinity): readonly number[] {
  if (listed !== undefined) return listed.people.slice(0, most);
  const people: number[] = [];
  for (const { of, entries, count } of members) {
    const some = unpackEntries(entries, Math.max(0, Math.min(count, most - people.length)));
    for (const entry of some) people.push(of.contents[entry]!);
  }
  return people;
}

/** How many they are, and as many of them as matter: where so many are hidden, it does not matter who else is. */
export const someOf = (behind: Behind, most: number): Who => ({
  count: behind.count,
  people: peopleIn(behind, most),
});

/** What each of the people brings, as far as it is kept. */
export const printsIn = ({ members, listed }: Behind): readonly number[] =>
  listed === undefined ? members.flatMap(({ prints }) => [...prints]) : listed.contributions.map(keptBits);
