/** Writes what people who live in a country are offered, in a language, or takes it back. */
import type { Offer } from '#schemas/fieldwork/offer.ts';
import type { AuditEntry } from '#functions/store/audit.ts';
import type { Store, StoredOffer } from '#functions/store/store.ts';

import { type OfferFaults, readOffer, type TypedOffer } from './typed-offer.ts';

export type SetOfferDeps = {
  readonly store: Pick<Store, 'getRoundEntry' | 'getOffer' | 'putOffer' | 'putAudit'>;
  readonly now: () => Date;
  /** Mints a UUIDv7. */
  readonly newId: () => string;
  /** Account of the person who acts. */
  readonly by: string;
};

export type SetOfferOutcome =
  | { readonly kind: 'written' | 'unchanged' | 'taken-back'; readonly offer: Offer }
  | { readonly kind: 'unknown-round' | 'round-over' | 'unknown-offer' | 'changed-meanwhile' }
  | { readonly kind: 'faulty'; readonly faults: OfferFaults };

type How = {
  readonly reason: string;
  /** Whoever looked at what was there says which revision; 0: nothing was. Without it, whatever is there now. */
  readonly seen?: number;
};

const isSame = (before: Offer | undefined, after: Offer): boolean =>
  before !== undefined &&
  before.takenBack === after.takenBack &&
  before.title === after.title &&
  before.text === after.text &&
  JSON.stringify(before.links) === JSON.stringify(after.links);

/** Why nothing may be written in a round; undefined where it may. */
async function refusal({ store }: SetOfferDeps, round: string): Promise<'unknown-round' | 'round-over' | undefined> {
  const entry = await store.getRoundEntry(round);
  if (entry === undefined) return 'unknown-round';
  return entry.state === 'archived' ? 'round-over' : undefined;
}

async function put(
  deps: SetOfferDeps,
  round: string,
  { present, offer }: { readonly present: StoredOffer | undefined; readonly offer: Offer },
  { reason, seen }: How,
): Promise<SetOfferOutcome> {
  if (seen !== undefined && seen !== (present?.revision ?? 0)) return { kind: 'changed-meanwhile' };
  if (isSame(present, offer)) return { kind: 'unchanged', offer };
  const written = await deps.store.putOffer(round, { ...offer, revision: present?.revision });
  if (written === 'changed-meanwhile') return { kind: written };
  const action: AuditEntry['action'] = offer.takenBack === true ? 'offer-taken-back' : 'offer-written';
  const subject = `${offer.country}/${offer.language}`;
  const line = { id: deps.newId(), round, at: deps.now().toISOString(), by: deps.by, action, subject, reason };
  await deps.store.putAudit(line);
  return { kind: offer.takenBack === true ? 'taken-back' : 'written', offer };
}

/** What was taken back before is shown again once it is written anew. */
export async function setOffer(
  deps: SetOfferDeps,
  round: string,
  typed: TypedOffer,
  how: How,
): Promise<SetOfferOutcome> {
  const refused = await refusal(deps, round);
  if (refused !== undefined) return { kind: refused };
  const read = readOffer(typed);
  if (read.kind === 'faulty') return read;
  const { offer } = read;
  const present = await deps.store.getOffer(round, offer.country, offer.language);
  return put(deps, round, { present, offer }, how);
}

/** Nobody is shown it any more. */
export async function takeOfferBack(
  deps: SetOfferDeps,
  round: string,
  { country, language }: { readonly country: string; readonly language: string },
  how: How,
): Promise<SetOfferOutcome> {
  const refused = await refusal(deps, round);
  if (refused !== undefined) return { kind: refused };
  const present = await deps.store.getOffer(round, country, language);
  if (present === undefined) return { kind: 'unknown-offer' };
  const { title, text, links } = present;
  const offer: Offer = {
    ...{ country: present.country, language: present.language },
    title,
    text,
    links,
    takenBack: true,
  };
  return put(deps, round, { present, offer }, how);
}
