/** Dwellings that were listed on phones, one line a place: who listed what, and what is to be looked at before any is drawn. */
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { SeenRound } from '../read/deps.ts';
import { roundAddress, RoundPage } from '../round-page.tsx';
import { Scroll } from '../scroll.tsx';
import type { JointListing } from '../../drawing/joint-listing.ts';

type ListedStudy = {
  readonly study: Study;
  /** By PSU. */
  readonly units: ReadonlyMap<string, FrameUnit>;
  readonly places: readonly JointListing[];
};

type ListingProps = {
  readonly wording: PageWording;
  readonly seen: SeenRound;
  readonly studies: readonly ListedStudy[];
  /** Lists for practice. */
  readonly trials: number;
};

type RowProps = Pick<ListingProps, 'wording' | 'seen'> & {
  readonly place: JointListing;
  readonly unit: FrameUnit | undefined;
};

const fileAddress = (round: string, study: string, psu?: string): string =>
  roundAddress(round, `/listing.csv?${new URLSearchParams({ study, ...(psu !== undefined && { psu }) }).toString()}`);

const Row = ({ place, unit, seen, wording: { say, count, formats } }: RowProps) => {
  const { instrument, psu, parts, dwellings, households, unsaid, twice } = place;
  const people = new Map(seen.enumerators.map(({ id, name }) => [id, name]));
  const units = unit?.units;
  const doubts = [
    ...(twice.length === 0 ? [] : [say('office.listingTwice', { addresses: twice.join('; ') })]),
    ...(unsaid === 0 ? [] : [say('office.listingNoHouseholds', { count: unsaid })]),
    // Of a team, a part of the list: nothing is held against it.
    ...(seen.isWhole && units !== undefined && units !== dwellings.length
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
                enumerator: people.get(by) ?? by,
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
        {seen.isWhole ? (
          <a href={fileAddress(seen.entry.round.id, instrument, psu)}>{say('office.listingDownload')}</a>
        ) : null}
      </td>
    </tr>
  );
};

const OfStudy = ({
  of: { study, units, places },
  seen,
  wording,
}: Pick<ListingProps, 'wording' | 'seen'> & { readonly of: ListedStudy }) => {
  const { say } = wording;
  const { id } = study.instrument;
  const undrawn = places.filter(({ psu }) => units.get(psu)?.units === undefined).length;
  return (
    <section class="card" aria-labelledby={`listing-${id}`} data-instrument={id}>
      <h2 id={`listing-${id}`}>{wording.instrument(id)}</h2>
      {seen.isWhole && undrawn > 0 ? (
        <p>
          <a href={fileAddress(seen.entry.round.id, id)}>{say('office.listingAll', { count: undrawn })}</a>
        </p>
      ) : null}
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
              <Row place={place} unit={units.get(place.psu)} seen={seen} wording={wording} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
};

/** The page. */
export const ListingPage = ({ seen, studies, trials, wording }: ListingProps) => {
  const { say } = wording;
  const withLists = studies.filter(({ places }) => places.length > 0);
  return (
    <RoundPage wording={wording} entry={seen.entry} part="progress" heading={say('office.listing')}>
      <p class="lead">{say('office.listingLead')}</p>
      {seen.isWhole ? null : <p class="notice">{say('office.listingPartly')}</p>}
      {withLists.length === 0 ? <p>{say('office.noListing')}</p> : null}
      {withLists.map((of) => (
        <OfStudy of={of} seen={seen} wording={wording} />
      ))}
      {trials === 0 ? null : <p class="muted">{say('office.listingTrials', { count: trials })}</p>}
    </RoundPage>
  );
};
