/** From columns to a design: number the units and strata of every stage, check that they nest, read the fpc. */
import type { Column } from '../columns/columns.ts';
import { codePerRow, codesOf, oneCode, pairCodes, type Codes } from './codes.ts';
import { DesignError, type Design, type LonelyPolicy, type Stage } from './design.ts';
import { readPopulations, type CountedStage } from './populations.ts';

export type DesignSpec = {
  readonly rowCount: number;
  /** Ids in stage order; none = every row was drawn by itself. */
  readonly ids?: readonly Column[];
  /** Strata in stage order; none = one stratum. */
  readonly strata?: readonly Column[];
  /** Absent: the product of N/n over the stages when fpc is given, else 1. */
  readonly weights?: Float64Array;
  /** One column per stage: population sizes, or fractions if all are ≤ 1. */
  readonly fpc?: readonly Float64Array[];
  /** Ids repeat across strata (PSU 1 of stratum A is not PSU 1 of stratum B). */
  readonly nest?: boolean;
  /** Default `fail`. */
  readonly lonely?: LonelyPolicy;
  readonly adjustDomainLonely?: boolean;
};

/**
 * Builds the design that svydesign() of R's survey package builds from the same columns.
 *
 * Shapes: every column has length `rowCount`.
 *
 * @throws {DesignError} lengths differ, an id is missing, a unit lies in two strata, a weight is negative or not a
 * number, an fpc is smaller than the sample, varies inside a stratum or mixes sizes and fractions
 * @see Lumley, Complex Surveys (2010)
 */
export function makeDesign(spec: DesignSpec): Design {
  const { rowCount } = spec;
  if (rowCount === 0) throw new DesignError('no-rows', 'the sample has no rows');
  const counted = numberStages(spec);
  const populations = readPopulations(spec.fpc ?? [], counted);
  const makeStage = (stage: CountedStage, index: number): Stage => ({
    ...stage,
    population: populations === undefined ? undefined : populations[index],
  });
  const [first, ...later] = counted;
  const stages: [Stage, ...Stage[]] = [
    makeStage(first, 0),
    ...later.map((stage, index) => makeStage(stage, index + 1)),
  ];
  return {
    rowCount,
    weights: spec.weights === undefined ? weightsFromFpc(rowCount, stages) : checkedWeights(spec.weights, rowCount),
    stages,
    lonely: spec.lonely ?? 'fail',
    adjustDomainLonely: spec.adjustDomainLonely ?? false,
    calibration: [],
  };
}

function numberStages(spec: DesignSpec): [CountedStage, ...CountedStage[]] {
  const { rowCount, nest = false } = spec;
  const idColumns = spec.ids ?? [];
  const strataColumns = (spec.strata ?? []).map((column, s) => codesOf(column, rowCount, `strata at stage ${s + 1}`));
  const ids =
    idColumns.length === 0
      ? [codePerRow(rowCount)]
      : idColumns.map((column, s) => codesOf(column, rowCount, `ids at stage ${s + 1}`));
  const hasStrata = strataColumns.length > 0;
  if (ids[0]?.count === 1 && !(nest && hasStrata)) {
    throw new DesignError('one-unit', `the sample has only one primary sampling unit (${ids[0].label(0)})`, [
      ids[0].label(0),
    ]);
  }
  const topStratum = strataColumns[0] ?? oneCode(rowCount);
  const stages: CountedStage[] = [];
  let parent: Codes | undefined;
  for (const [index, own] of ids.entries()) {
    const lastStratum = strataColumns[Math.min(index, strataColumns.length - 1)] ?? topStratum;
    const stratum = parent === undefined ? topStratum : pairCodes(lastStratum, parent);
    // Later stages lie inside the unit before; the first lies inside its stratum when asked.
    const outer = parent === undefined ? (nest && hasStrata ? topStratum : undefined) : nest ? stratum : parent;
    const unit = outer === undefined ? own : pairCodes(outer, own);
    stages.push(countStage(unit, stratum, parent, index));
    parent = unit;
  }
  const [first, ...later] = stages;
  if (first === undefined) throw new DesignError('no-rows', 'the sample has no stages');
  return [first, ...later];
}

function countStage(unit: Codes, stratum: Codes, parent: Codes | undefined, index: number): CountedStage {
  const stratumOfUnit = new Int32Array(unit.count).fill(-1);
  const parentOfStratum = new Int32Array(stratum.count);
  const sampled = new Int32Array(stratum.count);
  const firstRowOfStratum = new Int32Array(stratum.count).fill(-1);
  for (let row = 0; row < unit.codes.length; row++) {
    const u = unit.codes[row]!;
    const h = stratum.codes[row]!;
    if (firstRowOfStratum[h] === -1) {
      firstRowOfStratum[h] = row;
      parentOfStratum[h] = parent?.codes[row] ?? 0;
    }
    if (stratumOfUnit[u] === -1) {
      stratumOfUnit[u] = h;
      sampled[h]!++;
    } else if (stratumOfUnit[u] !== h) {
      throw new DesignError(
        'unit-in-two-strata',
        `unit ${unit.label(u)} of stage ${index + 1} lies in two strata, ${stratum.label(stratumOfUnit[u]!)} and ` +
          `${stratum.label(h)}; if ids repeat across strata, ask for nested ids (nest)`,
        [`${unit.label(u)}: ${stratum.label(stratumOfUnit[u]!)}, ${stratum.label(h)}`],
      );
    }
  }
  return {
    unitOfRow: unit.codes,
    unitCount: unit.count,
    stratumOfUnit,
    stratumOfRow: stratum.codes,
    sampled,
    parentOfStratum,
    firstRowOfStratum,
    labelOfUnit: unit.label,
    labelOfStratum: stratum.label,
  };
}

function checkedWeights(weights: Float64Array, rowCount: number): Float64Array {
  if (weights.length !== rowCount) {
    throw new DesignError('lengths-differ', `${weights.length} weights for ${rowCount} rows`);
  }
  for (let row = 0; row < rowCount; row++) {
    const weight = weights[row]!;
    if (!(weight >= 0 && weight < Infinity)) {
      throw new DesignError('bad-weight', `weight ${weight} in row ${row + 1}: a weight is a number, zero or more`, [
        String(weight),
      ]);
    }
  }
  return weights;
}

/** Without weights the fpc tells them: Π N/n over the stages. */
function weightsFromFpc(rowCount: number, stages: readonly Stage[]): Float64Array {
  const weights = new Float64Array(rowCount).fill(1);
  for (const { population, sampled, unitOfRow, stratumOfUnit, labelOfStratum } of stages) {
    if (population === undefined) continue;
    for (let row = 0; row < rowCount; row++) {
      const h = stratumOfUnit[unitOfRow[row]!]!;
      if (population[h] === Infinity) {
        throw new DesignError(
          'bad-weight',
          `no weights, and stratum ${labelOfStratum(h)} has no population size to make them from`,
        );
      }
      weights[row]! *= population[h]! / sampled[h]!;
    }
  }
  return weights;
}
