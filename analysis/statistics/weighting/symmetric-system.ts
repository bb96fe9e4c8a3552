/** Solves A x = b for a symmetric matrix without negative eigenvalues, and says which columns depend on earlier ones. */

export type SymmetricSystem = {
  /** Columns that are (nearly) combinations of earlier ones; their unknown is set to 0. */
  readonly dependent: readonly number[];
  readonly solve: (b: Float64Array) => Float64Array;
};

/** Share of a column's own length that earlier columns must leave unexplained; below it the column is dependent. */
const TOLERANCE = 1e-13;

/**
 * Cholesky factorisation of a p × p matrix (row by row), scaled to unit diagonal so that units of measure do not matter.
 * @see Golub & Van Loan (2013), Matrix Computations, 4.2
 */
export function symmetricSystem(matrix: Float64Array, p: number): SymmetricSystem {
  const scale = Float64Array.from({ length: p }, (_, i) => Math.sqrt(Math.max(0, matrix[i * p + i]!)));
  const lower = new Float64Array(p * p);
  const dropped = new Uint8Array(p);
  for (let j = 0; j < p; j++) {
    if (!(scale[j]! > 0)) {
      dropped[j] = 1;
      continue;
    }
    let pivot = 1;
    for (let k = 0; k < j; k++) {
      if (dropped[k] === 1) continue;
      let value = matrix[j * p + k]! / (scale[j]! * scale[k]!);
      for (let m = 0; m < k; m++) value -= lower[j * p + m]! * lower[k * p + m]!;
      value /= lower[k * p + k]!;
      lower[j * p + k] = value;
      pivot -= value * value;
    }
    if (pivot < TOLERANCE) {
      dropped[j] = 1;
      lower.fill(0, j * p, j * p + j);
    } else lower[j * p + j] = Math.sqrt(pivot);
  }
  const dependent = Array.from({ length: p }, (_, j) => j).filter((j) => dropped[j] === 1);
  return { dependent, solve: (b) => backSubstitute(lower, scale, dropped, b) };
}

function backSubstitute(lower: Float64Array, scale: Float64Array, dropped: Uint8Array, b: Float64Array): Float64Array {
  const p = scale.length;
  const x = new Float64Array(p);
  for (let i = 0; i < p; i++) {
    if (dropped[i] === 1) continue;
    let value = b[i]! / scale[i]!;
    for (let k = 0; k < i; k++) value -= lower[i * p + k]! * x[k]!;
    x[i] = value / lower[i * p + i]!;
  }
  for (let i = p - 1; i >= 0; i--) {
    if (dropped[i] === 1) continue;
    let value = x[i]!;
    for (let k = i + 1; k < p; k++) value -= lower[k * p + i]! * x[k]!;
    x[i] = value / lower[i * p + i]!;
  }
  return x.map((value, i) => (dropped[i] === 1 ? 0 : value / scale[i]!));
}
