/** A plot of estimates with their confidence limits. The browser draws it from `data-points`; its words are here. */
import type { Wording } from '../tables/wording.ts';

export type PlotPoint = {
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
};

type IntervalPlotProps = {
  readonly title: string;
  /** Axis label with the unit, e.g. “million TJS”. */
  readonly unit: string;
  readonly points: readonly PlotPoint[];
  /** Address of the table with the same figures. */
  readonly table: string;
  readonly wording: Wording;
};

const sentence = (points: readonly PlotPoint[], unit: string, { say, formats }: Wording): string => {
  const told = points.map(({ label, ...figures }) => {
    const [value, low, high] = [figures.value, figures.low, figures.high].map((x) => formats.significant(x, 3));
    return say('plot.point', { label, value: value ?? '', low: low ?? '', high: high ?? '' });
  });
  return say('plot.inUnit', { points: told.join('; '), unit });
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
    <p class="visually-hidden">{sentence(points, unit, wording)}</p>
    <div data-plot={JSON.stringify(points)} data-unit={unit} aria-hidden="true"></div>
  </figure>
);
