/** Weighted linear regression whose predictions say which donors are like a taker. */
import { numbersOf } from '../sums/pick.ts';
import { symmetricSystem } from '../weighting/symmetric-system.ts';

/** What a variable is predicted by: categories, −1 = unknown being one of them; or numbers, NaN = unknown. */
export type Predictor =
  { readonly kind: 'classes'; readonly codes: Int32Array } | { readonly kind: 'number'; readonly values: Float64Array };

/** A logarithm for amounts of either sign: of one more than its size, so that nothing stays nothing and a loss is below it. */
export const signedLog = (amount: number): number => Math.sign(amount) * Math.log1p(Math.abs(amount));

/** Columns of the model: the constant, an indicator for each category but the first, numbers, and which of these are unknown. */
function columnsOf(predictors: readonly Predictor[], rows: readonly number[], rowCount: number): Float64Array[] {
  const columns: Float64Array[] = [new Float64Array(rowCount).fill(1)];
  for (const predictor of predictors) {
    if (predictor.kind === 'classes') {
      const { codes } = predictor;
      const met = [...new Set(rows.map((row) => codes[row]!))].sort((a, b) => a - b);
      for (const code of met.slice(1)) columns.push(numbersOf(rowCount, (row) => Number(codes[row] === code)));
    } else {
      const { values } = predictor;
      columns.push(values.map((value) => (Number.isNaN(value) ? 0 : value)));
      if (rows.some((row) => Number.isNaN(values[row]!)))
        columns.push(values.map((value) => Number(Number.isNaN(value))));
    }
  }
  return columns;
}

/**
 * Predictions of `y` for every row, by weighted least squares over the rows where it is known. A column that earlier ones make up is left out.
 *
 * Shapes: `y`, `weights` and what predicts have one entry per row.
 *
 * @param known rows whose `y` is known
 * @returns NaN where nothing weighs
 * @see R: mice::mice.impute.pmm; golden: test/golden/imputation/imputation.R
 */
export function predictedBy(
  predictors: readonly Predictor[],
  y: Float64Array,
  known: readonly number[],
  weights: Float64Array,
): Float64Array {
  const columns = columnsOf(predictors, known, y.length);
  const p = columns.length;
  const [matrix, right] = [new Float64Array(p * p), new Float64Array(p)];
  for (const row of known) {
    const weight = Math.max(0, weights[row]!);
    if (weight === 0) continue;
    for (let a = 0; a < p; a++) {
      const left = weight * columns[a]![row]!;
      if (left === 0) continue;
      right[a]! += left * y[row]!;
      for (let b = 0; b < p; b++) matrix[a * p + b]! += left * columns[b]![row]!;
    }
  }
  if (matrix[0] === 0) return new Float64Array(y.length).fill(Number.NaN);
  const coefficients = symmetricSystem(matrix, p).solve(right);
  return numbersOf(y.length, (row) => {
    let sum = 0;
    for (let a = 0; a < p; a++) sum += columns[a]![row]! * coefficients[a]!;
    return sum;
  });
}
