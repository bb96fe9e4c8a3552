/** The page of one plot: the picture, how to read it, exactly what is drawn as a table, and both as files. */
import { type DrawnPlot, drawnPlot, type FigureMark } from '#functions/platform/plots/drawn.ts';
import { isOfCorridors } from '#functions/platform/plots/map-name.ts';
import type { PlannedPlot } from '#functions/platform/plots/planned.ts';
import type { Column, View } from '../tables/data-table.ts';
import { toldColumns } from '../tables/told-columns.ts';
import type { Wording } from '../tables/wording.ts';
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import { AboutFigures, Terms } from './about-figures.tsx';
import { DataTable } from './data-table.tsx';
import { howToRead, MapFiles, PlotFiles, PlotFrame } from './plot-figure.tsx';
import { MapOfRegions } from './region-map.tsx';
import { drawnMaps, OtherMaps } from './regions.tsx';
import { OfRound } from './of-round.tsx';
import type { PartPageProps, ReleasePageProps } from './release-props.ts';
import { limitsCell, numericColumn, qualityColumn, textCell } from './shared-columns.tsx';
import { addressOf, PreviewNotice, titleOf } from './shown.tsx';
import { StaffPage } from '#functions/platform/staff/staff-page.tsx';
import { Told } from './told.tsx';

function columnsOf(plot: DrawnPlot, settings: RoundSettings, wording: Wording): readonly Column<FigureMark>[] {
  const { say, figure, count, unit, dimension } = wording;
  const numeric = numericColumn<FigureMark>;
  const { by, table } = plot.plan;
  return [
    {
      key: 'label',
      label:
        plot.plan.beside !== undefined
          ? say('part.indicator')
          : by === undefined
            ? say('column.at')
            : dimension(table, by),
      cell: ({ label }) => textCell(label),
    },
    {
      ...numeric(
        'estimate',
        say('column.estimate'),
        ({ observation }) => observation.value,
        (value, { observation }) => figure(value, observation.measure, observation.uncertainty.se),
      ),
      always: true,
    },
    ...(plot.marks.some(({ observation }) => unit(observation.measure) !== '')
      ? [
          {
            key: 'unit',
            label: say('column.unit'),
            cell: (mark: FigureMark) => textCell(unit(mark.observation.measure)),
          },
        ]
      : []),
    qualityColumn<FigureMark>(wording, settings, ({ observation }) => observation),
    {
      key: 'limits',
      label: say('column.limits'),
      numeric: true,
      cell: ({ observation: { uncertainty, measure } }) =>
        limitsCell(uncertainty, (value) => figure(value, measure, uncertainty.se), wording),
    },
    numeric('n', say('column.n'), ({ observation }) => observation.quality.n, count),
    numeric('base', say('column.base'), ({ observation }) => observation.quality.base, count),
  ];
}

/** Figures by corridor once more, on a map; its shapes are read when there is one to draw. */
const OnMap = async (props: Pick<PlotPageProps, 'plot' | 'shown' | 'wording'>) => {
  if (!isOfCorridors(props.plot.plan)) return <></>;
  const { CorridorMap } = await import('./corridor-map.tsx');
  return <CorridorMap {...props} />;
};

/** Figures by region once more, on a map of the regions that the round has shapes of. */
const OnRegions = ({ plot, shown, contents, wording, maps }: Omit<PlotPageProps, 'view'>) => {
  const { shapes } = contents.manifest.round;
  if (shapes === undefined || plot.plan.by !== 'region') return null;
  const plots = drawnMaps({ contents, maps, wording });
  return (
    <section aria-labelledby="regions">
      <h2 id="regions">{wording.say('plot.map')}</h2>
      <MapOfRegions plot={plot} shapes={shapes} wording={wording} />
      <MapFiles plot={plot} shown={shown} wording={wording} />
      <OtherMaps plots={plots} shown={shown} wording={wording} current={plot.plan.id} />
    </section>
  );
};

type PlotPageProps = PartPageProps & Pick<ReleasePageProps, 'maps'> & { readonly plot: DrawnPlot; readonly view: View };

/** One plot of a release or a preview. */
export const PlotPage = ({ plot, shown, contents, view, wording, maps }: PlotPageProps) => {
  const { say } = wording;
  const { settings } = contents.manifest.round;
  const figures = plot.marks.map(({ observation }) => observation);
  const { shown: standing, told } = toldColumns(plot.marks, columnsOf(plot, settings, wording));
  return (
    <StaffPage wording={wording} title={plot.title} assets={['tables.js', 'plot-png.js']}>
      <p>
        <a href={addressOf(shown)}>{titleOf(shown, wording)}</a>
      </p>
      <h1 id="plot">{plot.title}</h1>
      <OfRound round={contents.manifest.round} wording={wording} />
      <PreviewNotice shown={shown} wording={wording} />
      <PlotFrame id="plot" plot={plot} wording={wording}>
        {howToRead(plot, wording)} {plot.left === 0 ? null : say('plot.left', { count: plot.left })}
      </PlotFrame>
      <PlotFiles plot={plot} shown={shown} wording={wording} />
      <OnMap plot={plot} shown={shown} wording={wording} />
      <OnRegions plot={plot} shown={shown} contents={contents} wording={wording} maps={maps} />
      <Told told={told} wording={wording} />
      <DataTable
        caption={say('plot.shown')}
        rows={plot.marks}
        columns={standing}
        view={view}
        wording={wording}
        isWithheld={({ observation }) => observation.attributes.status === 'withheld'}
      />
      <div class="abouts">
        <Terms columns={[...standing, ...told]} figures={figures} settings={settings} wording={wording} />
        <AboutFigures figures={figures} wording={wording} />
      </div>
    </StaffPage>
  );
};

/** The plot of an address; undefined where the release has none of its figures. */
export function plotNamed(
  id: string,
  { contents, wording, plots, maps }: Pick<ReleasePageProps, 'contents' | 'wording' | 'plots' | 'maps'>,
): DrawnPlot | undefined {
  const plan: PlannedPlot | undefined = [...plots, ...maps].find((one) => one.id === id);
  return plan === undefined ? undefined : drawnPlot(contents.observations, plan, wording);
}
