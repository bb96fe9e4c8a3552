/** The lists of a place joined: one list, whatever phones sent its parts in whatever order, and what is to be looked at before it is drawn from. */
import type { KeptListing } from '#schemas/fieldwork/kept-listing.ts';
import type { ListedDwelling } from '#schemas/fieldwork/listing.ts';

/** A dwelling of the joint list; its number in it is where it stands, from 1. */
export type JointDwelling = ListedDwelling & { readonly by: string };

export type JointListing = {
  readonly instrument: string;
  readonly psu: string;
  /** By enumerator, then by when each was begun. */
  readonly parts: readonly KeptListing[];
  readonly dwellings: readonly JointDwelling[];
  /** Of dwellings of which somebody said it. */
  readonly households: number;
  /** Dwellings of which nobody said it. */
  readonly unsaid: number;
  /** Addresses that stand in it more than once, as they were written first. */
  readonly twice: readonly string[];
};

const order = (one: KeptListing, other: KeptListing): number =>
  [one.by, one.startedAt, one.id].join('\n') < [other.by, other.startedAt, other.id].join('\n') ? -1 : 1;

/** An address without what two people write differently. */
export const alike = (address: string): string => address.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ');

function listedTwice(dwellings: readonly ListedDwelling[]): readonly string[] {
  const first = new Map<string, string>();
  const twice = new Set<string>();
  for (const { address } of dwellings) {
    const known = first.get(alike(address));
    if (known === undefined) first.set(alike(address), address);
    else twice.add(known);
  }
  return [...twice];
}

/** By study and place; lists for practice are none. */
export function jointListings(lists: readonly KeptListing[]): readonly JointListing[] {
  const places = new Map<string, KeptListing[]>();
  for (const list of lists.filter(({ trial }) => trial !== true)) {
    const key = `${list.instrument}\n${list.psu}`;
    places.set(key, [...(places.get(key) ?? []), list]);
  }
  return [...places.values()].flatMap((unsorted) => {
    const parts = unsorted.toSorted(order);
    const [first] = parts;
    if (first === undefined) return [];
    const { instrument, psu } = first;
    const dwellings = parts.flatMap((part) => part.dwellings.map((dwelling) => ({ ...dwelling, by: part.by })));
    return {
      ...{ instrument, psu, parts, dwellings },
      households: dwellings.reduce((sum, { households = 0 }) => sum + households, 0),
      unsaid: dwellings.filter(({ households }) => households === undefined).length,
      twice: listedTwice(dwellings),
    };
  });
}
