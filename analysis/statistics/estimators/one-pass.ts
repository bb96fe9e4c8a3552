/** All domains of a crossing in one pass over the columns: sums by PSU (or replicate group) and domain, then the rest per PSU. */
import { keepsEveryRow, type Design } from '../design/design.ts';
import { stageCovariance } from '../design/stage-covariance.ts';
import type { UnitSums } from '../design/unit-sums.ts';
import { replicateDegreesFromSquares } from '../replicates/degrees-of-freedom.ts';
import { covarianceOfReplicates, estimatesFromSums } from '../replicates/replicate-variance.ts';
import { levelsOfKey, numberCells, type Splitter } from './domains.ts';
import type { Gradient, Rows, SmoothEstimator } from '../design/estimator.ts';
import type { Answer } from './run-estimator.ts';

/** What is known of a domain besides its estimates. */
export type DomainFacts = {
  readonly levels: readonly string[];
  readonly n: number;
  readonly sumWeights: number;
  readonly df: number;
};

/** The table PSUs × domains × columns stays below this many numbers per row, else most of it would be empty. */
const NUMBERS_PER_ROW = 4;

/**
 * Estimates and facts of every domain, or undefined where domains must be treated one by one: calibrated weights, unequal
 * probabilities, stages below the first that count, or a crossing too fine for a table.
 *
 * @param estimator its parts are aligned with all rows of the design, and none of its functions depends on a domain
 * @param rows of the subset, ascending
 */
export function answerInOnePass(
  estimator: SmoothEstimator & { readonly gradient: Gradient },
  rows: Rows,
  splitters: readonly Splitter[],
  design: Design,
): (DomainFacts & { readonly answer: Answer })[] | undefined {
  const { replicates } = design;
  const [stage, below] = design.stages;
  if (replicates === undefined && (keepsEveryRow(design) || (below && stage.population))) return undefined;
  const units = replicates === undefined ? { index: stage.unitOfRow, size: stage.unitCount } : replicates.groups;
  const { cellOfEntry, keys } = numberCells(rows, splitters, design);
  const width = estimator.parts.length;
  if (units.size * keys.length * (width + 1) > NUMBERS_PER_ROW * (design.rowCount + 1000)) return undefined;
  const table = fillTable(estimator.parts, rows, cellOfEntry, keys.length, units, design.weights);
  return Array.from(keys, (key, cell) => ({ key, cell }))
    .filter(({ cell }) => table.n[cell]! > 0)
    .sort((a, b) => a.key - b.key)
    .map(({ key, cell }) => {
      const { sums, totals, squares } = readDomain(table, cell, keys.length, width, units.size);
      const values = estimator.point(totals);
      const covariance =
        replicates === undefined
          ? stageCovariance(linearise(sums, estimator.gradient(totals)), values.length, stage, 0, WHOLE, design)
          : covarianceOfReplicates(estimatesFromSums(estimator, sums, width, replicates), values, replicates);
      return {
        levels: levelsOfKey(key, splitters),
        answer: { values, covariance },
        n: table.n[cell]!,
        sumWeights: table.sumWeights[cell]!,
        df:
          replicates === undefined
            ? unitsLessStrata(squares, stage.stratumOfUnit, stage.sampled.length)
            : replicateDegreesFromSquares(squares, replicates),
      };
    });
}

const WHOLE = Float64Array.of(1);

/** Unit u and domain d meet at place u × domains + d. */
type DomainTable = {
  /** `sums[place * width + part]`: Σ w × part. */
  readonly sums: Float64Array;
  /** Σ w², which tells the units of positive weight. */
  readonly squares: Float64Array;
  /** Whether any row lies there. */
  readonly met: Uint8Array;
  readonly n: Int32Array;
  readonly sumWeights: Float64Array;
};

function fillTable(
  parts: readonly Float64Array[],
  rows: Rows,
  cellOfEntry: Int32Array,
  cells: number,
  units: { readonly index: Int32Array; readonly size: number },
  weights: Float64Array,
): DomainTable {
  const width = parts.length;
  const sums = new Float64Array(units.size * cells * width);
  const squares = new Float64Array(units.size * cells);
  const met = new Uint8Array(units.size * cells);
  const n = new Int32Array(cells);
  const sumWeights = new Float64Array(cells);
  for (let k = 0; k < rows.length; k++) {
    const cell = cellOfEntry[k]!;
    if (cell === -1) continue;
    const row = rows[k]!;
    const weight = weights[row]!;
    const place = units.index[row]! * cells + cell;
    met[place] = 1;
    squares[place]! += weight * weight;
    sumWeights[cell]! += weight;
    if (weight !== 0) n[cell]!++;
    for (let c = 0; c < width; c++) sums[place * width + c]! += weight * parts[c]![row]!;
  }
  return { sums, squares, met, n, sumWeights };
}

/** One domain's column of the table. */
function readDomain(
  table: DomainTable,
  cell: number,
  cells: number,
  width: number,
  size: number,
): { sums: UnitSums; totals: Float64Array; squares: Float64Array } {
  const squares = new Float64Array(size);
  const totals = new Float64Array(width);
  const units = new Int32Array(size);
  const sums = new Float64Array(size * width);
  let used = 0;
  for (let unit = 0, place = cell; unit < size; unit++, place += cells) {
    if (table.met[place] === 0) continue;
    squares[unit] = table.squares[place]!;
    for (let c = 0; c < width; c++) {
      const sum = table.sums[place * width + c]!;
      sums[used * width + c] = sum;
      totals[c]! += sum;
    }
    units[used++] = unit;
  }
  return { sums: { units: units.subarray(0, used), sums: sums.subarray(0, used * width) }, totals, squares };
}

/** Sums of scores from sums of parts: linearisation commutes with adding up. */
function linearise({ units, sums }: UnitSums, gradient: readonly Float64Array[]): UnitSums {
  const p = gradient.length;
  const scores = new Float64Array(units.length * p);
  for (const [j, coefficients] of gradient.entries()) {
    for (const [c, coefficient] of coefficients.entries()) {
      if (coefficient === 0) continue;
      for (let slot = 0; slot < units.length; slot++)
        scores[slot * p + j]! += coefficient * sums[slot * coefficients.length + c]!;
    }
  }
  return { units, sums: scores };
}

function unitsLessStrata(squares: Float64Array, stratumOfUnit: Int32Array, strata: number): number {
  const met = new Uint8Array(strata);
  let df = 0;
  for (let unit = 0; unit < squares.length; unit++) {
    if (squares[unit] === 0) continue;
    df++;
    met[stratumOfUnit[unit]!] = 1;
  }
  return met.reduce((left, isMet) => left - isMet, df);
}
