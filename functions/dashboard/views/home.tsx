/** First page of the dashboard: every round with what has come in and what has been published. */
import type { Standing as Standings } from '#schemas/fieldwork/life-cycle.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';
import type { ReleaseEntry } from '#functions/store/release-entry.ts';
import { counted, country, day, humanise, moment } from '../tables/wording.ts';
import { StaffPage } from './staff-page.tsx';
import { Standing } from './standing.tsx';

export type RoundSummary = Standings & {
  readonly round: Round;
  /** Instrument id → responses received. */
  readonly counts: readonly (readonly [instrument: string, count: number])[];
  /** Newest first. */
  readonly releases: readonly ReleaseEntry[];
};

const NothingYet = () => (
  <section class="card">
    <h2>No rounds yet</h2>
    <p>The platform runs, and it is empty. From a terminal in the folder where it was started:</p>
    <ul>
      <li>
        <code>npm start</code> starts a platform with a demo round, to look around.
      </li>
      <li>
        <code>npx remit import --help</code> says how to bring in a survey that you already have.
      </li>
      <li>
        <code>npx remit release --round ROUND</code> computes its tables; they appear on this page.
      </li>
    </ul>
  </section>
);

/** Responses received, one figure per instrument. */
export const Counts = ({ counts }: Pick<RoundSummary, 'counts'>) => (
  <dl class="facts counts">
    {counts.map(([instrument, count]) => (
      <div>
        <dt>{humanise(instrument)}</dt>
        <dd data-instrument={instrument}>{count.toLocaleString('en')}</dd>
      </div>
    ))}
  </dl>
);

const RoundCard = ({ round, state, since, counts, releases }: RoundSummary) => {
  const [newest] = releases;
  return (
    <article class="card">
      <h2>
        <a href={`/dashboard/rounds/${round.id}`}>{round.title}</a>
      </h2>
      <p class="muted">
        {country(round.country)} · {day(round.referencePeriod.start)} to {day(round.referencePeriod.end)}
      </p>
      <Standing state={state} since={since} />
      <Counts counts={counts} />
      {newest === undefined ? (
        <p class="muted">Nothing published yet.</p>
      ) : (
        <p>
          {counted(releases.length, 'release')}, newest{' '}
          <a href={`/dashboard/releases/${newest.id}`}>{moment(newest.publishedAt)}</a>
        </p>
      )}
    </article>
  );
};

const Archived = ({ rounds }: { readonly rounds: readonly RoundEntry[] }) => (
  <section class="card" aria-labelledby="archived">
    <h2 id="archived">Archived</h2>
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
export const HomePage = ({ rounds, archived }: Rounds) => (
  <StaffPage title="Rounds">
    <h1>Rounds</h1>
    {rounds.length + archived.length === 0 ? <NothingYet /> : rounds.map((summary) => <RoundCard {...summary} />)}
    {archived.length === 0 ? null : <Archived rounds={archived} />}
  </StaffPage>
);
