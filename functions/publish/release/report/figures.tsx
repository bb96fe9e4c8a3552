/** The figures of a report: a section for each study, in it a plot and a table for each of its tables. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { pricesIn } from '#analysis/production/observations/prices.ts';
import { costTable } from '#analysis/production/observations/to-observations.ts';
import type { TableStanding } from '#analysis/production/promised.ts';
import { drawingInWords } from '#functions/platform/plots/drawing-in-words.ts';
import type { DrawnPlot } from '#functions/platform/plots/drawn.ts';
import { partsInWords } from '#functions/platform/plots/parts-in-words.ts';
import { MapPicture } from '#functions/platform/plots/maps/maps.tsx';
import { PlotPicture } from '#functions/platform/plots/plot-svg.tsx';
import type { Told } from '#functions/platform/headline/figures.ts';
import { YearsBeside } from '#functions/platform/headline/years-beside.tsx';
import type { Wording } from '#functions/platform/wording/wording.ts';
import { withinSentence } from '#functions/platform/wording/within-sentence.ts';
import { inOrderOfLevels } from '#functions/platform/wording/in-order-of-levels.ts';
import type { RegionShape } from '#schemas/fieldwork/region-shapes.ts';
import type { Opening } from '#schemas/language/study/headline-figures.ts';

import type { DrawnMap } from '../maps-in.ts';
import { chosenPrices } from './chosen-prices.ts';
import { FigureTable } from './figure-table.tsx';
import { corridorOrGroup, figureColumns, priceColumns } from './report-columns.ts';

type TableProps = Pick<FiguresProps, 'plots' | 'maps' | 'shapes' | 'warnings' | 'wording'> & {
  readonly table: string;
  readonly rows: readonly Observation[];
};

/** What the picture has no room for. */
const Rest = ({ plot, wording }: Pick<FiguresProps, 'wording'> & { readonly plot: DrawnPlot }) => {
  const { plan, marks, left, leftShare } = plot;
  if (left === 0 || plan.by === undefined) return null;
  const by = withinSentence(wording.dimension(plan.table, plan.by));
  return <p class="muted">{partsInWords({ by, parts: marks.length + left, left, share: leftShare }, wording)}</p>;
};

/** The pictures of a table, each with its figures in a sentence. */
const Plots = ({ table, plots, wording }: Pick<FiguresProps, 'plots' | 'wording'> & { readonly table: string }) => (
  <>
    {plots
      .filter(({ plan }) => plan.table === table)
      .map((plot) => (
        <figure class={plot.kind}>
          <figcaption>{plot.title}</figcaption>
          <p class="unseen">{drawingInWords(plot, wording)}</p>
          <PlotPicture plot={plot} wording={wording} />
          <Rest plot={plot} wording={wording} />
        </figure>
      ))}
  </>
);

/** Its figures on maps; those of which there is no other picture in a sentence as well. */
const Maps = ({ table, plots, maps, shapes, wording }: Omit<TableProps, 'rows' | 'warnings'>) => (
  <>
    {maps
      .filter(({ plot }) => plot.plan.table === table)
      .map(({ plot }) => (
        <figure class="map">
          <figcaption>{[plot.title, withinSentence(wording.say('plot.map'))].join(' – ')}</figcaption>
          {plots.includes(plot) ? null : <p class="unseen">{drawingInWords(plot, wording)}</p>}
          <MapPicture plot={plot} shapes={shapes} wording={wording} />
        </figure>
      ))}
  </>
);

/** “Personal remittances, total, USD a year”: the unit stands once above the figures. */
const headingOf = (measure: Observation['measure'], { indicator, unit }: Wording): string =>
  [indicator(measure), unit(measure)].filter((text) => text !== '').join(', ');

const Table = ({ table, rows, plots, maps, shapes, warnings, wording }: TableProps) => (
  <section aria-labelledby={`table-${table}`}>
    <h3 id={`table-${table}`}>{wording.table(table)}</h3>
    {wording.bases(rows).map((sentence) => (
      <p class="base">{sentence}</p>
    ))}
    <YearsBeside rows={rows} warnings={warnings} wording={wording} />
    <Plots table={table} plots={plots} wording={wording} />
    <Maps table={table} plots={plots} maps={maps} shapes={shapes} wording={wording} />
    <FigureTable
      caption={wording.table(table)}
      columns={(shown) => figureColumns(table, shown, wording)}
      rows={rows}
      figureOf={(row) => row}
      headingOf={({ measure }) => headingOf(measure, wording)}
      wording={wording}
    />
  </section>
);

