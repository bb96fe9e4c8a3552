/**
 * What corrections leave behind in the vault. A correction writes the new identity beside the old one, and the response then
 * names the one that counts, in the same write as the answers: whatever is cut off before counts for nothing, whatever is cut
 * off after is only not cleared away. Here it is.
 */
import { allDigests } from '#functions/ingest/claims.ts';
import type { IdentityRecord, ResponseRecord } from '#functions/store/response-record.ts';
import { isIdentityOf } from '#functions/store/standing.ts';
import type { Store } from '#functions/store/store.ts';

export type SettleDeps = {
  readonly store: Pick<Store, 'identitiesUnder' | 'removeIdentity' | 'releaseContact'>;
  readonly now: () => Date;
};

/** What is older was cut off, and is under way no more; milliseconds. */
export const underWayMs = 3_600_000;

/**
 * Removes every identity of this body that does not count, with the contacts and likenesses that lead to it alone; but one that may still be
 * under way.
 *
 * @param response as it stands now
 * @param over versions that are known to be over
 */
export async function settleIdentities(
  { store, now }: SettleDeps,
  response: ResponseRecord,
  over: readonly (string | undefined)[] = [],
): Promise<void> {
  const all = (await store.identitiesUnder(response)).filter(
    ({ contentDigest }) => contentDigest === response.contentDigest,
  );
  if (!all.some((one) => isIdentityOf(one, response))) return;
  const oldest = new Date(now().getTime() - underWayMs).toISOString();
  const isLeft = (one: IdentityRecord): boolean =>
    !isIdentityOf(one, response) && (over.includes(one.who) || (one.writtenAt ?? '') < oldest);
  const stays = new Set(all.filter((one) => !isLeft(one)).flatMap(allDigests));
  for (const one of all.filter(isLeft)) {
    const { round, instrument, id } = one;
    // First what leads to it: cut off here, the identity still tells what that is.
    for (const contact of allDigests(one))
      if (!stays.has(contact)) await store.releaseContact({ round, instrument, id, contact });
    await store.removeIdentity(one);
  }
}
