/** One quantile of one domain, as the ways to an interval need it. */
import type { NumericColumn } from '../columns/columns.ts';
import type { Design } from '../design/design.ts';
import type { Rows } from '../design/estimator.ts';
import type { QuantileRule, SortedSample } from './quantile-rules.ts';

export type QuantileContext = {
  readonly variable: { readonly column: NumericColumn };
  /** Aligned with `rows`; `order` sorts them. */
  readonly values: Float64Array;
  readonly rows: Rows;
  readonly order: Int32Array;
  readonly sample: SortedSample;
  readonly design: Design;
  readonly rule: QuantileRule;
  readonly level: number;
  readonly df: number;
  /** The quantile found. */
  readonly value: number;
  readonly probability: number;
};
