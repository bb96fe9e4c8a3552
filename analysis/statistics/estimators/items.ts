/** Totals over items nested in sampled units: senders of a household, channels of a sender, uses of the money. */
import { DesignError, type Design } from '../design/design.ts';
import { countUnits, degreesOfFreedom } from './degrees-of-freedom.ts';
import { rowsOfSubset } from './domains.ts';
import type { Rows, SmoothEstimator } from '../design/estimator.ts';
import { symmetricInterval, type Interval } from './intervals.ts';
import { ratioEstimator } from './ratio.ts';
import { runEstimator } from './run-estimator.ts';
import { totalEstimator } from './total.ts';

/** Items of a roster, each inside one row (unit) of the design. */
export type Items = {
  /** Item → row of the design. */
  readonly unitRow: Int32Array;
  /** Item → domain, −1 = none. */
  readonly domains: Int32Array;
  readonly domainCount: number;
};

export type ItemEstimate = {
  readonly domain: number;
  readonly value: number;
  readonly standardError: number;
  readonly cv: number;
  /** t with the degrees of freedom of the whole design. */
  readonly interval: Interval;
  readonly df: number;
  /** Items with a value. */
  readonly items: number;
  /** Sampled units with such an item and a positive weight: the n that quality rules count. */
  readonly n: number;
  /** PSUs with such a unit. */
  readonly psus: number;
};

export type ItemOptions = {
  /** Default 0.95. */
  readonly level?: number;
  /** Row → 1 in, 0 out. */
  readonly subset?: Uint8Array;
};

/**
 * Totals over items by domain: Σ over units of w × (sum of the unit's items in the domain). A missing item (NaN) is left
 * out. Every PSU counts in the variance, also those without an item.
 *
 * Shapes: `values`, `items.unitRow`, `items.domains`: one entry per item. Units: those of the values.
 * @returns one estimate per domain, in their order; a domain without items has total 0 and standard error 0
 * @throws {DesignError} lengths differ, an item points at no row, or a stratum holds a single PSU and the policy is `fail`
 */
export function estimateTotalOfItems(
  values: Float64Array,
  items: Items,
  design: Design,
  options: ItemOptions = {},
): ItemEstimate[] {
  const sums = sumItems([values], items, design, options);
  return estimateDomains(sums, items.domainCount, design, options, ([column = new Float64Array()]) =>
    totalEstimator([column]),
  );
}

/**
 * Ratios of two totals over items by domain, e.g. fees per amount sent; with a denominator of ones, the mean per item.
 * An item on which either is missing is left out of both.
 *
 * Shapes: one entry per item. Units: numerator in U, denominator in V; ratio in U/V.
 * @returns one estimate per domain; NaN where the denominator's total is 0
 * @throws {DesignError} as estimateTotalOfItems
 */
export function estimateRatioOfItems(
  numerator: Float64Array,
  denominator: Float64Array,
  items: Items,
  design: Design,
  options: ItemOptions = {},
): ItemEstimate[] {
  const sums = sumItems([numerator, denominator], items, design, options);
  return estimateDomains(sums, items.domainCount, design, options, ([y = new Float64Array(), x = new Float64Array()]) =>
    ratioEstimator([y], x),
  );
}

/** Per domain: rows with an item, ascending; how many items; one column of row sums per value column. */
type DomainSums = { readonly rows: Rows; readonly items: number; readonly columns: readonly Float64Array[] };

function sumItems(columns: readonly Float64Array[], items: Items, design: Design, options: ItemOptions): DomainSums[] {
  const { unitRow, domains, domainCount } = items;
  for (const length of [unitRow.length, ...columns.map((column) => column.length)]) {
    if (length !== domains.length)
      throw new DesignError('lengths-differ', `${length} entries for ${domains.length} items`);
  }
  const order = Int32Array.from(domains.keys())
    .filter((item) => domains[item] !== -1 && columns.every((column) => !Number.isNaN(column[item]!)))
    .filter((item) => options.subset === undefined || options.subset[unitRow[item]!] === 1)
    .sort((a, b) => domains[a]! - domains[b]! || unitRow[a]! - unitRow[b]!);
  const outside = order.find((item) => !(unitRow[item]! >= 0 && unitRow[item]! < design.rowCount));
  if (outside !== undefined)
    throw new DesignError('lengths-differ', `item ${outside + 1} belongs to no row of the sample`);
  let next = 0;
  return Array.from({ length: domainCount }, (_, domain) => {
    const start = next;
    const rows: number[] = [];
    const sums = columns.map((): number[] => []);
    for (; next < order.length && domains[order[next]!] === domain; next++) {
      const item = order[next]!;
      if (rows.at(-1) !== unitRow[item]) {
        rows.push(unitRow[item]!);
        for (const sum of sums) sum.push(0);
      }
      for (const [c, column] of columns.entries()) sums[c]![rows.length - 1]! += column[item]!;
    }
    return { rows: Int32Array.from(rows), items: next - start, columns: sums.map((sum) => Float64Array.from(sum)) };
  });
}

function estimateDomains(
  sums: readonly DomainSums[],
  domainCount: number,
  design: Design,
  options: ItemOptions,
  makeEstimator: (columns: readonly Float64Array[]) => SmoothEstimator,
): ItemEstimate[] {
  const df = degreesOfFreedom(rowsOfSubset(design), design);
  return sums.slice(0, domainCount).map(({ rows, items, columns }, domain) => {
    const { values, covariance } = runEstimator(makeEstimator(columns), rows, design);
    const value = values[0]!;
    const standardError = Math.sqrt(covariance[0]!);
    return {
      domain,
      value,
      standardError,
      cv: standardError / value,
      interval: symmetricInterval(value, standardError, options.level ?? 0.95, df),
      df,
      items,
      n: rows.reduce((count, row) => (design.weights[row] === 0 ? count : count + 1), 0),
      psus: countUnits(rows, design).psus,
    };
  });
}
