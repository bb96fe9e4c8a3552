/** How many columns of a matrix are independent, judged as R's qr() judges it. */

/** Lines of the matrix, one at a time; the same array may be filled anew for each. */
export type LineReader = (line: number) => Float64Array;

/** Rounding that cross products carry, as a share of the squares they were made from. */
const ROUNDING = 1e-14;

/** Lines read before the first look whether the rank is already full, as a multiple of the columns. */
const FIRST_LOOK = 1.25;

/** Lines whose squares are added in one pass over the cross products, which do not fit into the nearest cache. */
const TOGETHER = 4;

/**
 * Rank of a matrix: a column counts when more than `tolerance` of its length is at right angles to those before it.
 *
 * Tall matrices are judged by their cross products, which is fast; when these are not clear, and for wide matrices, by
 * the columns themselves.
 */
export function numericalRank(lines: number, columns: number, read: LineReader, tolerance: number): number {
  if (lines >= columns) {
    const gram = new Float64Array(columns * columns);
    const look = Math.ceil(FIRST_LOOK * columns);
    const together = new Float64Array(TOGETHER * columns);
    for (let line = 0; line < lines; line++) {
      if (line === look) {
        addSquares(gram, together, columns);
        if (clearRank(gram, columns, tolerance) === columns) return columns;
      }
      together.set(read(line), (line % TOGETHER) * columns);
      if (line % TOGETHER === TOGETHER - 1) addSquares(gram, together, columns);
    }
    addSquares(gram, together, columns);
    const rank = clearRank(gram, columns, tolerance);
    if (rank !== undefined) return rank;
  }
  return rankOfColumns(lines, columns, read, tolerance);
}

/** Adds the squares of the lines that wait, and empties them. */
function addSquares(gram: Float64Array, waiting: Float64Array, columns: number): void {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((n) => waiting.subarray(n * columns, (n + 1) * columns));
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) return;
  for (let a = 0; a < columns; a++) {
    const [p, q, r, s] = [first[a]!, second[a]!, third[a]!, fourth[a]!];
    if (p === 0 && q === 0 && r === 0 && s === 0) continue;
    const start = a * columns;
    for (let b = 0; b <= a; b++) gram[start + b]! += p * first[b]! + q * second[b]! + r * third[b]! + s * fourth[b]!;
  }
  waiting.fill(0);
}

/**
 * Cholesky factorisation of cross products (lower triangle); undefined when rounding could tip a column either way. The
 * rounding of a column grows with the combination of earlier columns that comes nearest to it.
 */
function clearRank(gram: Float64Array, columns: number, tolerance: number): number | undefined {
  const kept: number[] = [];
  const lower = new Float64Array(columns * columns); // one line per kept column
  for (let j = 0; j < columns; j++) {
    const norm = gram[j * columns + j]!;
    const line = kept.length * columns;
    let left = norm;
    for (const [k, column] of kept.entries()) {
      let value = gram[j * columns + column]!;
      for (let m = 0; m < k; m++) value -= lower[line + m]! * lower[k * columns + m]!;
      value /= lower[k * columns + k]!;
      lower[line + k] = value;
      left -= value * value;
    }
    const limit = tolerance * tolerance * norm;
    if (left < 1e3 * limit && norm > 0) {
      const doubt = ROUNDING * combinationSize(gram, lower, kept, columns, j) ** 2;
      if (!(Math.abs(left - limit) > doubt)) return undefined;
    }
    if (!(left > limit)) continue;
    lower[line + kept.length] = Math.sqrt(left);
    kept.push(j);
  }
  return kept.length;
}

/** Length of column j plus the lengths of its nearest combination's terms. */
function combinationSize(
  gram: Float64Array,
  lower: Float64Array,
  kept: readonly number[],
  columns: number,
  j: number,
): number {
  const x = lower.slice(kept.length * columns, kept.length * columns + kept.length);
  let size = Math.sqrt(gram[j * columns + j]!);
  for (let i = kept.length - 1; i >= 0; i--) {
    x[i]! /= lower[i * columns + i]!;
    for (let m = 0; m < i; m++) x[m]! -= lower[i * columns + m]! * x[i]!;
    const column = kept[i]!;
    size += Math.abs(x[i]!) * Math.sqrt(gram[column * columns + column]!);
  }
  return size;
}

/** Modified Gram–Schmidt, column by column. */
function rankOfColumns(lines: number, columns: number, read: LineReader, tolerance: number): number {
  const matrix = Array.from({ length: columns }, () => new Float64Array(lines));
  for (let line = 0; line < lines; line++) {
    const values = read(line);
    for (let j = 0; j < columns; j++) matrix[j]![line] = values[j]!;
  }
  const kept: Float64Array[] = [];
  for (const column of matrix) {
    if (kept.length === lines) break;
    const norm = Math.sqrt(dot(column, column));
    for (const direction of kept) {
      const share = dot(column, direction);
      for (let i = 0; i < lines; i++) column[i]! -= share * direction[i]!;
    }
    const left = Math.sqrt(dot(column, column));
    if (left > tolerance * norm) kept.push(column.map((value) => value / left));
  }
  return kept.length;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
