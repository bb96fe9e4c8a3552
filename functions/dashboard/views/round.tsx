/** One round: what has come in, what was published, and the button that computes a preview of the next release. */
import type { Child } from 'hono/jsx';

import type { PreviewEntry } from '#functions/store/preview-entry.ts';
import type { ReleaseEntry } from '#functions/store/release-entry.ts';
import type { Wording } from '../tables/wording.ts';
import { Counts, type RoundSummary, whyNoRelease } from './home.tsx';
import { permits, type RoundState } from '#schemas/fieldwork/life-cycle.ts';
import { comparisonAddress } from './comparison-address.ts';
import { previewAddress } from './shown.tsx';
import { PublishForm, publishScript } from '#functions/platform/staff/publish-form.tsx';
import { StaffPage } from '#functions/platform/staff/staff-page.tsx';
import { Standing } from './standing.tsx';

type Worded = { readonly wording: Wording };
type PreviewProps = Worded & {
  readonly round: string;
  readonly preview: PreviewEntry | undefined;
  readonly publishWith: string;
};

/** What holds the figures of a release, each once; other CSV files explain them, or say what is not in them. */
const ofFigures: readonly string[] = ['estimates.csv', 'corridor-costs.csv'];

/** Rows of figures, those that are withheld among them. */
const rowsOf = ({ files }: ReleaseEntry): number =>
  files.filter(({ name }) => ofFigures.includes(name)).reduce((sum, { rows }) => sum + rows, 0);

const Preview = ({ round, preview, publishWith, wording }: PreviewProps) => {
  const { say, voice, formats } = wording;
  return (
    <section class="card" aria-labelledby="preview">
      <h2 id="preview">{say('round.preview')}</h2>
      <p>{voice.pieces('round.previewLead', { command: <code>{publishWith}</code> })}</p>
      {preview === undefined ? null : (
        <p>
          <a href={previewAddress(round)}>{say('round.previewOf', { moment: formats.moment(preview.computedAt) })}</a>
        </p>
      )}
      <ComputeNow round={round} wording={wording} />
    </section>
  );
};

const ComputeNow = ({ round, wording: { say } }: { readonly round: string } & Worded) => (
  <form method="post" action={`/dashboard/rounds/${round}/compute`} data-compute={say('round.computingLong')}>
    <div class="actions">
      <button class="button">{say('round.computeNow')}</button>
      <span role="status" aria-live="polite"></span>
    </div>
  </form>
);

type ReleaseRowProps = Worded & { readonly release: ReleaseEntry; readonly before: ReleaseEntry | undefined };

const ReleaseRow = ({ release, before, wording }: ReleaseRowProps) => (
  <tr>
    <th scope="row">
      <a href={`/dashboard/releases/${release.id}`}>{wording.formats.moment(release.publishedAt)}</a>
    </th>
    <td>{wording.say(`release.${release.series}`)}</td>
    <td class="num">{wording.count(rowsOf(release))}</td>
    <td>
      {before === undefined ? null : (
        <a href={comparisonAddress(release.id, before.id)}>{wording.say('comparison.link')}</a>
      )}
    </td>
    <td class="spacious">
      <code>{release.id}</code>
    </td>
  </tr>
);

type ReleasesProps = Worded & { readonly releases: readonly ReleaseEntry[]; readonly state: RoundState };

const Releases = ({ releases, state, wording }: ReleasesProps) => {
  const { say } = wording;
  return releases.length === 0 ? (
    <p>{say(whyNoRelease(state))}</p>
  ) : (
    <div class="table-scroll" tabindex={0} role="region" aria-label={say('round.newestFirst')}>
      <table>
        <caption class="visually-hidden">{say('round.newestFirst')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('round.published')}</th>
            <th scope="col">{say('round.series')}</th>
            <th scope="col" class="num">
              {say('round.rows')}
            </th>
            <th scope="col">{say('release.compared')}</th>
            <th scope="col" class="spacious">
              {say('round.release')}
            </th>
          </tr>
        </thead>
        <tbody>
          {releases.map((release, at) => (
            <ReleaseRow
              release={release}
              before={releases.slice(at + 1).find(({ series }) => series === release.series)}
              wording={wording}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};

type RoundPageProps = RoundSummary &
  Worded & {
    readonly publishWith: string;
    readonly mayPublish: boolean;
    readonly preview?: PreviewEntry | undefined;
    readonly notice?: string | undefined;
    /** What else is told of the round, below its releases. */
    readonly below?: Child;
  };

/** The page of a round. `notice`: why “compute now” did not make a preview, or “publish now” no release. */
export const RoundPage = (props: RoundPageProps) => {
  const { round, state, since, counts, releases, preview, publishWith, mayPublish, notice, below, wording } = props;
  const { say, formats } = wording;
  return (
    <StaffPage
      wording={wording}
      title={round.title}
      assets={[publishScript]}
      address={`/dashboard/rounds/${encodeURIComponent(round.id)}`}
    >
      <h1>{round.title}</h1>
      <p class="lead">
        {say('round.reportedIn', {
          country: wording.country(round.country),
          start: formats.day(round.referencePeriod.start),
          end: formats.day(round.referencePeriod.end),
          currency: round.reportingCurrency,
        })}
      </p>
      <Standing state={state} since={since} wording={wording} />
      {notice === undefined ? null : (
        <p class="notice warn" role="alert">
          {notice}
        </p>
      )}
      <section class="card" aria-labelledby="received">
        <h2 id="received">{say('round.received')}</h2>
        <Counts counts={counts} wording={wording} />
      </section>
      {permits[state].computing ? (
        <Preview round={round.id} preview={preview} publishWith={publishWith} wording={wording} />
      ) : null}
      {permits[state].computing && mayPublish ? <PublishForm round={round.id} wording={wording} /> : null}
      <section aria-labelledby="releases">
        <h2 id="releases">{say('round.releases')}</h2>
        <Releases releases={releases} state={state} wording={wording} />
      </section>
      {below}
    </StaffPage>
  );
};
