/** How the weights of a study are spread after each step: its median, and the range from the smallest to the largest. */
import type { WeightingLine } from '#analysis/production/observations/weighting-line.ts';
import { counted, figure, humanise } from '../tables/wording.ts';
import type { PlotPoint } from './interval-plot.tsx';
import { stepWords } from './weighting-columns.tsx';

const pointsOf = (lines: readonly WeightingLine[]): readonly PlotPoint[] =>
  lines.flatMap(({ step, min, median, max }) =>
    min === null || median === null || max === null
      ? []
      : [{ label: stepWords[step], value: median, low: min, high: max }],
  );

const sentence = (points: readonly PlotPoint[]): string =>
  `${points.map(({ label, value, low, high }) => `${label} ${figure(value, '')} (${figure(low, '')} to ${figure(high, '')})`).join('; ')}.`;

const StudyPlot = ({ study, lines }: { readonly study: string; readonly lines: readonly WeightingLine[] }) => {
  const points = pointsOf(lines);
  const id = `weights-${study}`;
  return points.length === 0 ? null : (
    <figure class="card plot" aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{`${humanise(study)}: weights after ${counted(points.length, 'step')}`}</h2>
        <p class="muted">Dots are medians, lines run from the smallest weight to the largest.</p>
      </figcaption>
      <p class="visually-hidden">{sentence(points)}</p>
      <div data-plot={JSON.stringify(points)} data-unit="units per interview" aria-hidden="true"></div>
    </figure>
  );
};

/** One plot a study. */
export const WeightsPlots = ({ lines }: { readonly lines: readonly WeightingLine[] }) => {
  const studies = [...new Set(lines.map(({ study }) => study))];
  return (
    <>
      {studies.map((study) => (
        <StudyPlot study={study} lines={lines.filter((line) => line.study === study)} />
      ))}
    </>
  );
};
