/** What a plot draws as CSV: a line a mark, in its order, withheld ones without figures and with the reason. */
import { csvOf } from '#functions/publish/release/csv.ts';
import type { DrawnPlot } from '#functions/platform/plots/drawn.ts';

const header = ['label', 'code', 'value', 'ci_low', 'ci_high', 'unit', 'n', 'base', 'quality', 'reason'] as const;

/** The file; figures as they are released, not rounded and in the unit of the release. */
export const plotCsv = ({ marks, plan }: Pick<DrawnPlot, 'marks' | 'plan'>): string =>
  csvOf(
    header,
    marks.map(({ label, observation: { dimensions, measure, value, uncertainty, quality, attributes } }) => [
      label,
      plan.by === undefined ? String(measure.at ?? '') : (dimensions[plan.by] ?? ''),
      value,
      uncertainty.ciLow,
      uncertainty.ciHigh,
      measure.unit,
      quality.n,
      quality.base,
      quality.grade,
      attributes.reason,
    ]),
  );