export type FiguresProps = {
  readonly observations: readonly Observation[];
  readonly standings: readonly TableStanding[];
  /** What the release opens with: its surveys and their tables come first. */
  readonly opening: Opening;
  readonly plots: readonly DrawnPlot[];
  readonly maps: readonly DrawnMap[];
  readonly shapes: readonly RegionShape[];
  readonly warnings: Told['warnings'];
  readonly wording: Wording;
};

/** Where something stands among those that come first; behind them where it is not. */
const placeIn = (first: readonly string[], one: string): number => {
  const at = first.indexOf(one);
  return at === -1 ? first.length : at;
};

/**
 * Tables by the study that they are made of: studies in the order in which the opening names them, and in each the tables of
 * the opening first; those that several studies share come last, under no study's name.
 */
export function tablesByStudy({
  observations,
  standings,
  opening,
}: Pick<FiguresProps, 'observations' | 'standings' | 'opening'>) {
  const tables = [...new Set(observations.map(({ table }) => table))].filter((table) => table !== costTable);
  const studyOf = (table: string) => standings.find((standing) => standing.table === table)?.study ?? '';
  const surveys = opening.figures.flatMap((figure) => figure.surveys);
  const opened = opening.figures.map(({ table }) => table);
  const placeOf = (study: string): number => (study === '' ? Number.MAX_VALUE : placeIn(surveys, study));
  const studies = [...new Set(tables.map(studyOf))].toSorted((a, b) => placeOf(a) - placeOf(b));
  return studies.map((study) => ({
    study,
    tables: tables
      .filter((table) => studyOf(table) === study)
      .toSorted((a, b) => placeIn(opened, a) - placeIn(opened, b)),
  }));
}

/** Every study with figures. */
export const Figures = (props: FiguresProps) => (
  <>
    {tablesByStudy(props).map(({ study, tables }) => (
      <section aria-labelledby={`study-${study}`}>
        <h2 id={`study-${study}`}>
          {study === '' ? props.wording.say('report.more') : props.wording.instrument(study)}
        </h2>
        {tables.map((table) => (
          <Table
            table={table}
            rows={inOrderOfLevels(
              props.observations.filter((row) => row.table === table),
              props.wording,
            )}
            plots={props.plots}
            maps={props.maps}
            shapes={props.shapes}
            warnings={props.warnings}
            wording={props.wording}
          />
        ))}
      </section>
    ))}
  </>
);

/** What it costs to send money, and what the words of the table mean. */
export const Prices = ({
  observations,
  plots,
  wording,
  opening,
}: Omit<FiguresProps, 'standings' | 'maps' | 'shapes' | 'warnings'>) => {
  const { say } = wording;
  const prices = pricesIn(observations);
  if (prices.length === 0) return null;
  const chosen = chosenPrices(prices, observations, opening);
  const told = [...new Set(chosen.map(({ total }) => total.method))];
  return (
    <section aria-labelledby="prices">
      <h2 id="prices">{wording.table(costTable)}</h2>
      <p>{say('costs.targets')}</p>
      <Plots table={costTable} plots={plots} wording={wording} />
      <FigureTable
        caption={wording.table(costTable)}
        columns={() => priceColumns(wording)}
        rows={chosen}
        figureOf={({ total }) => total}
        headingOf={(price) => corridorOrGroup(price, wording)}
        wording={wording}
        about={(shown) => say('report.priceRows', { shown, rows: prices.length })}
      />
      <ul>
        {told.map((method) => (
          <li>{[say(`method.${method}`), say(`about.${method}`)].join(': ')}</li>
        ))}
        {chosen.some(({ total }) => 'price_group' in total.dimensions) ? <li>{say('costs.groups')}</li> : null}
      </ul>
    </section>
  );
};
