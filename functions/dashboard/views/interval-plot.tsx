/** A plot of estimates with their confidence limits. The browser draws it from `data-points`; its words are here. */
import type { PlotPoint } from '#functions/platform/plots/plot-points.ts';
import { pointsInWords } from '#functions/platform/plots/points-in-words.ts';
import type { Wording } from '../tables/wording.ts';

type IntervalPlotProps = {
  readonly title: string;
  /** Axis label with the unit, e.g. “million TJS”. */
  readonly unit: string;
  readonly points: readonly PlotPoint[];
  /** Address of the table with the same figures. */
  readonly table: string;
  readonly wording: Wording;
};

/** The figure, its caption and, for readers who do not see it, the same figures as a sentence. */
export const IntervalPlot = ({ title, unit, points, table, wording }: IntervalPlotProps) => (
  <figure class="card plot" aria-labelledby="plot-title">
    <figcaption>
      <h2 id="plot-title">{title}</h2>
      <p class="muted">
        {wording.voice.pieces('plot.lead', { unit, table: <a href={table}>{wording.say('plot.table')}</a> })}
      </p>
    </figcaption>
    <p class="visually-hidden">{pointsInWords(points, unit, wording)}</p>
    <div data-plot={JSON.stringify(points)} data-unit={unit} aria-hidden="true"></div>
  </figure>
);
