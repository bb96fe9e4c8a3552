/** Organisations of people abroad: one item each, changed by whoever read it last. */
import * as v from 'valibot';

import { associationSchema } from '#schemas/fieldwork/association.ts';

import type { Store } from './store.ts';
import type { Attributes, Table } from './table-port.ts';

const associationItem = v.object({
  entry: v.pipe(v.string(), v.parseJson(), associationSchema),
  revision: v.number(),
});

const associationsOf = (round: string): string => `associations#${round}`;

const associationIn = (item: Attributes) => {
  const { entry, revision } = v.parse(associationItem, item);
  return { ...entry, revision };
};

export type AssociationMethods = Pick<Store, 'putAssociation' | 'getAssociation' | 'listAssociations'>;

/** The methods of the store that are about them. */
export function associationItems(platform: Pick<Table, 'get' | 'all' | 'putNew' | 'replaceIf'>): AssociationMethods {
  return {
    async putAssociation(round, { revision, ...entry }) {
      // What could not be read back is not written.
      const item = {
        ...{ pk: associationsOf(round), sk: entry.id, revision: (revision ?? 0) + 1 },
        entry: JSON.stringify(v.parse(associationSchema, entry)),
      };
      const isWritten = revision === undefined ? platform.putNew(item) : platform.replaceIf(item, 'revision', revision);
      return (await isWritten) ? 'written' : 'changed-meanwhile';
    },
    async getAssociation(round, id) {
      const item = await platform.get({ pk: associationsOf(round), sk: id });
      return item && associationIn(item);
    },
    listAssociations: async (round) => (await platform.all(associationsOf(round))).map(associationIn),
  };
}
