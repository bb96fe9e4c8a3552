/** Ends a link before its time: what is begun from now on is refused, what was begun before waits for a decision. */
import type { LinkEntry } from '#schemas/fieldwork/enumerators.ts';

import { type GivingDeps, writeLine } from './link-deps.ts';

export type EndOutcome =
  | { readonly kind: 'ended'; readonly link: LinkEntry }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ended-before'; readonly link: LinkEntry };

/** @param reason why, for the trail and for whoever asks about the link later */
export async function endLink(
  deps: GivingDeps,
  { round, id }: Pick<LinkEntry, 'round' | 'id'>,
  reason: string,
): Promise<EndOutcome> {
  const link = await deps.store.getLink(round, id);
  if (link === undefined) return { kind: 'unknown' };
  const ended = { at: deps.now().toISOString(), by: deps.by, reason };
  if ((await deps.store.endLink(link, ended)) === 'ended-before') return { kind: 'ended-before', link };
  await writeLine(deps, round, { action: 'link-ended', subject: id, reason });
  return { kind: 'ended', link: { ...link, ended } };
}
