/** Campaigns of a round: one item each, changed by whoever read it last. */
import * as v from 'valibot';

import { campaignSchema } from '#schemas/fieldwork/campaign.ts';

import type { Store } from './store.ts';
import type { Attributes, Table } from './table-port.ts';

const campaignItem = v.object({ entry: v.pipe(v.string(), v.parseJson(), campaignSchema), revision: v.number() });

const campaignsOf = (round: string): string => `campaigns#${round}`;

const campaignIn = (item: Attributes) => {
  const { entry, revision } = v.parse(campaignItem, item);
  return { ...entry, revision };
};

export type CampaignMethods = Pick<Store, 'putCampaign' | 'getCampaign' | 'listCampaigns'>;

/** The methods of the store that are about them. */
export function campaignItems(platform: Pick<Table, 'get' | 'all' | 'putNew' | 'replaceIf'>): CampaignMethods {
  return {
    async putCampaign(round, { revision, ...entry }) {
      // What could not be read back is not written.
      const item = {
        ...{ pk: campaignsOf(round), sk: entry.id, revision: (revision ?? 0) + 1 },
        entry: JSON.stringify(v.parse(campaignSchema, entry)),
      };
      const isWritten = revision === undefined ? platform.putNew(item) : platform.replaceIf(item, 'revision', revision);
      return (await isWritten) ? 'written' : 'changed-meanwhile';
    },

    async getCampaign(round, id) {
      const item = await platform.get({ pk: campaignsOf(round), sk: id });
      return item && campaignIn(item);
    },

    listCampaigns: async (round) => (await platform.all(campaignsOf(round))).map(campaignIn),
  };
}
