/** What people who live in one country are offered in one language: to be put right, or taken back. */
import { asTyped, type OfferFaults, type TypedOffer } from '#functions/offers/typed-offer.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { StoredOffer } from '#functions/store/store.ts';
import type { Language } from '#schemas/words/languages.ts';
import { ReasonBox } from '../interviews/decide-form.tsx';
import type { SeenRound } from '../read/deps.ts';
import { RoundPage } from '../round-page.tsx';
import { countrySaid, Notice, OfferFields, type OfferNotice } from './offer-parts.tsx';
import { offersAddress } from './offers-address.ts';

type Props = {
  readonly wording: PageWording;
  readonly seen: SeenRound;
  readonly offer: StoredOffer;
  readonly spoken: readonly Language[];
  readonly isDone: boolean;
  readonly typed?: TypedOffer | undefined;
  readonly faults?: OfferFaults | undefined;
  readonly notice?: OfferNotice | undefined;
};

/** The page. */
export const OfferPage = ({ wording, seen, offer, spoken, isDone, faults = {}, notice, ...props }: Props) => {
  const { say } = wording;
  const { id } = seen.entry.round;
  const { typed = asTyped(offer) } = props;
  return (
    <RoundPage
      wording={wording}
      entry={seen.entry}
      part="about"
      heading={`${say('offers.heading')}: ${countrySaid(wording, offer.country)}`}
      address={offersAddress(id, offer)}
    >
      {notice === undefined ? null : <Notice notice={notice} wording={wording} />}
      {isDone && notice === undefined ? (
        <p class="notice good" role="status">
          {say('offers.done')}
        </p>
      ) : null}
      {offer.takenBack === true ? <p class="notice warn">{say('offers.isTakenBack')}</p> : null}
      <p>
        <a href={offersAddress(id)}>{say('offers.back')}</a>
      </p>
      <section class="card" aria-label={offer.title}>
        <form method="post" action={offersAddress(id, offer)} class="campaign">
          <input type="hidden" name="revision" value={String(offer.revision)} />
          <OfferFields wording={wording} typed={typed} faults={faults} spoken={spoken} isThere />
          <button class="button">{say('offers.keep')}</button>
        </form>
      </section>
      {offer.takenBack === true ? null : (
        <section class="card" aria-labelledby="take-back">
          <h2 id="take-back">{say('offers.takeBack')}</h2>
          <form method="post" action={offersAddress(id, offer, '/take-back')} class="decide">
            <input type="hidden" name="revision" value={String(offer.revision)} />
            <ReasonBox id="reason" reason="" hint={say('offers.takeBackHint')} wording={wording} />
            <button class="button quiet">{say('offers.takeBack')}</button>
          </form>
        </section>
      )}
    </RoundPage>
  );
};
