/** The address with which a shared tablet is made a kiosk of a campaign: made anew, which ends the one before, and ended. */
import { createHash, timingSafeEqual } from 'node:crypto';

import { type Campaign, kioskCode, mostAtKiosk } from '#schemas/fieldwork/campaign.ts';

import { type CampaignDeps, writeLine } from './campaign-deps.ts';

type Of = { readonly round: string; readonly id: string };

export type MakeKioskOutcome =
  | { readonly kind: 'made'; readonly campaign: Campaign; readonly code: string }
  | { readonly kind: 'unknown' | 'ended-before' | 'changed-meanwhile' | 'faulty' };

/** What of a code is kept: whoever reads the store cannot open a kiosk. */
const digestOf = (code: string): string => createHash('sha256').update(`kiosk ${code}`).digest('hex');

/** Whether a code is that of the kiosk of a campaign, however long it takes to be wrong. */
export function isKioskCode({ kiosk }: Pick<Campaign, 'kiosk'>, code: string): boolean {
  if (kiosk === undefined || !kioskCode.test(code)) return false;
  return timingSafeEqual(Buffer.from(digestOf(code), 'hex'), Buffer.from(kiosk.digest, 'hex'));
}

/**
 * Makes one. Its code is in the answer, and nowhere else.
 *
 * @param most registrations an hour of all tablets with this address
 * @param random bytes that nobody foresees
 */
export async function makeKiosk(
  deps: CampaignDeps,
  { round, id }: Of,
  {
    most,
    reason,
    random,
  }: { readonly most: number; readonly reason: string; readonly random: (bytes: number) => Uint8Array },
): Promise<MakeKioskOutcome> {
  if (!Number.isInteger(most) || most < 1 || most > mostAtKiosk) return { kind: 'faulty' };
  const present = await deps.store.getCampaign(round, id);
  if (present === undefined) return { kind: 'unknown' };
  if (present.ended !== undefined) return { kind: 'ended-before' };
  const code = Buffer.from(random(16)).toString('base64url');
  const campaign = { ...present, kiosk: { digest: digestOf(code), mostAnHour: most } };
  if ((await deps.store.putCampaign(round, campaign)) === 'changed-meanwhile') return { kind: 'changed-meanwhile' };
  await writeLine(deps, round, { action: 'kiosk-made', subject: id, reason });
  return { kind: 'made', campaign, code };
}

/** Its tablets take nobody new; what waits on them is taken as from anywhere. */
export async function endKiosk(
  deps: CampaignDeps,
  { round, id }: Of,
  reason: string,
): Promise<'ended' | 'unknown' | 'ended-before' | 'changed-meanwhile'> {
  const present = await deps.store.getCampaign(round, id);
  if (present === undefined) return 'unknown';
  const { kiosk, ...campaign } = present;
  if (kiosk === undefined) return 'ended-before';
  if ((await deps.store.putCampaign(round, campaign)) === 'changed-meanwhile') return 'changed-meanwhile';
  await writeLine(deps, round, { action: 'kiosk-ended', subject: id, reason });
  return 'ended';
}
