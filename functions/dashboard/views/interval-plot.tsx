/** A plot of estimates with their confidence limits. The browser draws it from `data-points`; its words are here. */

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
};

const sentence = (points: readonly PlotPoint[], unit: string): string =>
  points
    .map(({ label, value, low, high }) => {
      const [middle, from, to] = [value, low, high].map((x) => x.toLocaleString('en', { maximumSignificantDigits: 3 }));
      return `${label} ${middle ?? ''} (${from ?? ''} to ${to ?? ''})`;
    })
    .join('; ') + `, in ${unit}.`;

/** The figure, its caption and, for readers who do not see it, the same figures as a sentence. */
export const IntervalPlot = ({ title, unit, points, table }: IntervalPlotProps) => (
  <figure class="card plot" aria-labelledby="plot-title">
    <figcaption>
      <h2 id="plot-title">{title}</h2>
      <p class="muted">
        In {unit}. Dots are estimates, lines their confidence limits. <a href={table}>The same figures as a table</a>
      </p>
    </figcaption>
    <p class="visually-hidden">{sentence(points, unit)}</p>
    <div data-plot={JSON.stringify(points)} data-unit={unit} aria-hidden="true"></div>
  </figure>
);
