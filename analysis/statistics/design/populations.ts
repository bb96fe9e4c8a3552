/** Finite population corrections: how many units each stratum of each stage holds. */
import { DesignError, type Stage } from './design.ts';

/** A stage before its populations are known. */
export type CountedStage = Omit<Stage, 'population'> & {
  readonly stratumOfRow: Int32Array;
  readonly firstRowOfStratum: Int32Array;
};

/**
 * Reads the fpc columns, one per stage: counts of units (N_h), or sampling fractions when no value exceeds 1.
 *
 * @returns per stage, stratum → N_h (Infinity for a fraction of 0); undefined when no fpc is given
 * @throws {DesignError} too few columns, a value missing or not positive, counts mixed with fractions, a population
 * smaller than its sample, or values that differ inside a stratum
 */
export function readPopulations(
  fpc: readonly Float64Array[],
  stages: readonly CountedStage[],
): Float64Array[] | undefined {
  if (fpc.length === 0) return undefined;
  if (fpc.length !== stages.length) {
    throw new DesignError('bad-fpc', `fpc names ${fpc.length} columns for ${stages.length} stages; give one per stage`);
  }
  const asCounts = fpc.some((column) => column.some((value) => value > 1));
  return stages.map((stage, index) => {
    const column = fpc[index] ?? new Float64Array();
    if (column.length !== stage.unitOfRow.length) {
      throw new DesignError(
        'lengths-differ',
        `fpc at stage ${index + 1}: ${column.length} values for ${stage.unitOfRow.length} rows`,
      );
    }
    checkValues(column, stage, index, asCounts);
    return Float64Array.from(stage.sampled, (n, h) => {
      const value = column[stage.firstRowOfStratum[h]!]!;
      const population = asCounts ? value : n / value;
      if (population < n * (1 - 1e-9)) {
        throw new DesignError(
          'bad-fpc',
          `stratum ${stage.labelOfStratum(h)} at stage ${index + 1} holds ${population} units but ${n} were drawn`,
        );
      }
      return population;
    });
  });
}

function checkValues(column: Float64Array, stage: CountedStage, index: number, asCounts: boolean): void {
  const where = (row: number): string => `fpc at stage ${index + 1}, row ${row + 1}`;
  for (let row = 0; row < column.length; row++) {
    const value = column[row]!;
    if (!(value >= 0))
      throw new DesignError('bad-fpc', `${where(row)}: ${value} is no population size and no fraction`);
    if (asCounts && value < 1) {
      throw new DesignError(
        'bad-fpc',
        `${where(row)}: ${value}; give population sizes everywhere or fractions everywhere`,
      );
    }
    const first = column[stage.firstRowOfStratum[stage.stratumOfRow[row]!]!]!;
    if (value !== first && Math.abs(value - first) > 1e-9 * first) {
      const name = stage.labelOfStratum(stage.stratumOfRow[row]!);
      throw new DesignError('bad-fpc', `${where(row)}: fpc differs inside stratum ${name} (${first} and ${value})`);
    }
  }
}
