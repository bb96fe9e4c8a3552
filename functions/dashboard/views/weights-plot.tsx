/** How the weights of a study are spread after each step: its median, and the range from the smallest to the largest. */
import type { WeightingLine } from '#analysis/production/observations/weighting-line.ts';
import type { Drawing } from '#functions/platform/plots/drawing.ts';
import type { Wording } from '../tables/wording.ts';
import { PlotFrame } from './plot-figure.tsx';

const drawingOf = (lines: readonly WeightingLine[], { say, number, formats }: Wording): Drawing => ({
  kind: 'dots',
  lines: [],
  scale: {
    unit: say('weighting.plotUnit'),
    factor: 1,
    write: number,
    tick: (value) => formats.significant(value, 6),
    mark: (value) => formats.significant(value, 6),
  },
  marks: lines.flatMap(({ step, min: low, median: value, max: high }) =>
    low === null || value === null || high === null
      ? []
      : [{ label: say(`step.${step}`), along: null, value, low, high, se: null, isSure: true, withheld: '' }],
  ),
});

type StudyPlotProps = {
  readonly study: string;
  readonly lines: readonly WeightingLine[];
  readonly wording: Wording;
};

const StudyPlot = ({ study, lines, wording }: StudyPlotProps) => {
  const drawing = drawingOf(lines, wording);
  const { say } = wording;
  const id = `weights-${study}`;
  return drawing.marks.length === 0 ? null : (
    <PlotFrame id={id} plot={drawing} wording={wording}>
      <h2 id={id}>{say('weighting.plot', { study: wording.instrument(study), count: drawing.marks.length })}</h2>
      <p class="muted">{say('weighting.plotLead')}</p>
    </PlotFrame>
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
