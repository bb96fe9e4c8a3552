/** First page of the dashboard: every round with what has come in and what has been published. */
import type { Round } from '#schemas/fieldwork/round.ts';
import type { ReleaseEntry } from '#functions/store/release-entry.ts';
import { counted, country, day, humanise, moment } from '../tables/wording.ts';
import { StaffPage } from './staff-page.tsx';

export type RoundSummary = {
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

const RoundCard = ({ round, counts, releases }: RoundSummary) => {
  const [newest] = releases;
  return (
    <article class="card">
      <h2>
        <a href={`/dashboard/rounds/${round.id}`}>{round.title}</a>
      </h2>
      <p class="muted">
        {country(round.country)} · {day(round.referencePeriod.start)} to {day(round.referencePeriod.end)}
      </p>
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

/** Every round, or what to do when there is none. */
export const HomePage = ({ rounds }: { readonly rounds: readonly RoundSummary[] }) => (
  <StaffPage title="Rounds">
    <h1>Rounds</h1>
    {rounds.length === 0 ? <NothingYet /> : rounds.map((summary) => <RoundCard {...summary} />)}
  </StaffPage>
);
