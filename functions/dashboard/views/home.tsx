/** First page of the dashboard: every round with what has come in and what has been published. */
import type { Standing as Standings } from '#schemas/fieldwork/life-cycle.ts';
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

const NothingYet = ({ wording: { say, voice } }: Worded) => (
  <section class="card">
    <h2>{say('dashboard.noRounds')}</h2>
    <p>{say('dashboard.emptyLead')}</p>
    <ul>
      <li>{voice.pieces('dashboard.emptyStart', { command: <code>npm start</code> })}</li>
      <li>{voice.pieces('dashboard.emptyImport', { command: <code>npx remit import --help</code> })}</li>
      <li>{voice.pieces('dashboard.emptyRelease', { command: <code>npx remit release --round ROUND</code> })}</li>
    </ul>
  </section>
);

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
        <p class="muted">{say('dashboard.nothingPublished')}</p>
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

type Rounds = { readonly rounds: readonly RoundSummary[]; readonly archived: readonly RoundEntry[] };

/** Every round, or what to do when there is none. */
export const HomePage = ({ rounds, archived, wording }: Rounds & Worded) => (
  <StaffPage wording={wording} title={wording.say('dashboard.rounds')}>
    <h1>{wording.say('dashboard.rounds')}</h1>
    {rounds.length + archived.length === 0 ? (
      <NothingYet wording={wording} />
    ) : (
      rounds.map((summary) => <RoundCard {...summary} wording={wording} />)
    )}
    {archived.length === 0 ? null : <Archived rounds={archived} wording={wording} />}
  </StaffPage>
);
