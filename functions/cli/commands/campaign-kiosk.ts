/** What `remit campaign kiosk` does: makes the address of a kiosk, or ends it. */
import { randomBytes } from 'node:crypto';

import type { CampaignDeps } from '#functions/campaigns/campaign-deps.ts';
import { kioskWord } from '#functions/campaigns/kiosk-word.ts';
import { endKiosk, makeKiosk } from '#functions/campaigns/kiosk.ts';
import { kioskAddress, mostAtKiosk } from '#schemas/fieldwork/campaign.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import type { Place } from '../open/open-platform.ts';

export type KioskOptions = Place & {
  readonly round: string;
  readonly id: string;
  readonly by: string;
  readonly reason: string;
  readonly mostAnHour: string;
  readonly end?: true;
  readonly url?: string;
  readonly json?: true;
};

/**
 * What is told of it.
 *
 * @throws {CommandFailure} there is no such campaign, it is over, or somebody changed it meanwhile
 */
export async function makeOrEndKiosk(
  deps: CampaignDeps,
  site: string,
  { round, id, reason, mostAnHour, end, url, json }: KioskOptions,
): Promise<string> {
  const failed = (kind: string): CommandFailure => {
    if (kind === 'unknown') return new CommandFailure(`the round "${round}" has no campaign "${id}"`);
    if (kind === 'faulty') return new CommandFailure(`--most-an-hour: a whole number from 1 to ${mostAtKiosk}`);
    if (kind === 'ended-before') return new CommandFailure(`there is no kiosk to end, or the campaign "${id}" is over`);
    return new CommandFailure(`somebody else changed "${id}" in the meantime; run this again`);
  };
  if (end === true) {
    const outcome = await endKiosk(deps, { round, id }, reason);
    if (outcome !== 'ended') throw failed(outcome);
    return json === true ? JSON.stringify({ id, outcome }) : `The kiosk of ${id} has ended.`;
  }
  const most = /^\d{1,6}$/.test(mostAnHour) ? Number(mostAnHour) : 0;
  const made = await makeKiosk(deps, { round, id }, { most, reason, random: (bytes) => randomBytes(bytes) });
  if (made.kind !== 'made') throw failed(made.kind);
  const address = kioskAddress((url ?? site).replace(/\/+$/, ''), round, made.campaign, made.code);
  const word = kioskWord(made.code);
  return json === true ? JSON.stringify({ id, address, word }) : `${address}\nWord of the staff: ${word}`;
}
