/** Ends a campaign before its last day; whoever opens its link from then on is told so, and registers without it. */
import { type CampaignDeps, writeLine } from './campaign-deps.ts';

export type EndCampaignOutcome = 'ended' | 'ended-before' | 'unknown';

/** The first to end it says why. */
export async function endCampaign(
  deps: CampaignDeps,
  { round, id }: { readonly round: string; readonly id: string },
  reason: string,
): Promise<EndCampaignOutcome> {
  for (;;) {
    const present = await deps.store.getCampaign(round, id);
    if (present === undefined) return 'unknown';
    if (present.ended !== undefined) return 'ended-before';
    const ended = { at: deps.now().toISOString(), by: deps.by, reason };
    if ((await deps.store.putCampaign(round, { ...present, ended })) === 'changed-meanwhile') continue;
    await writeLine(deps, round, { action: 'campaign-ended', subject: id, reason });
    return 'ended';
  }
}
