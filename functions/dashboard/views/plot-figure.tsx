/** A plot within a page: the picture, the same figures as a sentence, and what a reader must know of them folded below. */
import type { Child } from 'hono/jsx';

import { costTable } from '#analysis/production/observations/to-observations.ts';
import type { Drawing } from '#functions/platform/plots/drawing.ts';
import { drawingInWords } from '#functions/platform/plots/drawing-in-words.ts';
import type { DrawnPlot } from '#functions/platform/plots/drawn.ts';
import { mapName } from '#functions/platform/plots/map-name.ts';
import { PlotPictures } from '#functions/platform/plots/plot-svg.tsx';
import { breakdownOf } from '../tables/observation-facets.ts';
import type { Wording } from '../tables/wording.ts';
import { AboutList } from './about-figures.tsx';
import { plotAddress, type Shown, tableAddress } from './shown.tsx';

/** How one reads it, in a sentence. */
export function howToRead({ plan, kind, marks }: DrawnPlot, { say }: Wording): string {
  const method = marks[0]?.observation.method;
  if (method === 'registry-count') return say('plot.readRegister');
  if (method === 'registry-calibrated') return say('plot.readCalibrated');
  if (plan.lines !== undefined) return say('plot.readCosts');
  if (kind === 'curve') return say('plot.readCurve');
  return say(kind === 'bars' ? 'plot.readBars' : 'plot.readDots');
}

type PictureProps = { readonly plot: Drawing; readonly wording: Wording; readonly children: Child };

/** The picture and its sentence below what is said of it. */
export const PlotFrame = ({ id, plot, wording, children }: PictureProps & { readonly id: string }) => (
  <figure class={`card plot ${plot.kind}`} aria-labelledby={id}>
    <figcaption>{children}</figcaption>
    <p class="visually-hidden">{drawingInWords(plot, wording)}</p>
    <PlotPictures plot={plot} wording={wording} />
  </figure>
);

type PlotFilesProps = { readonly plot: DrawnPlot; readonly shown: Shown; readonly wording: Wording };

/** The part of the table that a plot is of, as the query of its address. */
function partOfTable({ plan, marks }: DrawnPlot, wording: Wording): string {
  const [first] = marks;
  if (first === undefined) return '';
  const { dimensions, measure } = first.observation;
  const isCost = plan.table === costTable;
  const by = isCost ? (plan.by ?? '') : (breakdownOf(first.observation) ?? '');
  const indicator = isCost ? (dimensions['amount'] ?? '') : wording.subject(measure).code;
  return new URLSearchParams({ indicator, statistic: measure.statistic, ...(by !== '' && { by }) }).toString();
}

/** Of a release alone: the picture of that name, and its figures. */
const FileLinks = ({ shown, wording: { say }, name }: Omit<PlotFilesProps, 'plot'> & { readonly name: string }) =>
  shown.kind === 'preview' ? null : (
    <>
      <a href={plotAddress(shown, `${name}.svg`)} download={`${name}.svg`} data-png={say('plot.asPng')}>
        {say('plot.asSvg')}
      </a>
      <a href={plotAddress(shown, `${name}.csv`)} download={`${name}.csv`}>
        {say('plot.asCsv')}
      </a>
    </>
  );

/** The map of a plot and its figures as files; nothing of a preview. */
export const MapFiles = (props: PlotFilesProps) =>
  props.shown.kind === 'preview' ? null : (
    <p class="actions">
      <FileLinks shown={props.shown} wording={props.wording} name={mapName(props.plot.plan.id)} />
    </p>
  );

/** The picture and its figures as files, of a release alone; and the table that the figures are of. */
export const PlotFiles = ({ plot, shown, wording }: PlotFilesProps) => {
  const { say } = wording;
  const { id, table } = plot.plan;
  return (
    <p class="actions">
      <FileLinks shown={shown} wording={wording} name={id} />
      <a href={`${tableAddress(shown, table)}?${partOfTable(plot, wording)}`}>{say('plot.whole')}</a>
    </p>
  );
};

/** A plot among others on the page of a release. */
export const PlotFigure = ({ plot, shown, wording }: PlotFilesProps) => {
  const { say } = wording;
  const id = `plot-${plot.plan.id.replaceAll('.', '-')}`;
  return (
    <div class="plot-of-release">
      <PlotFrame id={id} plot={plot} wording={wording}>
        <h3 id={id}>
          <a href={plotAddress(shown, plot.plan.id)}>{plot.title}</a>
        </h3>
      </PlotFrame>
      <details class="about">
        <summary>{say('plot.read')}</summary>
        <p>
          {howToRead(plot, wording)} {plot.left === 0 ? null : say('plot.left', { count: plot.left })}
        </p>
        <AboutList figures={plot.marks.map(({ observation }) => observation)} wording={wording} />
        <PlotFiles plot={plot} shown={shown} wording={wording} />
      </details>
    </div>
  );
};
