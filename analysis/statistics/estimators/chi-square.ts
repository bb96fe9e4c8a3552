/** Tests of independence of two factors that allow for the design. */
import type { FactorColumn } from '../columns/columns.ts';
import { keepsEveryRow, type Design } from '../design/design.ts';
import { chiSquareUpperTail } from '../distributions/chi-square-upper-tail.ts';
import { fUpperTail } from '../distributions/f-upper-tail.ts';
import { symmetricSystem } from '../weighting/symmetric-system.ts';
import { answerOnRows } from './answer.ts';
import { degreesOfFreedom } from './degrees-of-freedom.ts';
import { rowsOfSubset } from './domains.ts';
import type { Rows } from '../design/estimator.ts';
import { meanEstimator } from './mean.ts';
import { totalEstimator } from './total.ts';

/** F, Chisq: Pearson's statistic with Rao & Scott's second- and first-order correction; Wald, adjWald: Koch et al. */
export const chiSquareStatistics = ['F', 'Chisq', 'Wald', 'adjWald'] as const;

export type ChiSquareStatistic = (typeof chiSquareStatistics)[number];

export type ChiSquareTest = {
  readonly kind: ChiSquareStatistic;
  readonly statistic: number;
  /** Degrees of freedom: numerator and denominator, or the one of χ². */
  readonly parameter: readonly number[];
  readonly pValue: number;
};

/**
 * Tests whether two factors are independent in the population. Rows on which either is missing are left out; levels that
 * do not occur in the subset are no part of the table.
 *
 * @param subset row → 1 in, 0 out
 * @see Rao & Scott (1984), Annals of Statistics 12; R: survey::svychisq
 */
export function testIndependence(
  down: FactorColumn,
  across: FactorColumn,
  design: Design,
  kind: ChiSquareStatistic,
  subset?: Uint8Array,
): ChiSquareTest {
  const all = rowsOfSubset(design, subset);
  const nu = degreesOfFreedom(all, design);
  const table = crossTable(down, across, all, design);
  switch (kind) {
    case 'F':
    case 'Chisq':
      return raoScott(table, all, design, nu, kind);
    case 'Wald':
    case 'adjWald':
      return wald(table, design, nu, kind);
  }
}

type CrossTable = {
  readonly rows: Rows;
  /** Aligned with rows: which row and column of the table. */
  readonly i: Int32Array;
  readonly j: Int32Array;
  readonly nr: number;
  readonly nc: number;
  /** Weighted shares, cell (i, j) at `j * nr + i`. */
  readonly shares: Float64Array;
  readonly size: number;
};

function crossTable(down: FactorColumn, across: FactorColumn, all: Rows, design: Design): CrossTable {
  const rows = all.filter((row) => down.codes[row] !== -1 && across.codes[row] !== -1);
  const i = compact(rows, down.codes, all);
  const j = compact(rows, across.codes, all);
  const shares = new Float64Array(i.count * j.count);
  let size = 0;
  for (let k = 0; k < rows.length; k++) {
    const weight = design.weights[rows[k]!]!;
    shares[j.codes[k]! * i.count + i.codes[k]!]! += weight;
    size += weight;
  }
  return {
    rows,
    i: i.codes,
    j: j.codes,
    nr: i.count,
    nc: j.count,
    shares: shares.map((weight) => weight / size),
    size,
  };
}

/** Codes of the levels that occur among `all`, numbered anew in their order. */
function compact(rows: Rows, codes: FactorColumn['codes'], all: Rows): { codes: Int32Array; count: number } {
  const occurring = [...new Set(Array.from(all, (row) => codes[row]!))]
    .filter((code) => code !== -1)
    .sort((a, b) => a - b);
  const place = new Map(occurring.map((code, index) => [code, index]));
  return { codes: Int32Array.from(rows, (row) => place.get(codes[row]!) ?? 0), count: occurring.length };
}

const marginsOf = ({ shares, nr, nc }: CrossTable): { down: number[]; across: number[] } => ({
  down: Array.from({ length: nr }, (_, i) =>
    Array.from({ length: nc }, (__, j) => shares[j * nr + i]!).reduce((a, b) => a + b, 0),
  ),
  across: Array.from({ length: nc }, (_, j) => shares.subarray(j * nr, j * nr + nr).reduce((a, b) => a + b, 0)),
});

