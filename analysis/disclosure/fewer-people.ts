/** Who is behind the cells of a record, as entries of no more people than are behind any: those of earlier releases are few. */
import { remembered } from '#schemas/basics/remembered.ts';
import type { Behind, Members } from './behind.ts';
import { packEntries, unpackEntries } from './entries.ts';
import type { Fingerprints } from './fingerprints.ts';

/** Where fewer than this share of the people of a study are behind its cells, the others are left out. */
const worthLeaving = 0.5;

const pick = (values: Float64Array, entries: Int32Array): Float64Array =>
  Float64Array.from(entries, (entry) => values[entry]!);

/** Entries of those who are behind any of some cells, ascending. */
function entriesOf(of: Fingerprints, members: readonly Members[]): Int32Array {
  const isUsed = new Uint8Array(of.ids.length);
  for (const { entries, count } of members) for (const entry of unpackEntries(entries, count)) isUsed[entry] = 1;
  return Int32Array.from(isUsed.keys()).filter((entry) => isUsed[entry] === 1);
}

/** Members as entries of some of the people alone. */
function among(of: Fingerprints, kept: Int32Array): (members: Members) => Members {
  const fewer = { ids: pick(of.ids, kept), contents: pick(of.contents, kept) };
  const places = new Int32Array(of.ids.length);
  for (let place = 0; place < kept.length; place++) places[kept[place]!] = place;
  const placed = new Map<Uint8Array, Uint8Array>();
  const weightsOf = remembered((weights: Float64Array) => pick(weights, kept));
  return ({ count, entries, prints, weights }) => {
    const moved =
      placed.get(entries) ??
      packEntries(
        unpackEntries(entries, count).map((entry) => places[entry]!),
        kept.length,
      );
    placed.set(entries, moved);
    return { of: fewer, count, entries: moved, prints, ...(weights && { weights: weightsOf(weights) }) };
  };
}

/** The same people behind each cell, told from no more than are needed. */
export function withFewerPeople(cells: readonly Behind[]): (behind: Behind) => Behind {
  const all = new Map<Fingerprints, Members[]>();
  for (const { members = [] } of cells)
    for (const each of members) {
      const known = all.get(each.of);
      if (known === undefined) all.set(each.of, [each]);
      else known.push(each);
    }
  const moves = new Map<Fingerprints, (members: Members) => Members>();
  for (const [of, members] of all) {
    const kept = entriesOf(of, members);
    if (kept.length < worthLeaving * of.ids.length) moves.set(of, among(of, kept));
  }
  return (behind) =>
    behind.members === undefined
      ? behind
      : { count: behind.count, members: behind.members.map((each) => moves.get(each.of)?.(each) ?? each) };
}
