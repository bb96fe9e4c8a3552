/** A phone sends the dwellings that somebody listed in the place of its link, and perhaps drew: the newest revision of each list is kept, beside those of others, and what was drawn is drawn again. */
import type { Link } from '#functions/platform/identity/access.ts';
import type { PlaceKey, Store } from '#functions/store/store.ts';
import type { TakeDeps } from '#functions/fieldwork/drawing/take-drawing.ts';
import { unitQuestion } from '#schemas/fieldwork/drawn-units.ts';
import type { FilingRefusal } from '#schemas/fieldwork/life-cycle.ts';
import type { Listing } from '#schemas/fieldwork/listing.ts';
import type { Studies } from '#schemas/language/study/study.ts';

import { refusalBy } from './accept-response.ts';
import { lineId } from './line-id.ts';
import { isPractice, linkStanding, type ReadLink } from './link-standing.ts';
import type { ReadRoundInfo } from './round-reader.ts';

export type ListingDeps = {
  readonly store: Pick<Store, 'putListing'> & TakeDeps['store'];
  readonly studies: Studies;
  readonly readLink: ReadLink;
  readonly readRound: ReadRoundInfo;
  readonly now: () => Date;
};

export type ListingOutcome =
  /** `drawing`: what the phone drew of it is in force, or waits for the office to decide. */
  | { readonly kind: 'noted'; readonly drawing?: 'taken' | 'open' }
  /** The link is for no place whose units are listed, or the place has as many lists as it may. */
  | { readonly kind: 'out-of-scope' }
  /** This revision of the list is there with other dwellings, the list was drawn from, or its id is that of another list. */
  | { readonly kind: 'response-id-reused' }
  | { readonly kind: 'link-ended' }
  | { readonly kind: FilingRefusal };

/** Whether a study names single units within a place. */
const namesUnits = async (studies: Studies, id: string): Promise<boolean> =>
  (await studies.list()).some(
    ({ instrument, collection }) =>
      instrument.id === id && collection.weights.kind !== 'shift' && unitQuestion(collection.unit) !== undefined,
  );

/** What becomes of what was drawn on the phone, of the newest state of its list; one without a draw may stand against another. */
async function drawnOn(
  deps: Pick<ListingDeps, 'store' | 'now'>,
  place: PlaceKey,
  id: string,
): Promise<{ readonly drawing?: 'taken' | 'open' }> {
  const lists = await deps.store.listListingsOf(place);
  const kept = lists.find((one) => one.id === id);
  if (kept === undefined || kept.trial === true) return {};
  // Few phones draw: the others do not wait for what draws again.
  if (lists.every((one) => one.drawn === undefined) && (await deps.store.getDrawn(place)) === undefined) return {};
  const { noteDispute, takeDrawing } = await import('#functions/fieldwork/drawing/take-drawing.ts');
  if (kept.drawn === undefined) {
    await noteDispute({ ...deps, lineId }, kept);
    return {};
  }
  return { drawing: await takeDrawing({ ...deps, lineId }, { ...kept, drawn: kept.drawn }) };
}

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
      return { kind: 'noted', ...(await drawnOn({ store, now }, { round, instrument, psu }, list.id)) };
    case 'other-content':
    case 'of-another':
      return { kind: 'response-id-reused' };
    case 'too-many':
      return { kind: 'out-of-scope' };
  }
}
