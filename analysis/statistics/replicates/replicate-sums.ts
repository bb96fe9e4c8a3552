/** Weighted sums in every replicate, from sums by group: the rows are read once, whatever the number of replicates. */
import type { Multipliers, Replicates, ReplicatesByGroup } from '../design/replicates.ts';
import type { UnitSums } from '../design/unit-sums.ts';
import { crossPartitions, type Partition, sumBy } from '../weighting/cells.ts';
import { multipliersOfGroup } from './multipliers.ts';

/**
 * Totals of several columns in every replicate.
 *
 * @param groupSums weighted sums by group of the columns (units = groups)
 * @returns `totals[column * count + replicate]`
 */
export function replicateTotals(groupSums: UnitSums, columns: number, replicates: ReplicatesByGroup): Float64Array {
  const [only] = replicates.layers;
  if (replicates.layers.length === 1 && only?.kind === 'delete-one')
    return jackknifeTotals(groupSums, columns, replicates, only);
  if (replicates.layers.length === 1 && only?.kind === 'dense')
    return denseTotals(groupSums, columns, replicates, only);
  const { count } = replicates;
  const { units, sums } = groupSums;
  const totals = new Float64Array(columns * count);
  const scratch = new Float64Array(count);
  for (let slot = 0; slot < units.length; slot++) {
    const multipliers = multipliersOfGroup(replicates, units[slot]!, scratch);
    for (let c = 0; c < columns; c++) {
      const sum = sums[slot * columns + c]!;
      for (let r = 0; r < count; r++) totals[c * count + r]! += sum * multipliers[r]!;
    }
  }
  return totals;
}

/**
 * One layer of finite multipliers: the product of a matrix of sums (columns × groups) and one of multipliers (groups ×
 * replicates). Sums of nothing are passed over; the others are taken four groups at a time, which spares memory traffic.
 */
function denseTotals(
  { units, sums }: UnitSums,
  columns: number,
  { count, groups }: ReplicatesByGroup,
  { values, factorOfPart }: DenseLayer,
): Float64Array {
  const parts = groups.parts[0]!;
  const totals = new Float64Array(columns * count);
  const factors = new Float64Array(units.length + 3); // the last few stay 0, to fill up the last four
  const starts = new Int32Array(units.length + 3);
  for (let c = 0; c < columns; c++) {
    let used = 0;
    for (let slot = 0; slot < units.length; slot++) {
      const part = parts[units[slot]!]!;
      const factor = sums[slot * columns + c]! * (factorOfPart === undefined ? 1 : factorOfPart[part]!);
      if (factor === 0) continue;
      factors[used] = factor;
      starts[used++] = part * count;
    }
    factors.fill(0, used, used + 3);
    const column = totals.subarray(c * count, (c + 1) * count);
    for (let k = 0; k < used; k += 4) addFour(column, values, factors.subarray(k, k + 4), starts.subarray(k, k + 4));
  }
  return totals;
}

type DenseLayer = Extract<Multipliers, { kind: 'dense' }>;

function addFour(
  column: Float64Array,
  values: Float64Array | Uint16Array,
  factors: Float64Array,
  starts: Int32Array,
): void {
  const [a, b, c, d] = [factors[0]!, factors[1]!, factors[2]!, factors[3]!];
  const [i, j, k, l] = [starts[0]!, starts[1]!, starts[2]!, starts[3]!];
  for (let r = 0; r < column.length; r++)
    column[r]! += a * values[i + r]! + b * values[j + r]! + (c * values[k + r]! + d * values[l + r]!);
}

/** Leaving one part out changes its stratum's sum alone, so a replicate costs a few additions. */
function jackknifeTotals(
  { units, sums }: UnitSums,
  columns: number,
  { count, groups }: ReplicatesByGroup,
  layer: Extract<Replicates['layers'][number], { kind: 'delete-one' }>,
): Float64Array {
  const { stratumOfPart, left, within, beyond } = layer;
  const parts = groups.parts[0]!;
  const strata = stratumOfPart.reduce((most, stratum) => Math.max(most, stratum + 1), 0);
  const totals = new Float64Array(columns * count);
  for (let c = 0; c < columns; c++) {
    const byPart = new Float64Array(stratumOfPart.length);
    const byStratum = new Float64Array(strata);
    let all = 0;
    for (let slot = 0; slot < units.length; slot++) {
      const [part, sum] = [parts[units[slot]!]!, sums[slot * columns + c]!];
      byPart[part]! += sum;
      byStratum[stratumOfPart[part]!]! += sum;
      all += sum;
    }
    for (let r = 0; r < count; r++) {
      const inStratum = byStratum[stratumOfPart[left[r]!]!]!;
      totals[c * count + r] = within[r]! * (inStratum - byPart[left[r]!]!) + beyond[r]! * (all - inStratum);
    }
  }
  return totals;
}

/**
 * Weights summed by the parts of a partition, in every replicate.
 *
 * @param partOf row → part, `size` parts
 * @returns `sums[part * count + replicate]`
 */
export function replicateSumsBy(
  partOf: Partition['index'],
  size: number,
  weights: Float64Array,
  replicates: Replicates,
): Float64Array {
  const { count, groups } = replicates;
  const cells = crossPartitions([groups, { index: partOf, size }], partOf.length);
  const sumOfCell = sumBy(cells, weights);
  const [groupOf, part] = [cells.parts[0]!, cells.parts[1]!];
  const sums = new Float64Array(size * count);
  const scratch = new Float64Array(count);
  const byGroup = Int32Array.from(groupOf.keys()).sort((a, b) => groupOf[a]! - groupOf[b]!);
  let group = -1;
  let multipliers: Float64Array = scratch;
  for (const cell of byGroup) {
    if (groupOf[cell] !== group) multipliers = multipliersOfGroup(replicates, groupOf[cell]!, scratch);
    group = groupOf[cell]!;
    const [weight, start] = [sumOfCell[cell]!, part[cell]! * count];
    for (let r = 0; r < count; r++) sums[start + r]! += weight * multipliers[r]!;
  }
  return sums;
}
