/** Jackknife replicates: each leaves out one PSU and lets the others of its stratum stand for it. */
import type { Design } from '../design/design.ts';
import type { Replicates } from '../design/replicates.ts';
import { WeightingError } from '../weighting/weighting-error.ts';
import { groupsOfOneLayer } from './multipliers.ts';

export type ReplicateOptions = {
  /** Centre variances at the estimate itself rather than at the mean of the replicates. */
  readonly mse?: boolean;
};

/**
 * Stratified jackknife (JKn): a replicate per PSU, rscales (1 − f_h)(n_h − 1)/n_h. Only the first stage's fpc counts;
 * strata drawn in full give no replicates. A stratum with one PSU follows the design's policy: `fail` refuses, `remove`
 * and `certainty` leave it out, `average` leaves it out and scales the variance up, `adjust` drops it whole against the
 * other strata.
 *
 * @throws {WeightingError} lonely-psu, naming the stratum; bad-replicates when no replicate is left
 * @see Shao & Tu (1995), The Jackknife and Bootstrap; R: jknweights
 */
export function stratifiedJackknife(design: Design, { mse = false }: ReplicateOptions = {}): Replicates {
  const [stage] = design.stages;
  const { unitCount, stratumOfUnit, sampled, population, labelOfStratum } = stage;
  const strata = sampled.length;
  const [left, within, beyond, rscales]: [number[], number[], number[], number[]] = [[], [], [], []];
  const add = (unit: number, inside: number, outside: number, scale: number): void => {
    left.push(unit);
    within.push(inside);
    beyond.push(outside);
    rscales.push(scale);
  };
  for (let unit = 0; unit < unitCount; unit++) {
    const h = stratumOfUnit[unit]!;
    const n = sampled[h]!;
    const size = population?.[h] ?? Infinity;
    const open = size === Infinity ? 1 : (size - n) / size;
    if (open === 0) continue;
    if (n > 1) add(unit, n / (n - 1), 1, (open * (n - 1)) / n);
    else if (design.lonely === 'fail')
      throw new WeightingError('lonely-psu', `stratum ${labelOfStratum(h)}`, 'has only one PSU', [labelOfStratum(h)]);
    else if (design.lonely === 'adjust') add(unit, 1, strata / (strata - 1), (strata - 1) / strata);
  }
  if (left.length === 0)
    throw new WeightingError('bad-replicates', 'jackknife', 'every stratum was drawn in full, or has only one PSU');
  return {
    type: 'JKn',
    count: left.length,
    scale: design.lonely === 'average' ? unitCount / left.length : 1,
    rscales: Float64Array.from(rscales),
    mse,
    groups: groupsOfOneLayer(stage.unitOfRow, unitCount),
    layers: [
      {
        kind: 'delete-one',
        stratumOfPart: stratumOfUnit,
        left: Int32Array.from(left),
        within: Float64Array.from(within),
        beyond: Float64Array.from(beyond),
      },
    ],
  };
}

/**
 * Unstratified jackknife (JK1): a replicate per PSU, scale (1 − f)(n − 1)/n.
 * @throws {WeightingError} bad-replicates: the design has strata, or every PSU of the population was drawn
 */
export function unstratifiedJackknife(design: Design, { mse = false }: ReplicateOptions = {}): Replicates {
  const [stage] = design.stages;
  if (stage.sampled.length > 1)
    throw new WeightingError(
      'bad-replicates',
      'JK1',
      'the design has strata; use JKn, which leaves PSUs out by stratum',
    );
  const stratified = stratifiedJackknife(design, { mse });
  return {
    ...stratified,
    type: 'JK1',
    scale: stratified.rscales[0]!,
    rscales: new Float64Array(stratified.count).fill(1),
  };
}
