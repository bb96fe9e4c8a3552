/** What ingestion asks of the store again and again, each with a memory of half a minute. */
import type { Store } from '#functions/store/store.ts';

import { createCampaignReader } from './campaign-reader.ts';
import { createLinkReader } from './link-standing.ts';
import { createRoundReader } from './round-reader.ts';

type Read = Pick<Store, 'getRoundEntry' | 'getFrame' | 'getLink' | 'getEnumerator' | 'listCampaigns'>;

/** Readers of rounds, of links and of campaigns. */
export const createReaders = (store: Read, now: () => Date) => ({
  readRound: createRoundReader(store, now),
  readLink: createLinkReader(store, now),
  readCampaigns: createCampaignReader(store, now),
});
