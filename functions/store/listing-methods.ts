/** Dwellings that phones list in the places of a round: one entry a list, in a partition of its place; and which places have some. */
import * as v from 'valibot';

import { type KeptListing, keptListingSchema } from '#schemas/fieldwork/kept-listing.ts';
import { mostLists } from '#schemas/fieldwork/listing.ts';

import type { PlaceKey, Store } from './store.ts';
import type { Table } from './table-port.ts';

const fromJson = v.transform((text: string): unknown => JSON.parse(text));
const listItem = v.object({ entry: v.pipe(v.string(), fromJson, keptListingSchema), revision: v.number() });
const placeItem = v.object({ instrument: v.string(), psu: v.string() });

const placesOf = (round: string): string => `listed-places#${round}`;
const listsOf = ({ round, instrument, psu }: PlaceKey): string => `listing#${round}#${instrument}#${psu}`;

/** Whose list an id names, for good: a list of practice is not that of the round. */
const ownerOf = ({ round, instrument, psu, by, trial }: KeptListing): string =>
  JSON.stringify([round, instrument, psu, by, trial === true]);

const isSame = (one: KeptListing, other: KeptListing): boolean =>
  JSON.stringify([one.dwellings, one.drawn]) === JSON.stringify([other.dwellings, other.drawn]);

/** What becomes of a list beside the one that is there under its id; `older`: it takes the place of that one. */
function standing(
  { entry: present, revision }: v.InferOutput<typeof listItem>,
  entry: KeptListing,
): 'older' | Exclude<Awaited<ReturnType<Store['putListing']>>, 'too-many'> {
  if (ownerOf(present) !== ownerOf(entry)) return 'of-another';
  if (revision > entry.revision) return 'kept';
  if (isSame(present, entry)) return revision === entry.revision || present.drawn !== undefined ? 'kept' : 'older';
  // What was drawn from is closed: anybody has to be able to draw it again from the same list.
  return revision === entry.revision || present.drawn !== undefined ? 'other-content' : 'older';
}

/** The methods of the store that are about them. */
export function listingMethods(platform: Table): Pick<Store, 'putListing' | 'listListings' | 'listListingsOf'> {
  return {
    async putListing(entry) {
      const key = { pk: listsOf(entry), sk: entry.id };
      const { instrument, psu } = entry;
      for (;;) {
        const found = await platform.get(key);
        const present = found && v.parse(listItem, found);
        if (present !== undefined) {
          const stands = standing(present, entry);
          if (stands !== 'older') return stands;
        } else {
          if ((await platform.all(key.pk)).length >= mostLists) return 'too-many';
          const claim = { pk: `listing-id#${entry.id}`, sk: 'owner', owner: ownerOf(entry) };
          if (!(await platform.putSame(claim, 'owner'))) return 'of-another';
          // A place that is named without a list does no harm; a list in a place that is not would be seen by nobody.
          await platform.putNew({ pk: placesOf(entry.round), sk: `${instrument}#${psu}`, instrument, psu });
        }
        const next = { ...key, entry: JSON.stringify(entry), revision: entry.revision };
        const isWritten =
          present === undefined ? platform.putNew(next) : platform.replaceIf(next, 'revision', present.revision);
        if (await isWritten) return 'kept';
      }
    },

    async listListings(round) {
      const places = (await platform.all(placesOf(round))).map((found) => v.parse(placeItem, found));
      const lists = await Promise.all(places.map((place) => platform.all(listsOf({ round, ...place }))));
      return lists.flat().map((found) => v.parse(listItem, found).entry);
    },

    listListingsOf: async (of) => (await platform.all(listsOf(of))).map((found) => v.parse(listItem, found).entry),
  };
}
