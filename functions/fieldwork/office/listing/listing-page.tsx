/** Dwellings that were listed on phones, one line a place: who listed what, and what is to be looked at before any is drawn. */
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { SeenRound } from '../read/deps.ts';
import { LinkTo, roundAddress, RoundPage } from '../round-page.tsx';
import { Scroll } from '../scroll.tsx';
import { DrawingCard, DrawingLine } from './drawing-parts.tsx';
import type { ListedPlace, ListedStudy } from './listed-places.ts';

/** What became of what was sent, or why nothing did. */
export type DrawingNotice = 'done' | 'no-reason' | 'changed' | 'cannot' | 'frozen';

type ListingProps = {
  readonly wording: PageWording;
  readonly seen: SeenRound;
  readonly studies: readonly ListedStudy[];
  /** Lists for practice. */
  readonly trials: number;
  readonly maySettle: boolean;
  /** How many interviews of a place wait since the draw that they were made by does not hold. */
  readonly apart: (place: ListedPlace) => number;
  readonly notice: DrawingNotice | undefined;
};

type RowProps = Pick<ListingProps, 'wording' | 'seen'> & { readonly place: ListedPlace };

const fileAddress = (round: string, study: string, psu?: string): string =>
  roundAddress(round, `/listing.csv?${new URLSearchParams({ study, ...(psu !== undefined && { psu }) }).toString()}`);

/** What enumerators are called. */
function nameIn({ enumerators }: SeenRound): (id: string) => string {
  const names = new Map(enumerators.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

const Row = ({ place, seen, wording }: RowProps) => {
  const { say, count, formats } = wording;
  const { instrument, psu, unit, drawn, parts, dwellings, households, unsaid, twice } = place;
  const nameOf = nameIn(seen);
  const units = unit?.units;
  const doubts = [
    ...(twice.length === 0 ? [] : [say('office.listingTwice', { addresses: twice.join('; ') })]),
    ...(unsaid === 0 ? [] : [say('office.listingNoHouseholds', { count: unsaid })]),
    // Of a team, a part of the list: nothing is held against it.
    ...(seen.isWhole && units !== undefined && units !== (drawn?.how?.listed ?? dwellings.length)
      ? [say('office.listingDiffers', { units })]
      : []),
  ];
  return (
    <tr data-key={psu}>
      <th scope="row">{unit?.label ?? psu}</th>
      <td>
        <ul>
          {parts.map(({ by, dwellings: own, receivedAt }) => (
            <li>
              {say('office.listingPart', {
                enumerator: nameOf(by),
                count: own.length,
                moment: formats.moment(receivedAt),
              })}
            </li>
          ))}
        </ul>
      </td>
      <td class="num">{count(dwellings.length)}</td>
      <td class="num">{count(households)}</td>
      <td class="standing">
        {doubts.length === 0 ? null : (
          <ul>
            {doubts.map((doubt) => (
              <li>{doubt}</li>
            ))}
          </ul>
        )}
        <DrawingLine place={place} isWhole={seen.isWhole} nameOf={nameOf} wording={wording} />
        {seen.isWhole ? (
          <a href={fileAddress(seen.entry.round.id, instrument, psu)}>{say('office.listingDownload')}</a>
        ) : null}
      </td>
    </tr>
  );
};

const OfStudy = ({
  of: { study, places },
  seen,
  maySettle,
  apart,
  wording,
}: Pick<ListingProps, 'wording' | 'seen' | 'maySettle' | 'apart'> & { readonly of: ListedStudy }) => {
  const { say } = wording;
  const { id } = study.instrument;
  const undrawn = places.filter(({ unit }) => unit?.units === undefined).length;
  return (
    <section class="card" aria-labelledby={`listing-${id}`} data-instrument={id}>
      <h2 id={`listing-${id}`}>{wording.instrument(id)}</h2>
      {seen.isWhole && undrawn > 0 ? (
        <p>
          <a href={fileAddress(seen.entry.round.id, id)}>{say('office.listingAll', { count: undrawn })}</a>
        </p>
      ) : null}
      {places.map((place) => (
        <DrawingCard
          round={seen.entry.round.id}
          place={place}
          isWhole={seen.isWhole}
          maySettle={maySettle}
          apart={apart(place)}
          nameOf={nameIn(seen)}
          wording={wording}
        />
      ))}
      <Scroll label={say('office.listing')}>
        <table class="shift-sheets">
          <caption class="visually-hidden">{say('office.listing')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('office.by.psu')}</th>
              <th scope="col">{say('office.listingParts')}</th>
              <th scope="col" class="num">
                {say('office.listingDwellings')}
              </th>
              <th scope="col" class="num">
                {say('office.listingHouseholds')}
              </th>
              <th scope="col">{say('office.listingStanding')}</th>
            </tr>
          </thead>
          <tbody>
            {places.map((place) => (
              <Row place={place} seen={seen} wording={wording} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
};

/** The page. */
export const ListingPage = ({ seen, studies, trials, maySettle, apart, notice, wording }: ListingProps) => {
  const { say, voice } = wording;
  const people = <LinkTo part="people" round={seen.entry.round.id} wording={wording} />;
  const withLists = studies.filter(({ places }) => places.length > 0);
  return (
    <RoundPage wording={wording} entry={seen.entry} part="progress" heading={say('office.listing')}>
      {notice === undefined ? null : (
        <p class={`notice ${notice === 'done' ? 'good' : 'bad'}`} role={notice === 'done' ? 'status' : 'alert'}>
          {say(`office.drawing.notice.${notice}`)}
        </p>
      )}
      <p class="lead">{say('office.listingLead')}</p>
      {seen.isWhole ? null : <p class="notice">{say('office.listingPartly')}</p>}
      {withLists.length === 0 ? <p>{voice.pieces('office.noListing', { people })}</p> : null}
      {withLists.map((of) => (
        <OfStudy of={of} seen={seen} maySettle={maySettle} apart={apart} wording={wording} />
      ))}
      {trials === 0 ? null : <p class="muted">{say('office.listingTrials', { count: trials })}</p>}
    </RoundPage>
  );
};
