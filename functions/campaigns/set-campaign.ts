/** Adds a campaign to a round, or changes one. */
import type { Campaign } from '#schemas/fieldwork/campaign.ts';
import type { RoundState } from '#schemas/fieldwork/life-cycle.ts';

import { type CampaignDeps, writeLine } from './campaign-deps.ts';
import { registrationOf } from './registration-of.ts';
import { type CampaignFaults, readCampaign, type TypedCampaign } from './typed-campaign.ts';

export type SetCampaignOutcome =
  | { readonly kind: 'added' | 'changed' | 'unchanged'; readonly campaign: Campaign }
  | { readonly kind: 'unknown-round' }
  | { readonly kind: 'round-over'; readonly state: RoundState }
  /** It asks nothing that people file about themselves. */
  | { readonly kind: 'no-registration' }
  | { readonly kind: 'faulty'; readonly faults: CampaignFaults }
  | { readonly kind: 'changed-meanwhile' };

const isSame = (a: Campaign, b: Campaign): boolean =>
  (['name', 'place', 'begins', 'ends', 'target'] as const).every((name) => a[name] === b[name]) &&
  a.cost?.amount === b.cost?.amount &&
  a.cost?.currency === b.cost?.currency;

type How = {
  readonly reason: string;
  /** Whoever looked at one that was there says which revision; 0: none was. Without it, whatever is there now. */
  readonly seen?: number;
};

/** A campaign that has ended stays so; its target and cost may still be put right. */
export async function setCampaign(
  deps: CampaignDeps,
  round: string,
  typed: TypedCampaign,
  { reason, seen }: How,
): Promise<SetCampaignOutcome> {
  const entry = await deps.store.getRoundEntry(round);
  if (entry === undefined) return { kind: 'unknown-round' };
  if (entry.state === 'archived') return { kind: 'round-over', state: entry.state };
  if ((await registrationOf(deps.studies, entry.round)) === undefined) return { kind: 'no-registration' };
  const read = readCampaign(typed, entry.round.reportingCurrency);
  if (read.kind === 'faulty') return read;
  const present = await deps.store.getCampaign(round, read.campaign.id);
  if (seen !== undefined && seen !== (present?.revision ?? 0)) return { kind: 'changed-meanwhile' };
  if (present !== undefined && present.mode !== read.campaign.mode)
    return { kind: 'faulty', faults: { mode: 'mode-fixed' } };
  const campaign: Campaign = {
    ...read.campaign,
    ...(present?.ended !== undefined && { ended: present.ended }),
    ...(present?.kiosk !== undefined && { kiosk: present.kiosk }),
    ...(present?.printed !== undefined && { printed: present.printed }),
  };
  if (present !== undefined && isSame(present, campaign)) return { kind: 'unchanged', campaign };
  const written = await deps.store.putCampaign(round, { ...campaign, revision: present?.revision });
  if (written === 'changed-meanwhile') return { kind: written };
  const action = present === undefined ? 'campaign-added' : 'campaign-changed';
  await writeLine(deps, round, { action, subject: campaign.id, reason });
  return { kind: present === undefined ? 'added' : 'changed', campaign };
}
