/** One round of an invented survey, as changes see it. */
import type { RoundOfSurvey } from '#analysis/statistics/change/change.ts';
import { factorFrom } from '#analysis/statistics/columns/columns.ts';
import { frameOf } from '#analysis/statistics/design/frame.ts';
import { makeDesign } from '#analysis/statistics/design/make-design.ts';
import { ratioEstimator } from '#analysis/statistics/estimators/ratio.ts';
import { totalEstimator } from '#analysis/statistics/estimators/total.ts';
import { momentsOf } from '#analysis/statistics/sums/moments.ts';

export type Interview = {
  readonly stratum: string;
  readonly psu: string;
  readonly weight: number;
  /** PSUs in the stratum; undefined = drawn with replacement. */
  readonly population?: number | undefined;
  readonly y: number;
  /** Outside the domain: counts as drawn, and in no estimate. */
  readonly isOutside?: boolean;
};

const columnOf = (interviews: readonly Interview[], rows: Int32Array, value: (interview: Interview) => number) =>
  Float64Array.from(rows, (row) => {
    const interview = interviews[row];
    return interview === undefined ? Number.NaN : value(interview);
  });

/**
 * The total of y in the domain, or where there is an x the ratio of both.
 *
 * @param x 1 for a mean
 */
export function roundOf<I extends Interview>(interviews: readonly I[], x?: (interview: I) => number): RoundOfSurvey {
  const everybody = Int32Array.from(interviews.keys());
  const all = (value: (interview: I) => number) => Float64Array.from(interviews, value);
  const hasPopulation = interviews.some(({ population }) => population !== undefined);
  const design = makeDesign({
    rowCount: interviews.length,
    ids: [factorFrom(interviews.map(({ psu }) => psu))],
    strata: [factorFrom(interviews.map(({ stratum }) => stratum))],
    weights: all(({ weight }) => weight),
    ...(hasPopulation && { fpc: [all(({ population }) => population ?? Number.NaN)] }),
    nest: true,
  });
  const domain = everybody.filter((row) => interviews[row]?.isOutside !== true);
  const y = columnOf(interviews, domain, (interview) => interview.y);
  const denominator = x && Float64Array.from(domain, (row) => all(x)[row] ?? Number.NaN);
  const moments = momentsOf(denominator === undefined ? [y] : [y, denominator], domain, design);
  return {
    estimator: denominator === undefined ? totalEstimator(moments) : ratioEstimator(moments),
    units: moments.units,
    squares: moments.squares,
    frame: frameOf(design).frame,
  };
}
