/** Running numbers for forms on paper: each is given out once, so that no two sheets have one in common. */
import { lastForm } from '#schemas/fieldwork/paper-form.ts';

import { type CampaignDeps, writeLine } from './campaign-deps.ts';

export type NumberFormsOutcome =
  | { readonly kind: 'given'; readonly first: number; readonly last: number }
  /** `full`: so many numbers are not left; `round-over`: nothing of it is changed any more. */
  | { readonly kind: 'unknown' | 'full' | 'round-over' | 'changed-meanwhile' };

/** Others may print at the same moment; so often the next numbers are taken instead. */
const tries = 5;

/**
 * Gives numbers to new forms of a campaign: those after the last one that was given.
 *
 * @param count of forms, at least 1
 * @param reasonOf what the trail says of the numbers
 */
export async function numberForms(
  deps: CampaignDeps,
  { round, id }: { readonly round: string; readonly id: string },
  count: number,
  reasonOf: (first: number, last: number) => string,
): Promise<NumberFormsOutcome> {
  if ((await deps.store.getRoundEntry(round))?.state === 'archived') return { kind: 'round-over' };
  for (let turn = 0; turn < tries; turn += 1) {
    const present = await deps.store.getCampaign(round, id);
    if (present === undefined) return { kind: 'unknown' };
    const [first, last] = [(present.printed ?? 0) + 1, (present.printed ?? 0) + count];
    if (last > lastForm) return { kind: 'full' };
    if ((await deps.store.putCampaign(round, { ...present, printed: last })) === 'changed-meanwhile') continue;
    await writeLine(deps, round, { action: 'campaign-changed', subject: id, reason: reasonOf(first, last) });
    return { kind: 'given', first, last };
  }
  return { kind: 'changed-meanwhile' };
}
