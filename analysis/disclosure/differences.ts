/** How many people lie between two figures, and who: between what a release told of a cell, and what the next one would. */
import { alignedTo } from './aligned.ts';
import { type Behind, type Brought, type Members, peopleIn, printsIn, type Who } from './behind.ts';
import { unpackEntries } from './entries.ts';
import { countChanges, type Fingerprints } from './fingerprints.ts';
import { whoDiffersFromListed } from './differs-from-listed.ts';

/** Members of one study, an entry each of `entries`. */
type Side = { readonly of: Members; readonly entries: Int32Array };

/** People of one study in two figures: `places` in the second of those in the first, −1 where they are not. */
type Pair = { readonly before: Side; readonly now: Side; readonly places: Int32Array };

const sideOf = (of: Members): Side => ({ of, entries: unpackEntries(of.entries, of.count) });

/** Room to look places up in; −1 everywhere between two uses. */
const rooms = new WeakMap<Fingerprints, Int32Array>();

function pairOf(then: Members, today: Members): Pair {
  const [before, now] = [sideOf(then), sideOf(today)];
  const room = rooms.get(today.of) ?? new Int32Array(today.of.ids.length).fill(-1);
  rooms.set(today.of, room);
  const aligned = alignedTo(today.of, then.of);
  for (let k = 0; k < now.entries.length; k++) room[now.entries[k]!] = k;
  const places = new Int32Array(then.count);
  for (let k = 0; k < places.length; k++) {
    const entry = aligned[before.entries[k]!]!;
    places[k] = entry < 0 ? -1 : room[entry]!;
  }
  for (let k = 0; k < now.entries.length; k++) room[now.entries[k]!] = -1;
  return { before, now, places };
}

const noMembers = ({ of }: Members): Members => ({
  of,
  count: 0,
  entries: new Uint8Array(0),
  prints: new Uint32Array(0),
});

/** Members of the same study side by side; of figures of two studies, of each. */
function pairsOf(before: readonly Members[], now: readonly Members[]): readonly Pair[] {
  const studies = Math.max(before.length, now.length);
  return Array.from({ length: studies }, (_, k) => {
    const [then, today] = [before[k], now[k]];
    if (then === undefined) return pairOf(noMembers(today!), today!);
    return pairOf(then, today ?? noMembers(then));
  });
}

const contentAt = ({ of, entries }: Side, k: number): number => of.of.contents[entries[k]!]!;
const weightAt = ({ of: { weights }, entries }: Side, k: number): number => weights?.[entries[k]!] ?? 1;

/** How many stayed as they were, and of how many the part did. */
function stayed(before: readonly Members[], now: readonly Members[]) {
  let [people, prints] = [0, 0];
  for (const { before: then, now: today, places } of pairsOf(before, now))
    for (let k = 0; k < places.length; k++) {
      const place = places[k]!;
      if (place < 0) continue;
      if (contentAt(then, k) === contentAt(today, place)) people += 1;
      if (then.of.prints[k] === today.of.prints[place]) prints += 1;
    }
  return { people, prints };
}

/**
 * Interviews that came, left or changed in a cell; what was corrected in answers that the cell does not use is not counted.
 * Whoever changed left as one and came as another, so the larger of both counts them once; where some came and others left this
 * is fewer than really did, which errs on the careful side.
 */
export function changesBetween(before: Behind, now: Behind): number {
  if (before.members === undefined || now.members === undefined)
    return Math.min(countChanges(peopleIn(before), peopleIn(now)), countChanges(printsIn(before), printsIn(now)));
  const { people, prints } = stayed(before.members, now.members);
  return Math.max(before.count, now.count) - Math.max(people, prints);
}

/** Whether nobody came, left, or answered anything else. */
export function hasSamePeople(before: Behind, now: Behind): boolean {
  if (before.members === undefined || now.members === undefined)
    return countChanges(peopleIn(before), peopleIn(now)) === 0;
  return before.count === now.count && stayed(before.members, now.members).people === now.count;
}

/** Those of the one side of a pair who bring something else, or nothing, on the other. */
function differing({ before, now, places }: Pair, what: Brought): readonly [left: Uint8Array, came: Uint8Array] {
  const [left, came] = [new Uint8Array(places.length).fill(1), new Uint8Array(now.entries.length).fill(1)];
  for (let k = 0; k < places.length; k++) {
    const place = places[k]!;
    const isSame =
      place >= 0 &&
      before.of.prints[k] === now.of.prints[place] &&
      (what === 'contributions' || Object.is(weightAt(before, k), weightAt(now, place)));
    if (!isSame) continue;
    left[k] = 0;
    came[place] = 0;
  }
  return [left, came];
}

function who(sides: readonly (readonly [Side, Uint8Array])[], most: number): Who {
  const people: number[] = [];
  let count = 0;
  for (const [side, isDiffering] of sides)
    for (let k = 0; k < isDiffering.length; k++) {
      if (isDiffering[k] === 0) continue;
      count += 1;
      if (people.length < most) people.push(contentAt(side, k));
    }
  return { count, people };
}

/**
 * Who accounts for what differs between two figures: people who came or left, or bring something else. Of whoever changed
 * one of both sides is named, the longer, so that nobody counts twice.
 *
 * @param most so many are named, the first
 */
export function whoDiffers(before: Behind, now: Behind, what: Brought, most: number): Who {
  if (before.members === undefined || now.members === undefined) return whoDiffersFromListed(before, now, what, most);
  const pairs = pairsOf(before.members, now.members).map((pair) => ({ ...pair, differ: differing(pair, what) }));
  const left = who(
    pairs.map(({ before: side, differ: [some] }) => [side, some]),
    most,
  );
  const came = who(
    pairs.map(({ now: side, differ: [, some] }) => [side, some]),
    most,
  );
  return came.count >= left.count ? came : left;
}
