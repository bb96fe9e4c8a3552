/** What a round offers those who register: a line a country and language, and the form for another one. */
import { noneTyped, type OfferFaults, type TypedOffer } from '#functions/offers/typed-offer.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { StoredOffer } from '#functions/store/store.ts';
import { type Language, ownNames } from '#schemas/words/languages.ts';
import type { SeenRound } from '../read/deps.ts';
import { RoundPage } from '../round-page.tsx';
import { Scroll } from '../scroll.tsx';
import { countrySaid, Notice, OfferFields, type OfferNotice } from './offer-parts.tsx';
import { offersAddress } from './offers-address.ts';

type Props = {
  readonly wording: PageWording;
  readonly seen: SeenRound;
  readonly offers: readonly StoredOffer[];
  readonly spoken: readonly Language[];
  readonly typed?: TypedOffer | undefined;
  readonly faults?: OfferFaults | undefined;
  readonly notice?: OfferNotice | undefined;
};

const OffersTable = ({ wording, seen, offers }: Props) => {
  const { say } = wording;
  return (
    <Scroll label={say('offers.heading')}>
      <table>
        <caption class="visually-hidden">{say('offers.heading')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('offers.name')}</th>
            <th scope="col">{say('offers.country')}</th>
            <th scope="col">{say('offers.language')}</th>
            <th scope="col">{say('offers.standing')}</th>
          </tr>
        </thead>
        <tbody>
          {offers.map((offer) => (
            <tr data-offer={`${offer.country}/${offer.language}`}>
              <th scope="row">
                <a href={offersAddress(seen.entry.round.id, offer)} lang={offer.language}>
                  {offer.title}
                </a>
              </th>
              <td>{countrySaid(wording, offer.country)}</td>
              <td lang={offer.language}>{ownNames[offer.language]}</td>
              <td>{say(offer.takenBack === true ? 'offers.isTakenBack' : 'offers.shown')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

/** The page. */
export const OffersPage = (props: Props) => {
  const { wording, seen, offers, spoken, typed = noneTyped, faults = {}, notice } = props;
  const { say } = wording;
  const { id } = seen.entry.round;
  return (
    <RoundPage
      wording={wording}
      entry={seen.entry}
      part="about"
      heading={say('offers.heading')}
      address={offersAddress(id)}
    >
      {notice === undefined ? null : <Notice notice={notice} wording={wording} />}
      <p class="lead">{say('offers.officeLead')}</p>
      <p>
        <a href={`/offers/${encodeURIComponent(id)}`}>{say('offers.see')}</a>
      </p>
      {offers.length === 0 ? <p>{say('offers.none')}</p> : <OffersTable {...props} />}
      <section class="card" aria-labelledby="add">
        <h2 id="add">{say('offers.write')}</h2>
        <form method="post" action={offersAddress(id)} class="campaign">
          <OfferFields wording={wording} typed={typed} faults={faults} spoken={spoken} isThere={false} />
          <button class="button">{say('offers.keep')}</button>
        </form>
      </section>
    </RoundPage>
  );
};
