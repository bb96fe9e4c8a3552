/** A phone sends the dwellings that somebody listed in the place of its link: the newest revision of each list is kept, beside those of others. */
import type { Link } from '#functions/platform/identity/access.ts';
import type { Store } from '#functions/store/store.ts';
import { unitQuestion } from '#schemas/fieldwork/drawn-units.ts';
import type { FilingRefusal } from '#schemas/fieldwork/life-cycle.ts';
import type { Listing } from '#schemas/fieldwork/listing.ts';
import type { Studies } from '#schemas/language/study/study.ts';

import { refusalBy } from './accept-response.ts';
import { isPractice, linkStanding, type ReadLink } from './link-standing.ts';
import type { ReadRoundInfo } from './round-reader.ts';

export type ListingDeps = {
  readonly store: Pick<Store, 'putListing'>;
  readonly studies: Studies;
  readonly readLink: ReadLink;
  readonly readRound: ReadRoundInfo;
  readonly now: () => Date;
};

export type ListingOutcome =
  | { readonly kind: 'noted' }
  /** The link is for no place whose units are listed, or the place has as many lists as it may. */
  | { readonly kind: 'out-of-scope' }
  /** This revision of the list is there with other dwellings. */
  | { readonly kind: 'response-id-reused' }
  | { readonly kind: 'link-ended' }
  | { readonly kind: FilingRefusal };

/** Whether a study names single units within a place. */
const namesUnits = async (studies: Studies, id: string): Promise<boolean> =>
  (await studies.list()).some(
    ({ instrument, collection }) =>
      instrument.id === id && collection.weights.kind !== 'shift' && unitQuestion(collection.unit) !== undefined,
  );

/** Keeps what the holder of a link listed in its place. */
export async function noteListing(
  { store, studies, readLink, readRound, now }: ListingDeps,
  link: Link,
  list: Listing,
): Promise<ListingOutcome> {
  const { round, instrument, psu, enumerator, jti } = link;
  if (psu === undefined || !(await namesUnits(studies, instrument))) return { kind: 'out-of-scope' };
  const claimed = { instrument, psu, startedAt: list.startedAt };
  const standing = await linkStanding(readLink, link, claimed, now().getTime());
  const isTrial = isPractice(link, standing);
  const refusal = await refusalBy(readRound, round, list.startedAt, isTrial);
  if (refusal !== undefined) return { kind: refusal };
  // A sample hangs on what is kept: of a link that has ended, or whose place somebody else has, it does not come in by itself.
  if (standing.kind !== 'holds') return { kind: 'link-ended' };
  const kept = await store.putListing({
    ...list,
    round,
    instrument,
    psu,
    by: enumerator ?? jti,
    receivedAt: now().toISOString(),
    ...(isTrial && { trial: true }),
  });
  switch (kept) {
    case 'kept':
      return { kind: 'noted' };
    case 'other-content':
      return { kind: 'response-id-reused' };
    case 'too-many':
      return { kind: 'out-of-scope' };
  }
}
