/** One quantile of one cell, as the ways to an interval need it. */
import type { Frame } from '../design/frame.ts';
import type { Ranks } from '../sums/ranks.ts';
import type { QuantileRule, SortedSample } from './quantile-rules.ts';

export type QuantileContext = {
  readonly ranks: Ranks;
  readonly sample: SortedSample;
  readonly frame: Frame;
  readonly rule: QuantileRule;
  readonly level: number;
  readonly df: number;
  /** The quantile found. */
  readonly value: number;
  readonly probability: number;
  /** Values that R counts in the score test, where these are not those of the cell. */
  readonly seen?: Float64Array;
};
