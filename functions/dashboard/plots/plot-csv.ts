/** What a plot draws as CSV: a line a mark, in its order, withheld ones without figures and with the reason. */
import type { Round } from '#schemas/fieldwork/round.ts';
import { csvOf } from '#functions/publish/release/csv.ts';
import type { DrawnPlot, FigureMark } from '#functions/platform/plots/drawn.ts';

/** The figures, then what they are of: a file that was taken away still says where it is from. */
const header = [
  ...['label', 'code', 'value', 'ci_low', 'ci_high', 'unit', 'n', 'base', 'quality', 'reason'],
  ...['table', 'indicator', 'statistic', 'at', 'method', 'release', 'round', 'country', 'period_start', 'period_end'],
] as const;

/** The release that a plot is of: its id and its round. */
type PlotOf = { readonly release: string; readonly round: Pick<Round, 'title' | 'country' | 'referencePeriod'> };

/** What tells a mark from the others: its level, its place along a curve, or which figure it is. */
const codeOf = (
  { by, beside }: DrawnPlot['plan'],
  { measure, dimensions }: Pick<FigureMark['observation'], 'measure' | 'dimensions'>,
): string =>
  beside !== undefined ? measure.indicator : by === undefined ? String(measure.at ?? '') : (dimensions[by] ?? '');

/** The file; figures as they are released, not rounded and in the unit of the release. Columns are called as in `estimates.csv`. */
export const plotCsv = (
  { marks, plan }: Pick<DrawnPlot, 'marks' | 'plan'>,
  { release, round: { title, country, referencePeriod } }: PlotOf,
): string =>
  csvOf(
    header,
    marks.map(
      ({ label, observation: { table, dimensions, measure, method, value, uncertainty, quality, attributes } }) => [
        label,
        codeOf(plan, { measure, dimensions }),
        value,
        uncertainty.ciLow,
        uncertainty.ciHigh,
        measure.unit,
        quality.n,
        quality.base,
        quality.grade,
        attributes.reason,
        ...[table, measure.indicator, measure.statistic, measure.at, method],
        ...[release, title, country, referencePeriod.start, referencePeriod.end],
      ],
    ),
  );
