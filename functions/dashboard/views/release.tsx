/** One release or preview: where it comes from, its headline, its tables and its files. */
import { reasonsInWords } from '#analysis/disclosure/summary.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { headlinePlot } from './plot-points.ts';
import type { ReleaseContents } from '../read/release-contents.ts';
import { counted, humanise, moment, reasonWords } from '../tables/wording.ts';
import { Downloads } from './downloads.tsx';
import { IntervalPlot } from './interval-plot.tsx';
import { PreviewNotice, type Shown, tableAddress, titleOf } from './shown.tsx';
import { StaffPage } from './staff-page.tsx';

export type ReleasePageProps = {
  readonly shown: Shown;
  readonly contents: ReleaseContents;
};

/** Name of the table of what sending money costs. */
export const corridorCosts = 'corridor-costs';
/** Name of the table of prices that are in no average. */
export const refusedPrices = 'refused-prices';
/** Name of the report of how the weights came about. */
export const weighting = 'weighting';

const Facts = ({ shown, round, contents }: ReleasePageProps & { readonly round: Round }) => (
  <dl class="facts card">
    <div>
      <dt>Round</dt>
      <dd>
        <a href={`/dashboard/rounds/${round.id}`}>{round.title}</a>
      </dd>
    </div>
    <div>
      <dt>{shown.kind === 'release' ? 'Published' : 'Computed'}</dt>
      <dd>{moment(shown.kind === 'release' ? shown.release.publishedAt : shown.preview.computedAt)}</dd>
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

const Warnings = ({ contents }: Pick<ReleasePageProps, 'contents'>) => {
  const isTold = contents.manifest.summary !== undefined; // rows withheld, in a section of their own
  const warnings = contents.manifest.warnings.filter(({ code }) => !(isTold && code === 'rows-withheld'));
  return warnings.length === 0 ? null : (
    <section class="notice warn" aria-labelledby="warnings">
      <h2 id="warnings">Know before you use these figures</h2>
      <ul>
        {warnings.map(({ message }) => (
          <li>{message}</li>
        ))}
      </ul>
    </section>
  );
};

const Summary = ({ contents }: Pick<ReleasePageProps, 'contents'>) => {
  const { summary = [] } = contents.manifest;
  if (summary.length === 0) return null;
  return (
    <section aria-labelledby="summary">
      <h2 id="summary">What is shown and what is not</h2>
      <ul>
        {summary.map((table) => (
          <li>
            {humanise(table.table)}: {table.withheld} of {counted(table.rows, 'row')} withheld
            {table.withheld === 0 ? '' : ` (${reasonsInWords(table, reasonWords)})`}, {table.caution} with caution,{' '}
            {table.incomplete} incomplete. {table.advice}
          </li>
        ))}
      </ul>
    </section>
  );
};

const TableList = ({ shown, contents }: ReleasePageProps) => {
  const names = [...new Set(contents.estimates.map(({ table }) => table))];
  const rowsOf = (name: string) => contents.estimates.filter(({ table }) => table === name).length;
  const tables = [
    ...names.map((name) => ({ name, rows: rowsOf(name) })),
    ...(contents.corridorCosts.length > 0 ? [{ name: corridorCosts, rows: contents.corridorCosts.length }] : []),
    ...(contents.refusedPrices.length > 0 ? [{ name: refusedPrices, rows: contents.refusedPrices.length }] : []),
    ...(contents.weighting.length > 0 ? [{ name: weighting, rows: contents.weighting.length }] : []),
  ];
  return (
    <section aria-labelledby="tables">
      <h2 id="tables">Tables</h2>
      <ul class="tiles">
        {tables.map(({ name, rows }) => (
          <li>
            <a href={tableAddress(shown, name)}>{humanise(name)}</a>
            <span class="muted">{counted(rows, 'row')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The page of a release, or of a preview, which has no files. */
export const ReleasePage = ({ shown, contents }: ReleasePageProps) => {
  const { round } = contents.manifest;
  const plot = headlinePlot(contents.estimates);
  return (
    <StaffPage title={titleOf(shown)} assets={plot === undefined ? [] : ['plot.js']}>
      <h1>{contents.manifest.series === 'estimates' ? 'Estimates' : 'Corridor costs'}</h1>
      <PreviewNotice shown={shown} />
      <Facts shown={shown} contents={contents} round={round} />
      <Warnings contents={contents} />
      {plot === undefined ? null : (
        <IntervalPlot
          title={`${humanise(plot.indicator)} by corridor`}
          unit={plot.unit}
          points={plot.points}
          table={tableAddress(shown, plot.table)}
        />
      )}
      <Summary contents={contents} />
      <TableList shown={shown} contents={contents} />
      {shown.kind === 'release' ? <Downloads release={shown.release} /> : null}
    </StaffPage>
  );
};
