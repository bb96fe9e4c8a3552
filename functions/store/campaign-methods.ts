/** The methods of the store about campaigns; loaded when one is called, since no function waits for them at its start. */
import type { CampaignMethods } from './campaign-items.ts';
import type { Table } from './table-port.ts';

/** Them. */
export function campaignMethods(platform: Pick<Table, 'get' | 'all' | 'putNew' | 'replaceIf'>): CampaignMethods {
  const load = async () => (await import('./campaign-items.ts')).campaignItems(platform);
  return {
    putCampaign: async (...given) => (await load()).putCampaign(...given),
    getCampaign: async (...given) => (await load()).getCampaign(...given),
    listCampaigns: async (round) => (await load()).listCampaigns(round),
  };
}
