/** What those who register are offered: written, put right and taken back by whoever runs the campaigns of a round. It is loaded when somebody asks for it. */
import type { Context } from 'hono';

import { setOffer, type SetOfferOutcome, takeOfferBack } from '#functions/offers/set-offer.ts';
import { type OfferFaults, type TypedOffer, typedOffer } from '#functions/offers/typed-offer.ts';
import { mayDo } from '#functions/platform/identity/access.ts';
import type { StoredOffer } from '#functions/store/store.ts';
import { languages } from '#schemas/words/languages.ts';
import { reasonIn } from '../interviews/decide-form.tsx';
import { Nothing } from '../nothing.tsx';
import type { SeenRound } from '../read/deps.ts';
import { seenRound } from '../read/seen.ts';
import { seenIn } from '../read/seen-revision.ts';
import type { OfficeVariables } from '../read/variables.ts';
import { languagesOf } from '../trying/forms-section.tsx';
import { OfferPage } from './offer-page.tsx';
import type { OfferNotice } from './offer-parts.tsx';
import { offersAddress } from './offers-address.ts';
import { OffersPage } from './offers-page.tsx';

type Here = Context<OfficeVariables>;
type Typed = { readonly typed?: TypedOffer; readonly faults?: OfferFaults; readonly notice?: OfferNotice };
type One = { readonly seen: SeenRound; readonly offer: StoredOffer };

const nothing = (c: Here) => c.html(<Nothing wording={c.get('wording')} why="office.noRound" />, 404);
const offerDeps = (c: Here) => ({ ...c.get('deps'), by: c.get('identity').subject });
const spokenIn = ({ entry }: SeenRound) => languagesOf(entry.round, { id: '', speaks: languages });

/** The round of an address, for whoever may write there. */
async function toWrite(c: Here): Promise<SeenRound | undefined> {
  const round = c.req.param('round') ?? '';
  if (!mayDo(c.get('identity'), 'run-campaigns', round)) return undefined;
  return seenRound(c.get('deps'), c.get('identity'), round);
}

/** What is offered at an address, likewise. */
async function offerOf(c: Here): Promise<One | undefined> {
  const seen = await toWrite(c);
  const [country, language] = [c.req.param('country') ?? '', c.req.param('language') ?? ''];
  const offer = seen && (await c.get('deps').store.getOffer(seen.entry.round.id, country, language));
  return seen && offer && { seen, offer };
}

const offersPage = async (c: Here, seen: SeenRound, typed: Typed = {}) => (
  <OffersPage
    wording={c.get('wording')}
    seen={seen}
    offers={await c.get('deps').store.listOffers(seen.entry.round.id)}
    spoken={spokenIn(seen)}
    {...typed}
  />
);

const offerPage = (c: Here, { seen, offer }: One, typed: Typed = {}) => (
  <OfferPage
    wording={c.get('wording')}
    seen={seen}
    offer={offer}
    spoken={[...new Set([...spokenIn(seen), offer.language])]}
    isDone={c.req.query('done') !== undefined}
    {...typed}
  />
);

/** What came of it: what is offered now, or `page` with what was typed and why it was not taken. */
async function told(
  c: Here,
  outcome: SetOfferOutcome,
  page: (more: Omit<Typed, 'typed'>) => Promise<ReturnType<typeof offerPage>>,
) {
  switch (outcome.kind) {
    case 'written':
    case 'unchanged':
    case 'taken-back':
      return c.redirect(`${offersAddress(c.req.param('round') ?? '', outcome.offer)}?done=yes`, 303);
    case 'faulty':
      return c.html(await page({ faults: outcome.faults, notice: outcome.kind }), 422);
    case 'changed-meanwhile':
      return c.html(await page({ notice: outcome.kind }), 412);
    case 'round-over':
      return c.html(await page({ notice: outcome.kind }), 409);
    case 'unknown-round':
    case 'unknown-offer':
      return nothing(c);
  }
}

/** Everything that a round offers. */
export async function showOffers(c: Here) {
  const seen = await toWrite(c);
  return seen === undefined ? nothing(c) : c.html(await offersPage(c, seen));
}

/** Writes one that was not there. */
export async function writeOffer(c: Here) {
  const seen = await toWrite(c);
  if (seen === undefined) return nothing(c);
  const typed = typedOffer(await c.req.parseBody());
  const how = { reason: c.get('wording').say('offers.reason'), seen: 0 };
  const outcome = await setOffer(offerDeps(c), seen.entry.round.id, typed, how);
  return told(c, outcome, (more) => offersPage(c, seen, { typed, ...more }));
}

/** One of them. */
export async function showOffer(c: Here) {
  const one = await offerOf(c);
  if (one === undefined) return nothing(c);
  c.header('etag', `"${one.offer.revision}"`);
  return c.html(offerPage(c, one));
}

/** Of two who change it the second sees how it is now. */
export async function changeOffer(c: Here) {
  const one = await offerOf(c);
  if (one === undefined) return nothing(c);
  const form = await c.req.parseBody();
  const { country, language } = one.offer;
  const typed = { ...typedOffer(form), country, language };
  const how = { reason: c.get('wording').say('offers.reason'), seen: seenIn(c, form) };
  const outcome = await setOffer(offerDeps(c), one.seen.entry.round.id, typed, how);
  const now = async () => (await offerOf(c)) ?? one;
  return told(c, outcome, async (more) =>
    offerPage(c, await now(), more.notice === 'changed-meanwhile' ? more : { typed, ...more }),
  );
}

/** With a reason. */
export async function endOffer(c: Here) {
  const one = await offerOf(c);
  if (one === undefined) return nothing(c);
  const form = await c.req.parseBody();
  const reason = reasonIn(form['reason']);
  if (reason === '') return c.html(offerPage(c, one, { notice: 'no-reason' }), 422);
  const how = { reason, seen: seenIn(c, form) };
  const outcome = await takeOfferBack(offerDeps(c), one.seen.entry.round.id, one.offer, how);
  const now = async () => (await offerOf(c)) ?? one;
  return told(c, outcome, async (more) => offerPage(c, await now(), more));
}
