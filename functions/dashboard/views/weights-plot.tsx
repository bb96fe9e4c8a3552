/** How the weights of a study are spread after each step: its median, and the range from the smallest to the largest. */
import type { WeightingLine } from '#analysis/production/observations/weighting-line.ts';
import type { Wording } from '../tables/wording.ts';
import type { PlotPoint } from '#functions/platform/plots/plot-points.ts';

const pointsOf = (lines: readonly WeightingLine[], { say }: Wording): readonly PlotPoint[] =>
  lines.flatMap(({ step, min, median, max }) =>
    min === null || median === null || max === null
      ? []
      : [{ label: say(`step.${step}`), value: median, low: min, high: max }],
  );

const sentence = (points: readonly PlotPoint[], { say, number }: Wording): string =>
  points
    .map(({ label, ...spread }) => {
      const [value, low, high] = [number(spread.value), number(spread.low), number(spread.high)];
      return say('plot.point', { label, value, low, high });
    })
    .join('; ');

type StudyPlotProps = {
  readonly study: string;
  readonly lines: readonly WeightingLine[];
  readonly wording: Wording;
};

const StudyPlot = ({ study, lines, wording }: StudyPlotProps) => {
  const points = pointsOf(lines, wording);
  const { say } = wording;
  const id = `weights-${study}`;
  return points.length === 0 ? null : (
    <figure class="card plot" aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{say('weighting.plot', { study: wording.instrument(study), count: points.length })}</h2>
        <p class="muted">{say('weighting.plotLead')}</p>
      </figcaption>
      <p class="visually-hidden">{sentence(points, wording)}</p>
      <div data-plot={JSON.stringify(points)} data-unit={say('weighting.plotUnit')} aria-hidden="true"></div>
    </figure>
  );
};

type WeightsPlotsProps = { readonly lines: readonly WeightingLine[]; readonly wording: Wording };

/** One plot a study. */
export const WeightsPlots = ({ lines, wording }: WeightsPlotsProps) => {
  const studies = [...new Set(lines.map(({ study }) => study))];
  return (
    <>
      {studies.map((study) => (
        <StudyPlot study={study} lines={lines.filter((line) => line.study === study)} wording={wording} />
      ))}
    </>
  );
};
