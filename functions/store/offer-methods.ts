/** The methods of the store about what registrants are offered; loaded when one is called, since no function waits for them at its start. */
import type { OfferMethods } from './offer-items.ts';
import type { Table } from './table-port.ts';

/** Them. */
export function offerMethods(platform: Pick<Table, 'get' | 'all' | 'putNew' | 'replaceIf' | 'replace'>): OfferMethods {
  const load = async () => (await import('./offer-items.ts')).offerItems(platform);
  return {
    putOffer: async (...given) => (await load()).putOffer(...given),
    getOffer: async (...given) => (await load()).getOffer(...given),
    listOffers: async (round) => (await load()).listOffers(round),
    putJoined: async (...given) => (await load()).putJoined(...given),
    getJoined: async (round) => (await load()).getJoined(round),
  };
}
