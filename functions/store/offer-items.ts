/** What those who register are offered, an item a country and language, changed by whoever read it last; and how many have joined, as everybody may know it. */
import * as v from 'valibot';

import { offerSchema } from '#schemas/fieldwork/offer.ts';

import type { Store } from './store.ts';
import type { Attributes, Table } from './table-port.ts';

const offerItem = v.object({ entry: v.pipe(v.string(), v.parseJson(), offerSchema), revision: v.number() });

/** As it is told: no exact count is ever written here. */
const joinedItem = v.object({
  at: v.string(),
  people: v.nullable(v.number()),
  countries: v.record(v.string(), v.number()),
  salt: v.string(),
});

const offersOf = (round: string): string => `offers#${round}`;
const offerKey = (round: string, country: string, language: string) => ({
  pk: offersOf(round),
  sk: `${country}#${language}`,
});
const joinedKey = (round: string) => ({ pk: `joined#${round}`, sk: 'count' });

const offerIn = (item: Attributes) => {
  const { entry, revision } = v.parse(offerItem, item);
  return { ...entry, revision };
};

export type OfferMethods = Pick<Store, 'putOffer' | 'getOffer' | 'listOffers' | 'putJoined' | 'getJoined'>;

/** The methods of the store that are about them. */
export function offerItems(platform: Pick<Table, 'get' | 'all' | 'putNew' | 'replaceIf' | 'replace'>): OfferMethods {
  return {
    async putOffer(round, { revision, ...entry }) {
      // What could not be read back is not written.
      const item = {
        ...{ ...offerKey(round, entry.country, entry.language), revision: (revision ?? 0) + 1 },
        entry: JSON.stringify(v.parse(offerSchema, entry)),
      };
      const isWritten = revision === undefined ? platform.putNew(item) : platform.replaceIf(item, 'revision', revision);
      return (await isWritten) ? 'written' : 'changed-meanwhile';
    },
    async getOffer(round, country, language) {
      const item = await platform.get(offerKey(round, country, language));
      return item && offerIn(item);
    },
    listOffers: async (round) => (await platform.all(offersOf(round))).map(offerIn),

    putJoined: (round, { at, people, countries, salt }) =>
      platform.replace({ ...joinedKey(round), at, people, salt, countries: Object.fromEntries(countries) }),
    async getJoined(round) {
      const item = await platform.get(joinedKey(round));
      if (item === undefined) return undefined;
      const { at, people, countries, salt } = v.parse(joinedItem, item);
      return { at, people, salt, countries: new Map(Object.entries(countries)) };
    },
  };
}
