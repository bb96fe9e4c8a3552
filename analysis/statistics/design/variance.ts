/** Linearisation variance of a sample design: spread of the units' score totals, stratum by stratum, stage by stage. */
import type { Design, Stage } from './design.ts';
import { pairCovariance } from './pair-covariance.ts';
import { stageCovariance } from './stage-covariance.ts';
import { sumByUnit } from './unit-sums.ts';

/**
 * Covariance matrix of the totals of several score columns.
 *
 * V = Σ_h (1 − n_h/N_h) n_h/(n_h − 1) Σ_i (z_hi − z̄_h)², and for every unit of a stage with a finite population
 * n_h/N_h times the variance of the stage below (n_h/N_h is the unit's own probability where these are unequal). Units of a stratum that no row of the domain falls in count as zero.
 *
 * Shapes: each column is aligned with `rows` (ascending row numbers; absent = all rows). Score = weight × linearised
 * variable; rows outside `rows` have score 0. Result: p × p, row by row.
 * @throws {DesignError} a stratum holds a single unit and the design's policy is `fail`
 * @see Särndal, Swensson & Wretman (1992), ch. 4; R: survey:::svyrecvar (4.5)
 */
export function covarianceOfScores(scores: readonly Float64Array[], design: Design, rows?: Int32Array): Float64Array {
  if (design.calibration.length > 0 || design.pairs !== undefined || design.stages[0].fractions !== undefined) {
    // Calibration spreads a domain's scores over every row, and units outside it count with their own probability.
    const residuals = scores.map((column) =>
      design.calibration.reduce((x, residualise) => residualise(x), spread(column, design.rowCount, rows)),
    );
    return design.pairs === undefined
      ? multistage(residuals, design, undefined)
      : pairCovariance(residuals, design.stages[0], design.pairs);
  }
  return multistage(scores, design, rows);
}

/**
 * Variance of the total of one score column; see covarianceOfScores.
 *
 * @throws {DesignError} a stratum holds a single unit and the design's policy is `fail`
 */
export function varianceOfScores(scores: Float64Array, design: Design, rows?: Int32Array): number {
  return covarianceOfScores([scores], design, rows)[0]!;
}

function multistage(scores: readonly Float64Array[], design: Design, rows: Int32Array | undefined): Float64Array {
  const total = new Float64Array(scores.length * scores.length);
  /** Unit of the stage above → product of the sampling fractions down to it. */
  let fractionOfParent: Float64Array = Float64Array.of(1);
  for (const [index, stage] of design.stages.entries()) {
    const sums = sumByUnit(scores, stage.unitOfRow, stage.unitCount, rows);
    const part = stageCovariance(sums, scores.length, stage, index, fractionOfParent, design);
    for (let cell = 0; cell < total.length; cell++) total[cell]! += part[cell]!;
    const below = fractionsBelow(stage, fractionOfParent);
    if (below === undefined) break;
    fractionOfParent = below;
  }
  return total;
}

/** Nothing below counts when the units were drawn with replacement. */
function fractionsBelow(stage: Stage, fractionOfParent: Float64Array): Float64Array | undefined {
  const { population, fractions } = stage;
  if (fractions !== undefined)
    return fractions.map(
      (fraction, unit) => fraction * fractionOfParent[stage.parentOfStratum[stage.stratumOfUnit[unit]!]!]!,
    );
  if (population === undefined || population.every((size) => size === Infinity)) return undefined;
  return Float64Array.from(
    stage.stratumOfUnit,
    (h) => (fractionOfParent[stage.parentOfStratum[h]!]! * stage.sampled[h]!) / population[h]!,
  );
}

function spread(column: Float64Array, rowCount: number, rows: Int32Array | undefined): Float64Array {
  if (rows === undefined) return column;
  const full = new Float64Array(rowCount);
  for (let k = 0; k < rows.length; k++) full[rows[k]!] = column[k]!;
  return full;
}
