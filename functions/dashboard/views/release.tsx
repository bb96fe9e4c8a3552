/** One release: where it comes from, its headline, its tables and its files. */
import type { Round } from '#schemas/core/round.ts';
import type { ReleaseEntry } from '#functions/store/release-entry.ts';
import { headlinePlot } from '../plot-points.ts';
import type { ReleaseContents } from '../release-contents.ts';
import { counted, humanise, moment } from '../wording.ts';
import { Downloads } from './downloads.tsx';
import { IntervalPlot } from './interval-plot.tsx';
import { StaffPage } from './staff-page.tsx';

export type ReleasePageProps = {
  readonly release: ReleaseEntry;
  readonly contents: ReleaseContents;
};

/** Name of the table of what sending money costs. */
export const corridorCosts = 'corridor-costs';
/** Name of the table of prices that are in no average. */
export const refusedPrices = 'refused-prices';

/** Where the page of one table is. */
export const tableAddress = (release: string, table: string): string =>
  `/dashboard/releases/${release}/tables/${table}`;

const Facts = ({ release, round, contents }: ReleasePageProps & { readonly round: Round }) => (
  <dl class="facts card">
    <div>
      <dt>Round</dt>
      <dd>
        <a href={`/dashboard/rounds/${round.id}`}>{round.title}</a>
      </dd>
    </div>
    <div>
      <dt>Published</dt>
      <dd>{moment(release.publishedAt)}</dd>
    </div>
    <div>
      <dt>Confidence level</dt>
      <dd>{(round.settings.confidenceLevel * 100).toLocaleString('en')} %</dd>
    </div>
    <div>
      <dt>Code version</dt>
      <dd>{contents.manifest.codeVersion}</dd>
    </div>
    {contents.manifest.heldAgainst === undefined ? null : (
      <div>
        <dt>Compared with</dt>
        <dd>
          <a href={`/dashboard/releases/${contents.manifest.heldAgainst.release}`}>the release before</a>: figures that
          fewer than {round.settings.minimumCell} interviews have changed stay as they were
        </dd>
      </div>
    )}
  </dl>
);

const Warnings = ({ contents }: Pick<ReleasePageProps, 'contents'>) =>
  contents.manifest.warnings.length === 0 ? null : (
    <section class="notice warn" aria-labelledby="warnings">
      <h2 id="warnings">Know before you use these figures</h2>
      <ul>
        {contents.manifest.warnings.map(({ message }) => (
          <li>{message}</li>
        ))}
      </ul>
    </section>
  );

const TableList = ({ release, contents }: ReleasePageProps) => {
  const names = [...new Set(contents.estimates.map(({ table }) => table))];
  const rowsOf = (name: string) => contents.estimates.filter(({ table }) => table === name).length;
  const tables = [
    ...names.map((name) => ({ name, rows: rowsOf(name) })),
    ...(contents.corridorCosts.length > 0 ? [{ name: corridorCosts, rows: contents.corridorCosts.length }] : []),
    ...(contents.refusedPrices.length > 0 ? [{ name: refusedPrices, rows: contents.refusedPrices.length }] : []),
  ];
  return (
    <section aria-labelledby="tables">
      <h2 id="tables">Tables</h2>
      <ul class="tiles">
        {tables.map(({ name, rows }) => (
          <li>
            <a href={tableAddress(release.id, name)}>{humanise(name)}</a>
            <span class="muted">{counted(rows, 'row')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The page of a release. */
export const ReleasePage = ({ release, contents }: ReleasePageProps) => {
  const { round } = contents.manifest;
  const plot = headlinePlot(contents.estimates);
  return (
    <StaffPage title={`Release of ${moment(release.publishedAt)}`} assets={plot === undefined ? [] : ['plot.js']}>
      <h1>{release.series === 'estimates' ? 'Estimates' : 'Corridor costs'}</h1>
      <Facts release={release} contents={contents} round={round} />
      <Warnings contents={contents} />
      {plot === undefined ? null : (
        <IntervalPlot
          title={`${humanise(plot.indicator)} by corridor`}
          unit={plot.unit}
          points={plot.points}
          table={tableAddress(release.id, plot.table)}
        />
      )}
      <TableList release={release} contents={contents} />
      <Downloads release={release} />
    </StaffPage>
  );
};
