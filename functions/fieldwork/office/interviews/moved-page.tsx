/** What came of moving several interviews: how many were, and each that was not with why. */
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { SeenRound } from '../read/deps.ts';
import { roundAddress, RoundPage } from '../round-page.tsx';
import { interviewAddress } from './address.ts';
import type { Moved } from './move-many.ts';

type MovedProps = {
  readonly wording: PageWording;
  readonly seen: SeenRound;
  readonly moved: Moved;
  /** Of the list, as a query. */
  readonly filter: string;
};

/** The page. */
export const MovedPage = ({ wording, seen, moved: { responses, notMoved }, filter }: MovedProps) => {
  const { say, count } = wording;
  const { id: round } = seen.entry.round;
  const list = `${roundAddress(round, '/interviews')}${filter}`;
  return (
    <RoundPage wording={wording} entry={seen.entry} part="interviews" address={list}>
      {responses.length === 0 ? null : (
        <p class="notice good" role="status">
          {say('moving.moved', { count: count(responses.length) })}
        </p>
      )}
      {notMoved.length === 0 ? null : (
        <div class="notice bad" role="alert">
          <p>{say('moving.notMoved', { count: count(notMoved.length) })}</p>
          <ul class="not-moved">
            {notMoved.map((one) => (
              <li data-why={one.why}>
                <a href={interviewAddress(round, one)}>
                  {wording.instrument(one.instrument)} {one.id}
                </a>
                : {say(`moving.why.${one.why}`)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>
        <a href={list}>{say('moving.back')}</a>
      </p>
    </RoundPage>
  );
};
