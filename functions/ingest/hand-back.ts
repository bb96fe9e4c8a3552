/** An enumerator hands a place back with a reason, or goes there after all: noted once, with a line in the trail. Nothing is taken from anybody by it. */
import type { HandBack } from '#schemas/fieldwork/hand-back.ts';
import type { Link } from '#functions/platform/identity/access.ts';
import type { Store } from '#functions/store/store.ts';

import { lineId } from './line-id.ts';
import { linkStanding, type ReadLink } from './link-standing.ts';

export type HandBackDeps = {
  readonly store: Pick<Store, 'putHandBack' | 'putAudit'>;
  readonly readLink: ReadLink;
  readonly now: () => Date;
};

export type HandBackOutcome =
  | { readonly kind: 'noted' }
  /** The link is for no place. */
  | { readonly kind: 'out-of-scope' }
  | { readonly kind: 'link-ended' };

/** Notes what the holder of a link said of its place. */
export async function noteHandBack(
  { store, readLink, now }: HandBackDeps,
  link: Link,
  said: HandBack,
): Promise<HandBackOutcome> {
  const { round, instrument, psu, enumerator, jti } = link;
  if (psu === undefined) return { kind: 'out-of-scope' };
  const receivedAt = now().toISOString();
  const standing = await linkStanding(readLink, link, { instrument, psu, startedAt: receivedAt }, now().getTime());
  if (standing.kind === 'refused') return { kind: 'link-ended' };
  const entry = { ...said, round, instrument, psu, by: enumerator ?? jti, receivedAt };
  const kept = await store.putHandBack(entry);
  // What was overtaken by something said later changes nothing, and has no line.
  if (kept.id !== said.id) return { kind: 'noted' };
  await store.putAudit({
    id: lineId(kept.receivedAt, [kept.id, instrument, psu, kept.by]),
    round,
    at: kept.receivedAt,
    by: kept.by,
    action: kept.reason === undefined ? 'place-taken-again' : 'place-handed-back',
    subject: `${instrument}/${psu}`,
    reason: kept.reason ?? '',
  });
  return { kind: 'noted' };
}