function raoScott(table: CrossTable, all: Rows, design: Design, nu: number, kind: 'F' | 'Chisq'): ChiSquareTest {
  const { nr, nc, shares } = table;
  const n = keepsEveryRow(design) ? design.rowCount : all.length;
  const margins = marginsOf(table);
  let pearson = 0;
  for (let j = 0; j < nc; j++) {
    for (let i = 0; i < nr; i++) {
      const expected = margins.down[i]! * margins.across[j]!;
      pearson += (n * (shares[j * nr + i]! - expected) ** 2) / expected;
    }
  }
  const { trace, traceOfSquare, size } = designEffectTraces(table, design, n);
  if (kind === 'Chisq') {
    return { kind, statistic: pearson, parameter: [size], pValue: chiSquareUpperTail((pearson * size) / trace, size) };
  }
  const d0 = trace ** 2 / traceOfSquare;
  const statistic = pearson / trace;
  return { kind, statistic, parameter: [d0, d0 * nu], pValue: fUpperTail(statistic, d0, d0 * nu) };
}

/** Traces of the generalised design effects matrix (CᵀD⁻¹C/n)⁻¹ CᵀD⁻¹VD⁻¹C, C spanning the interactions. */
function designEffectTraces(
  table: CrossTable,
  design: Design,
  n: number,
): { trace: number; traceOfSquare: number; size: number } {
  const { rows, i, j, nr, nc, shares } = table;
  const contrasts = interactionContrasts(nr, nc);
  const size = contrasts.length;
  const scaled = contrasts.map((c) => c.map((value, cell) => (shares[cell] === 0 ? 0 : value / shares[cell]!)));
  // Linear combinations of the cells' indicators: their means have covariance CᵀD⁻¹VD⁻¹C.
  const columns = scaled.map((c) => Float64Array.from(rows, (_, k) => c[j[k]! * nr + i[k]!]!));
  const numerator = answerOnRows(meanEstimator, columns, rows, design).covariance;
  const denominator = new Float64Array(size * size);
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++)
      denominator[a * size + b] = contrasts[a]!.reduce((sum, c, cell) => sum + c * scaled[b]![cell]!, 0) / n;
  }
  const system = symmetricSystem(denominator, size);
  const delta = contrasts.map((_, column) =>
    system.solve(Float64Array.from({ length: size }, (__, row) => numerator[row * size + column]!)),
  );
  let trace = 0;
  let traceOfSquare = 0;
  for (let a = 0; a < size; a++) {
    trace += delta[a]![a]!;
    for (let b = 0; b < size; b++) traceOfSquare += delta[a]![b]! * delta[b]![a]!;
  }
  return { trace, traceOfSquare, size };
}

/** Products of contrasts of rows and columns (level l against the mean of those before), a basis of the interactions. */
function interactionContrasts(nr: number, nc: number): Float64Array[] {
  const helmert = (level: number, at: number): number => (at < level ? -1 : at === level ? level : 0);
  const basis: Float64Array[] = [];
  for (let b = 1; b < nc; b++) {
    for (let a = 1; a < nr; a++) {
      basis.push(
        Float64Array.from({ length: nr * nc }, (_, cell) => helmert(a, cell % nr) * helmert(b, Math.floor(cell / nr))),
      );
    }
  }
  return basis;
}

/**
 * Wald statistic of the differences between cell totals and those that independence gives. NaN where their covariance is
 * singular: with more differences than degrees of freedom, or when a whole row or column weighs nothing. R refuses there.
 */
function wald(table: CrossTable, design: Design, nu: number, kind: 'Wald' | 'adjWald'): ChiSquareTest {
  const { rows, i, j, nr, nc, shares, size } = table;
  const margins = marginsOf(table);
  const cells: { readonly i: number; readonly j: number }[] = [];
  for (let b = 1; b < nc; b++) for (let a = 1; a < nr; a++) cells.push({ i: a, j: b });
  const columns = cells.map((cell) => {
    const [row, column] = [margins.down[cell.i]!, margins.across[cell.j]!];
    return Float64Array.from(rows, (_, k) => {
      const inRow = i[k] === cell.i ? 1 : 0;
      const inColumn = j[k] === cell.j ? 1 : 0;
      return inRow * inColumn - inRow * column - inColumn * row + row * column;
    });
  });
  const covariance = answerOnRows(totalEstimator, columns, rows, design).covariance;
  const differences = Float64Array.from(
    cells,
    (cell) => size * (shares[cell.j * nr + cell.i]! - margins.down[cell.i]! * margins.across[cell.j]!),
  );
  const system = symmetricSystem(covariance, cells.length);
  const solved = system.solve(differences);
  const isSingular = system.dependent.length > 0 || [...margins.down, ...margins.across].includes(0);
  const form = isSingular ? NaN : differences.reduce((sum, difference, cell) => sum + difference * solved[cell]!, 0);
  const numeratorDf = cells.length;
  const denominatorDf = kind === 'Wald' ? nu : nu - numeratorDf + 1;
  const statistic = kind === 'Wald' ? form / numeratorDf : (form * denominatorDf) / (numeratorDf * nu);
  return {
    kind,
    statistic,
    parameter: [numeratorDf, denominatorDf],
    pValue: fUpperTail(statistic, numeratorDf, denominatorDf),
  };
}
