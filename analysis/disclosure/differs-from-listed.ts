/** Who differs from those that an earlier record lists, which does not tell whose ids they have: what they bring is told apart alone. */
import { type Behind, type Brought, keptBits, type Members, peopleIn, printsIn, type Who } from './behind.ts';
import { unpackEntries } from './entries.ts';
import { hashPair } from './hash.ts';

/** What each of the people brings, as one number, comparable with the same of others. */
type Brings = { readonly people: readonly number[]; readonly prints: readonly number[] };

/** Weight of each of some members; undefined for those who count for one. */
const weightsIn = ({ weights, entries, count }: Members): readonly (number | undefined)[] =>
  Array.from(unpackEntries(entries, count), (entry) => weights?.[entry]);

/**
 * Fingerprints with weights, of which a record holds all bits and what is packed only some: of whoever brings the same as
 * somebody in the record, the weight is told.
 */
function weightedAs({ listed }: Behind, { members = [] }: Behind): readonly number[] {
  const whole = new Map(listed?.contributions.map((print) => [keptBits(print), print]));
  return members.flatMap((some) => {
    const weights = weightsIn(some);
    return Array.from(some.prints, (kept, k) => {
      const print = whole.get(kept);
      const weight = weights[k];
      if (print === undefined) return Number.NaN; // nobody brought that
      return weight === undefined ? print : hashPair(print, weight);
    });
  });
}

function missing(from: Brings, { prints }: Brings): readonly number[] {
  const known = new Set(prints);
  return from.people.filter((_, k) => !known.has(from.prints[k]!));
}

/** @see whoDiffers of differences.ts */
export function whoDiffersFromListed(before: Behind, now: Behind, what: Brought, most: number): Who {
  const weighted = what === 'weighted' ? before.listed?.weighted : undefined;
  const then = { people: peopleIn(before), prints: weighted ?? printsIn(before) };
  const today = { people: peopleIn(now), prints: weighted === undefined ? printsIn(now) : weightedAs(before, now) };
  const [left, came] = [missing(then, today), missing(today, then)];
  const people = came.length >= left.length ? came : left;
  return { count: people.length, people: people.slice(0, most) };
}
