/** One round: what has come in, what was published, and the button that computes a preview of the next release. */
import type { PreviewEntry } from '#functions/store/preview-entry.ts';
import type { ReleaseEntry } from '#functions/store/release-entry.ts';
import { country, day, humanise, moment } from '../tables/wording.ts';
import { Counts, type RoundSummary } from './home.tsx';
import { permits } from '#schemas/fieldwork/life-cycle.ts';
import { previewAddress } from './shown.tsx';
import { StaffPage } from './staff-page.tsx';
import { Standing } from './standing.tsx';

type PreviewProps = {
  readonly round: string;
  readonly preview: PreviewEntry | undefined;
  readonly publishWith: string;
};

/** Rows of the tables of a release: each is in a CSV, and once more in JSON. */
const rowsOf = ({ files }: ReleaseEntry): number =>
  files.filter(({ name }) => name.endsWith('.csv')).reduce((sum, { rows }) => sum + rows, 0);

const Preview = ({ round, preview, publishWith }: PreviewProps) => (
  <section class="card" aria-labelledby="preview">
    <h2 id="preview">Preview</h2>
    <p>
      “Compute now” computes a preview from the responses received so far. Only staff see it, it has no files, and it
      goes after a day or at the next release. The schedule publishes; so does <code>{publishWith}</code>.
    </p>
    {preview === undefined ? null : (
      <p>
        <a href={previewAddress(round)}>Preview of {moment(preview.computedAt)}</a>
      </p>
    )}
    <ComputeNow round={round} />
  </section>
);

const ComputeNow = ({ round }: { readonly round: string }) => (
  <form method="post" action={`/dashboard/rounds/${round}/compute`} data-compute>
    <div class="actions">
      <button class="button">Compute now</button>
      <span role="status" aria-live="polite"></span>
    </div>
  </form>
);

const ReleaseRow = ({ release }: { readonly release: ReleaseEntry }) => (
  <tr>
    <th scope="row">
      <a href={`/dashboard/releases/${release.id}`}>{moment(release.publishedAt)}</a>
    </th>
    <td>{humanise(release.series)}</td>
    <td class="num">{rowsOf(release).toLocaleString('en')}</td>
    <td class="spacious">
      <code>{release.id}</code>
    </td>
  </tr>
);

const Releases = ({ releases }: { readonly releases: readonly ReleaseEntry[] }) =>
  releases.length === 0 ? (
    <p>Nothing published yet. The schedule makes the first release once there are responses.</p>
  ) : (
    <div class="table-scroll" tabindex={0} role="region" aria-label="Releases">
      <table>
        <caption class="visually-hidden">Releases, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Published</th>
            <th scope="col">Series</th>
            <th scope="col" class="num">
              Rows
            </th>
            <th scope="col" class="spacious">
              Release
            </th>
          </tr>
        </thead>
        <tbody>
          {releases.map((release) => (
            <ReleaseRow release={release} />
          ))}
        </tbody>
      </table>
    </div>
  );

type RoundPageProps = RoundSummary & {
  readonly publishWith: string;
  readonly preview?: PreviewEntry | undefined;
  readonly notice?: string | undefined;
};

/** The page of a round. `notice`: why “compute now” did not make a preview. */
export const RoundPage = ({ round, state, since, counts, releases, preview, publishWith, notice }: RoundPageProps) => (
  <StaffPage title={round.title} assets={['compute.js']}>
    <h1>{round.title}</h1>
    <p class="lead">
      {country(round.country)} · {day(round.referencePeriod.start)} to {day(round.referencePeriod.end)} · reported in{' '}
      {round.reportingCurrency}
    </p>
    <Standing state={state} since={since} />
    {notice === undefined ? null : (
      <p class="notice warn" role="alert">
        {notice}
      </p>
    )}
    <section class="card" aria-labelledby="received">
      <h2 id="received">Responses received</h2>
      <Counts counts={counts} />
    </section>
    {permits[state].computing ? <Preview round={round.id} preview={preview} publishWith={publishWith} /> : null}
    <section aria-labelledby="releases">
      <h2 id="releases">Releases</h2>
      <Releases releases={releases} />
    </section>
  </StaffPage>
);
