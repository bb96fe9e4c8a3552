/** Degrees of freedom that replicates leave: how many independent directions their weights span, less one. */
import type { Design } from '../design/design.ts';
import type { Replicates } from '../design/replicates.ts';
import type { Rows } from '../estimators/estimator.ts';
import { jointParts, replicateWeights } from './replicate-variance.ts';

/** A replicate counts as new when this share of its length is at right angles to those before (R: qr tolerance). */
const tolerance = 1e-5;

/**
 * Rank of the replicate weights over a domain, minus one.
 *
 * @see R: survey:::degf.svyrep.design
 */
export function replicateDegreesOfFreedom(rows: Rows, design: Design, replicates: Replicates): number {
  return rankFromProducts(innerProducts(weightColumns(rows, design, replicates))) - 1;
}

/** One column per replicate; rows whose weights move together are folded into one of the same length. */
function weightColumns(rows: Rows, design: Design, replicates: Replicates): Float64Array[] {
  const { codes, count, firstEntry } = jointParts(rows, replicates);
  const squares = new Float64Array(count);
  for (let k = 0; k < rows.length; k++) squares[codes[k]!]! += design.weights[rows[k]!]! ** 2;
  const representatives = Int32Array.from(firstEntry, (k) => rows[k]!);
  const own = Float64Array.from(firstEntry, (k) => design.weights[rows[k]!]!);
  return Array.from({ length: replicates.count }, (_, r) =>
    replicateWeights(r, representatives, design, replicates).map((weight, part) =>
      own[part] === 0 ? 0 : (weight / own[part]!) * Math.sqrt(squares[part]!),
    ),
  );
}

/** Inner products of the columns, or of the rows when those are fewer: the rank is the same. */
function innerProducts(columns: readonly Float64Array[]): Float64Array[] {
  const length = columns[0]?.length ?? 0;
  const vectors =
    length >= columns.length
      ? columns
      : Array.from({ length }, (_, row) => Float64Array.from(columns, (column) => column[row]!));
  return vectors.map((left, a) => {
    const products = new Float64Array(a + 1);
    for (let b = 0; b <= a; b++) {
      const right = vectors[b]!;
      let sum = 0;
      for (let k = 0; k < left.length; k++) sum += left[k]! * right[k]!;
      products[b] = sum;
    }
    return products;
  });
}

/** Cholesky factors row by row, leaving out each row that the rows kept so far explain. */
function rankFromProducts(products: readonly Float64Array[]): number {
  const kept: { readonly index: number; readonly factor: Float64Array; readonly pivot: number }[] = [];
  for (const [index, row] of products.entries()) {
    const factor = new Float64Array(kept.length);
    let left = row[index]!;
    for (let j = 0; j < kept.length; j++) {
      const other = kept[j]!;
      let sum = row[other.index]!;
      for (let i = 0; i < j; i++) sum -= factor[i]! * other.factor[i]!;
      factor[j] = sum / other.pivot;
      left -= factor[j]! ** 2;
    }
    if (left > row[index]! * tolerance ** 2) kept.push({ index, factor, pivot: Math.sqrt(left) });
  }
  return kept.length;
}
