/** Campaigns of a round as ingestion needs them, kept for half a minute; what a memory does not know is asked for again. */
import { type Campaign, noCampaign } from '#schemas/fieldwork/campaign.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { asksCampaign } from '#functions/campaigns/registration-of.ts';
import type { Store } from '#functions/store/store.ts';

/** Campaigns of a round; `fresh` asks the store whatever is remembered. */
export type ReadCampaigns = (round: string, how: 'remembered' | 'fresh') => Promise<readonly Campaign[]>;

const rememberMs = 30_000;

/** A reader with a memory of its own. */
export function createCampaignReader(store: Pick<Store, 'listCampaigns'>, now: () => Date): ReadCampaigns {
  const remembered = new Map<string, { readonly campaigns: readonly Campaign[]; readonly until: number }>();
  return async (round, how) => {
    const known = remembered.get(round);
    if (how === 'remembered' && known !== undefined && known.until > now().getTime()) return known.campaigns;
    const campaigns = await store.listCampaigns(round);
    remembered.set(round, { campaigns, until: now().getTime() + rememberMs });
    return campaigns;
  };
}

/**
 * Whether what is filed names a campaign that the round does not have, or another way to it than people come. One that is over
 * is known: who began offline is not turned away. A round that keeps no campaigns takes any.
 */
export async function isOfStrangeCampaign(
  read: ReadCampaigns,
  study: Study,
  round: string,
  answer: (name: string) => unknown,
): Promise<boolean> {
  const campaign = answer('campaign');
  if (!asksCampaign(study) || typeof campaign !== 'string' || campaign === noCampaign) return false;
  const isStrange = (known: readonly Campaign[]): boolean =>
    known.length > 0 && !known.some(({ id, mode }) => id === campaign && mode === answer('intake_mode'));
  return isStrange(await read(round, 'remembered')) && isStrange(await read(round, 'fresh'));
}
