/** First page of the dashboard: every round with what has come in and what has been published. */
import type { Child } from 'hono/jsx';

import { permits, type RoundState, type Standing as Standings } from '#schemas/fieldwork/life-cycle.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';
import type { ReleaseEntry } from '#functions/store/release-entry.ts';
import type { Wording } from '../tables/wording.ts';
import { StaffPage } from '#functions/platform/staff/staff-page.tsx';
import { Standing } from './standing.tsx';

export type RoundSummary = Standings & {
  readonly round: Round;
  /** Instrument id → responses received. */
  readonly counts: readonly (readonly [instrument: string, count: number])[];
  /** Newest first. */
  readonly releases: readonly ReleaseEntry[];
};

type Worded = { readonly wording: Wording };

/** Why there is no release yet, and when the first one comes. */
export const whyNoRelease = (state: RoundState) => {
  if (permits[state].nightly === 'never')
    return permits[state].computing ? 'round.noReleasesYet' : 'dashboard.nothingPublished';
  return 'round.noReleases';
};

/** Responses received, one figure per instrument. */
export const Counts = ({ counts, wording }: Pick<RoundSummary, 'counts'> & Worded) => (
  <dl class="facts counts">
    {counts.map(([instrument, count]) => (
      <div>
        <dt>{wording.instrument(instrument)}</dt>
        <dd data-instrument={instrument}>{wording.count(count)}</dd>
      </div>
    ))}
  </dl>
);

const RoundCard = ({ round, state, since, counts, releases, wording }: RoundSummary & Worded) => {
  const [newest] = releases;
  const { say, voice, formats } = wording;
  const { start, end } = round.referencePeriod;
  return (
    <article class="card">
      <h2>
        <a href={`/dashboard/rounds/${round.id}`}>{round.title}</a>
      </h2>
      <p class="muted">
        {wording.country(round.country)} ·{' '}
        {say('dashboard.period', { start: formats.day(start), end: formats.day(end) })}
      </p>
      <Standing state={state} since={since} wording={wording} />
      <Counts counts={counts} wording={wording} />
      {newest === undefined ? (
        <p class="muted">{say(whyNoRelease(state))}</p>
      ) : (
        <p>
          {voice.pieces('dashboard.releasesNewest', {
            count: releases.length,
            release: <a href={`/dashboard/releases/${newest.id}`}>{formats.moment(newest.publishedAt)}</a>,
          })}
        </p>
      )}
    </article>
  );
};

const Archived = ({ rounds, wording }: { readonly rounds: readonly RoundEntry[] } & Worded) => (
  <section class="card" aria-labelledby="archived">
    <h2 id="archived">{wording.say('state.archived')}</h2>
    <ul>
      {rounds.map(({ round }) => (
        <li>
          <a href={`/dashboard/rounds/${round.id}`}>{round.title}</a>
        </li>
      ))}
    </ul>
  </section>
);

type Rounds = {
  readonly rounds: readonly RoundSummary[];
  readonly archived: readonly RoundEntry[];
  /** What stands there when there is no round. */
  readonly nothing?: Child;
};

/** Every round, or what is said when there is none. */
export const HomePage = ({ rounds, archived, nothing, wording }: Rounds & Worded) => (
  <StaffPage wording={wording} title={wording.say('dashboard.rounds')}>
    <h1>{wording.say('dashboard.rounds')}</h1>
    {nothing ?? rounds.map((summary) => <RoundCard {...summary} wording={wording} />)}
    {archived.length === 0 ? null : <Archived rounds={archived} wording={wording} />}
  </StaffPage>
);
