/** Linearisation variance of a sample design: spread of the units' score totals, stratum by stratum, stage by stage. */
import type { Design } from './design.ts';
import { type Frame, frameOf, hasFractions, type FrameStage } from './frame.ts';
import { pairCovariance } from './pair-covariance.ts';
import { stageCovariance } from './stage-covariance.ts';
import { regroup, sumByUnit, type UnitSums } from './unit-sums.ts';

/**
 * Covariance matrix of the totals of several score columns.
 *
 * V = Σ_h (1 − n_h/N_h) n_h/(n_h − 1) Σ_i (z_hi − z̄_h)², and for every unit of a stage with a finite population
 * n_h/N_h times the variance of the stage below (n_h/N_h is the unit's own probability where these are unequal). Units of a stratum that no row of the domain falls in count as zero.
 *
 * Score = weight × linearised variable, summed by the units of the frame; units that are not met have score 0. Result: p × p, row by row.
 * @param columns p, score columns in the sums
 * @throws {DesignError} a stratum holds a single unit and the design's policy is `fail`
 * @see Särndal, Swensson & Wretman (1992), ch. 4; R: survey:::svyrecvar (4.5)
 */
export function covarianceOfUnits(scores: UnitSums, columns: number, frame: Frame): Float64Array {
  const [{ stage }] = frame.stages;
  if (frame.calibration.length === 0 && frame.pairs === undefined && stage.fractions === undefined)
    return multistage(scores, columns, frame);
  // Calibration spreads a domain's scores over every row, and units outside it count with their own probability.
  const everywhere = residualised(spread(scores, columns, frame.unitCount), columns, frame);
  if (frame.pairs === undefined) return multistage(everywhere, columns, frame);
  return pairCovariance(atStage(everywhere, columns, frame.stages[0]), columns, frame.pairs);
}

/**
 * Scores summed by PSU, what calibration leaves of them: an entry for every PSU that was drawn, 0 where none is met.
 *
 * Result: PSUs × p, row by row.
 */
export function scoresOfPsus(scores: UnitSums, columns: number, frame: Frame): Float64Array {
  const everywhere = residualised(spread(scores, columns, frame.unitCount), columns, frame);
  const { units, sums } = atStage(everywhere, columns, frame.stages[0]);
  return spread({ units, sums }, columns, frame.stages[0].stage.unitCount).sums;
}

/**
 * Covariance matrix of the totals of score columns, one per estimate; see covarianceOfUnits.
 *
 * Shapes: each column is aligned with `rows` (ascending row numbers; absent = all rows). Rows outside `rows` have score 0.
 * @throws {DesignError} a stratum holds a single unit and the design's policy is `fail`
 */
export function covarianceOfScores(scores: readonly Float64Array[], design: Design, rows?: Int32Array): Float64Array {
  const { frame, unitOfRow } = frameOf(design);
  return covarianceOfUnits(sumByUnit(scores, unitOfRow, frame.unitCount, rows), scores.length, frame);
}

/**
 * Variance of the total of one score column; see covarianceOfScores.
 *
 * @throws {DesignError} a stratum holds a single unit and the design's policy is `fail`
 */
export function varianceOfScores(scores: Float64Array, design: Design, rows?: Int32Array): number {
  return covarianceOfScores([scores], design, rows)[0]!;
}

const atStage = (sums: UnitSums, columns: number, { stage, unitOf }: FrameStage): UnitSums =>
  unitOf === undefined ? sums : regroup(sums, columns, unitOf, stage.unitCount);

function multistage(scores: UnitSums, columns: number, frame: Frame): Float64Array {
  const total = new Float64Array(columns * columns);
  /** Unit of the stage above → product of the sampling fractions down to it. */
  let fractionOfParent: Float64Array = Float64Array.of(1);
  for (const [index, step] of frame.stages.entries()) {
    const part = stageCovariance(atStage(scores, columns, step), columns, step.stage, index, fractionOfParent, frame);
    for (let cell = 0; cell < total.length; cell++) total[cell]! += part[cell]!;
    const below = fractionsBelow(step.stage, fractionOfParent);
    if (below === undefined) break;
    fractionOfParent = below;
  }
  return total;
}

/** Nothing below counts when the units were drawn with replacement. */
function fractionsBelow(stage: FrameStage['stage'], fractionOfParent: Float64Array): Float64Array | undefined {
  const { population, fractions } = stage;
  if (fractions !== undefined)
    return fractions.map(
      (fraction, unit) => fraction * fractionOfParent[stage.parentOfStratum[stage.stratumOfUnit[unit]!]!]!,
    );
  if (population === undefined || !hasFractions(stage)) return undefined;
  return Float64Array.from(
    stage.stratumOfUnit,
    (h) => (fractionOfParent[stage.parentOfStratum[h]!]! * stage.sampled[h]!) / population[h]!,
  );
}

/** The same sums with a slot for every unit, in their order. */
function spread({ units, sums }: UnitSums, columns: number, unitCount: number): UnitSums {
  const full = new Float64Array(unitCount * columns);
  for (const [slot, unit] of units.entries())
    for (let c = 0; c < columns; c++) full[unit * columns + c] = sums[slot * columns + c]!;
  return { units: Int32Array.from({ length: unitCount }, (_, unit) => unit), sums: full };
}

/** What calibration leaves of the scores of every row. */
function residualised({ units, sums }: UnitSums, columns: number, { calibration }: Frame): UnitSums {
  if (calibration.length === 0) return { units, sums };
  const left = new Float64Array(sums.length);
  for (let c = 0; c < columns; c++) {
    const column = Float64Array.from(units, (unit) => sums[unit * columns + c]!);
    const residuals = calibration.reduce<Float64Array>((x, residualise) => residualise(x), column);
    for (const [unit, residual] of residuals.entries()) left[unit * columns + c] = residual;
  }
  return { units, sums: left };
}
