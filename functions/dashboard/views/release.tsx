/** One release or preview: where it comes from, its headline, its tables and its files. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { type Price, pricesIn } from '#analysis/production/observations/prices.ts';
import { costTable } from '#analysis/production/observations/to-observations.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { Headline } from '#functions/platform/headline/headline.tsx';
import { haveLimits } from '#functions/platform/wording/limits-in-words.ts';
import { drawnPlots } from '#functions/platform/plots/drawn.ts';
import type { ReleaseContents } from '../read/release-contents.ts';
import { ChangeSection } from './changes.tsx';
import { Downloads, MainFiles } from './downloads.tsx';
import { PlotFigure } from './plot-figure.tsx';
import { Regions } from './regions.tsx';
import { Absent, Summary, Warnings } from './release-notes.tsx';
import type { PartPageProps, ReleasePageProps } from './release-props.ts';
import { PreviewNotice, tableAddress, titleOf } from './shown.tsx';
import { StaffPage } from '#functions/platform/staff/staff-page.tsx';

/** Name of the table of prices that are in no average. */
export const refusedPrices = 'refused-prices';
/** Name of the report of how the weights came about. */
export const weighting = 'weighting';

const HeldAgainst = ({ round, contents, wording }: FactsProps) => {
  const { heldAgainst } = contents.manifest;
  const { say, voice } = wording;
  return heldAgainst === undefined ? null : (
    <div class="in-words">
      <dt>{say('release.compared')}</dt>
      <dd>
        {voice.pieces('release.heldAgainst', {
          release: <a href={`/dashboard/releases/${heldAgainst.release}`}>{say('release.before')}</a>,
          count: round.settings.minimumCell,
        })}
      </dd>
    </div>
  );
};

type FactsProps = PartPageProps & { readonly round: Round };

const Facts = (props: FactsProps) => {
  const { shown, contents, round, wording } = props;
  const { say, formats, country } = wording;
  const { start, end } = round.referencePeriod;
  const { computedOn } = contents.manifest;
  return (
    <dl class="facts card">
      <div>
        <dt>{say('release.round')}</dt>
        <dd>
          <a href={`/dashboard/rounds/${round.id}`}>{round.title}</a>
        </dd>
      </div>
      <div>
        <dt>{say('files.country')}</dt>
        <dd>{country(round.country)}</dd>
      </div>
      <div>
        <dt>{say('files.period')}</dt>
        <dd>{say('dashboard.period', { start: formats.day(start), end: formats.day(end) })}</dd>
      </div>
      {shown.kind === 'release' && computedOn !== undefined ? (
        <div>
          <dt>{say('release.computed')}</dt>
          <dd>{formats.day(computedOn)}</dd>
        </div>
      ) : null}
      <div>
        <dt>{shown.kind === 'release' ? say('release.published') : say('release.computed')}</dt>
        <dd>{formats.moment(shown.kind === 'release' ? shown.release.publishedAt : shown.preview.computedAt)}</dd>
      </div>
      {haveLimits(contents.observations) ? (
        <div>
          <dt>{say('release.confidence')}</dt>
          <dd>{formats.percentShort(round.settings.confidenceLevel)}</dd>
        </div>
      ) : null}
      <HeldAgainst {...props} />
    </dl>
  );
};

/** Rows of one table as they are shown: prices with their parts beside them. */
const rowsOf = ({ observations }: ReleaseContents, name: string): readonly (Observation | Price)[] =>
  name === costTable ? pricesIn(observations) : observations.filter(({ table }) => table === name);

const TableList = ({ shown, contents, wording }: PartPageProps) => {
  const names = [...new Set(contents.observations.map(({ table }) => table))];
  const tables = [
    ...names.map((name) => ({ name, rows: rowsOf(contents, name).length })),
    ...(contents.refusedPrices.length > 0 ? [{ name: refusedPrices, rows: contents.refusedPrices.length }] : []),
    ...(contents.weighting.length > 0 ? [{ name: weighting, rows: contents.weighting.length }] : []),
  ];
  return (
    <section aria-labelledby="tables">
      <h2 id="tables">{wording.say('release.tables')}</h2>
      <ul class="tiles">
        {tables.map(({ name, rows }) => (
          <li>
            <a href={tableAddress(shown, name)}>{wording.table(name)}</a>
            <span class="muted">{wording.say('release.rows', { count: rows })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Plots = ({ shown, contents, wording, plots }: PartPageProps & Pick<ReleasePageProps, 'plots'>) => {
  const drawn = drawnPlots(contents.observations, plots, wording);
  return drawn.length === 0 ? null : (
    <section aria-labelledby="plots">
      <h2 id="plots">{wording.say('release.plots')}</h2>
      <div class="plots">
        {drawn.map((plot) => (
          <PlotFigure plot={plot} shown={shown} wording={wording} />
        ))}
      </div>
    </section>
  );
};

/** The page of a release, or of a preview, which has no files. */
export const ReleasePage = ({ shown, contents, wording, plots, maps, opening }: ReleasePageProps) => {
  const { round } = contents.manifest;
  const part = { shown, contents, wording };
  return (
    <StaffPage wording={wording} title={titleOf(shown, wording)} assets={['plot-png.js']}>
      <h1>{wording.say(`release.${contents.manifest.series}`)}</h1>
      <PreviewNotice shown={shown} wording={wording} />
      <Facts {...part} round={round} />
      {shown.kind === 'release' ? <MainFiles release={shown.release} wording={wording} /> : null}
      <Headline
        opening={opening}
        told={{ observations: contents.observations, warnings: contents.manifest.warnings, settings: round.settings }}
        period={round.referencePeriod}
        weighting={contents.weighting}
        wording={wording}
        addressOf={(table) => tableAddress(shown, table)}
      />
      <ChangeSection {...part} opening={opening} />
      <Warnings contents={contents} wording={wording} />
      <Absent contents={contents} wording={wording} />
      <Plots {...part} plots={plots} />
      <Regions {...part} maps={maps} />
      <TableList {...part} />
      <Summary contents={contents} wording={wording} />
      {shown.kind === 'release' ? <Downloads release={shown.release} wording={wording} /> : null}
    </StaffPage>
  );
};
