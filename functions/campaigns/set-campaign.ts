/** Adds a campaign to a round, or changes one. */
import { isDeepStrictEqual } from 'node:util';

import type { StoredCampaign } from '#functions/store/store.ts';
import type { Campaign } from '#schemas/fieldwork/campaign.ts';
import type { RoundState } from '#schemas/fieldwork/life-cycle.ts';

import { type CampaignDeps, writeLine } from './campaign-deps.ts';
import { registrationOf } from './registration-of.ts';
import { type CampaignFaults, readCampaign, type TypedCampaign, typedFields } from './typed-campaign.ts';

export type SetCampaignOutcome =
  | { readonly kind: 'added' | 'changed' | 'unchanged'; readonly campaign: Campaign }
  | { readonly kind: 'unknown-round' }
  | { readonly kind: 'round-over'; readonly state: RoundState }
  /** It asks nothing that people file about themselves. */
  | { readonly kind: 'no-registration' }
  | { readonly kind: 'faulty'; readonly faults: CampaignFaults }
  | { readonly kind: 'changed-meanwhile' };

const isTyped = (name: string): boolean => typedFields.some((field) => field === name);

/** What no form of a campaign shows: it stays as it is, whatever else a campaign comes to hold. */
const notTyped = (present: StoredCampaign | undefined): Partial<Campaign> =>
  Object.fromEntries(Object.entries(present ?? {}).filter(([name]) => name !== 'revision' && !isTyped(name)));

const isSame = (a: Campaign, b: Campaign): boolean => typedFields.every((name) => isDeepStrictEqual(a[name], b[name]));

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
  const campaign: Campaign = { ...notTyped(present), ...read.campaign };
  if (present !== undefined && isSame(present, campaign)) return { kind: 'unchanged', campaign };
  const written = await deps.store.putCampaign(round, { ...campaign, revision: present?.revision });
  if (written === 'changed-meanwhile') return { kind: written };
  const action = present === undefined ? 'campaign-added' : 'campaign-changed';
  await writeLine(deps, round, { action, subject: campaign.id, reason });
  return { kind: present === undefined ? 'added' : 'changed', campaign };
}
