/** Quantiles of weighted values that are in order: any rule for any probability. */

/** Definitions of a weighted quantile; `hf1` … `hf9` follow Hyndman & Fan (1996), `shahvaish` Shah & Vaish (2006). */
export const quantileRules = [
  'math',
  'school',
  'shahvaish',
  'hf1',
  'hf2',
  'hf3',
  'hf4',
  'hf5',
  'hf6',
  'hf7',
  'hf8',
  'hf9',
] as const;

export type QuantileRule = (typeof quantileRules)[number];

/** Values in ascending order with their cumulative weights; rows of weight 0 left out. */
export type SortedSample = {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly cumulative: Float64Array;
  /** Whether `cumulative` ascends: not where calibration has made weights negative. */
  readonly ascends: boolean;
};

/** Cumulative weights this close to p·W, relative to W, count as a tie: adding weights in another order moves them as much. */
const tieTolerance = 1e-11;

/**
 * Values in order, with cumulative weights, for the rules below.
 *
 * @param values ascending
 */
export function sortedSample(values: Float64Array, weights: Float64Array): SortedSample {
  let count = 0;
  for (let k = 0; k < weights.length; k++) if (weights[k] !== 0) count++;
  const sample = {
    values: new Float64Array(count),
    weights: new Float64Array(count),
    cumulative: new Float64Array(count),
    ascends: true,
  };
  let sum = 0;
  for (let k = 0, at = 0; k < weights.length; k++) {
    const weight = weights[k]!;
    if (weight === 0) continue;
    sample.values[at] = values[k]!;
    sample.weights[at] = weight;
    sample.cumulative[at] = sum += weight;
    if (weight < 0) sample.ascends = false;
    at += 1;
  }
  return sample;
}

/**
 * The p-quantile of a weighted sample. NaN when the sample is empty or holds a NaN.
 *
 * @param p 0 to 1
 * @see R: survey:::qrule_math and its siblings (4.5)
 */
export function weightedQuantile(sample: SortedSample, p: number, rule: QuantileRule): number {
  const n = sample.values.length;
  if (n === 0 || Number.isNaN(p) || Number.isNaN(sample.values[n - 1])) return NaN;
  switch (rule) {
    case 'math':
    case 'hf1': {
      const { low, high, tied } = neighbours(sample, p);
      return tied ? low : high;
    }
    case 'school':
    case 'hf2': {
      const { low, high, tied } = neighbours(sample, p);
      return tied ? (low + high) / 2 : high;
    }
    case 'hf3': {
      const { low, high, tied, position } = neighbours(distinctValues(sample), p);
      return tied && position % 2 === 0 ? low : high;
    }
    case 'hf4': {
      const { low, high, isOn, below, above } = neighbours(sample, p);
      if (low === high && n > 1 && p < 1) return low; // between equal values rounding decides nothing
      if (isOn && p < 1) return low; // at 1 R divides 0 by 0
      const share = below / (above + below);
      return low * (1 - share) + high * share;
    }
    case 'shahvaish': {
      const scale = n / sample.cumulative[n - 1]!;
      return lowerStep(
        sample,
        p,
        (k, { cumulative, weights }) => (cumulative[k]! * scale + 0.5 - weights[k]! / 2) / (n + 1),
      );
    }
    case 'hf5':
      return interpolate(
        sample,
        p,
        (k, { cumulative, weights }) => (cumulative[k]! - weights[k]! / 2) / cumulative[n - 1]!,
      );
    case 'hf6':
      return interpolate(
        sample,
        p,
        (k, { cumulative, weights }) => cumulative[k]! / (cumulative[n - 1]! + weights[n - 1]!),
      );
    case 'hf7':
      return interpolate(sample, p, (k, { cumulative }) => before(cumulative, k) / cumulative[n - 2]!);
    case 'hf8':
      return interpolate(
        sample,
        p,
        (k, { cumulative, weights }) =>
          (before(cumulative, k) / 3 + (cumulative[k]! * 2) / 3) / (cumulative[n - 1]! + weights[n - 1]! / 3),
      );
    case 'hf9':
      return interpolate(
        sample,
        p,
        (k, { cumulative, weights }) =>
          ((before(cumulative, k) * 3) / 8 + (cumulative[k]! * 5) / 8) / (cumulative[n - 1]! + weights[n - 1]! / 4),
      );
  }
}

const before = (cumulative: Float64Array, k: number): number => (k === 0 ? 0 : cumulative[k - 1]!);

type Neighbours = {
  readonly low: number;
  readonly high: number;
  /** p·W falls on a cumulative weight, or below the first: R asks whether p less the lower share is at most 0. */
  readonly tied: boolean;
  /** p·W falls on a cumulative weight. */
  readonly isOn: boolean;
  /** How many values the lower neighbour closes, from 1. */
  readonly position: number;
  /** Distance from p to the cumulative shares of both neighbours. */
  readonly below: number;
  readonly above: number;
};

/**
 * The last value whose cumulative weight does not exceed p·W, and the next. Where even the first exceeds it, R takes the
 * first as the lower one all the same; so do we.
 */
function neighbours(sample: SortedSample, p: number): Neighbours {
  const { values, cumulative } = sample;
  const n = values.length;
  const total = cumulative[n - 1]!;
  const target = p * total;
  const slack = tieTolerance * total;
  const last = Math.max(0, lastNotAbove(sample, target + slack));
  const next = Math.min(last + 1, n - 1);
  return {
    low: values[last]!,
    high: values[next]!,
    tied: cumulative[last]! >= target - slack,
    isOn: Math.abs(cumulative[last]! - target) <= slack,
    position: last + 1,
    below: p - cumulative[last]! / total,
    above: cumulative[next]! / total - p,
  };
}

/** The last place whose cumulative weight is ≤ limit; −1: there is none. */
function lastNotAbove({ cumulative, ascends }: SortedSample, limit: number): number {
  if (!ascends) return cumulative.findLastIndex((weight) => weight <= limit);
  let low = 0;
  let high = cumulative.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function distinctValues({ values, weights }: SortedSample): SortedSample {
  const distinct: number[] = [];
  const sums: number[] = [];
  for (let k = 0; k < values.length; k++) {
    if (k > 0 && values[k] === values[k - 1]) sums[sums.length - 1]! += weights[k]!;
    else {
      distinct.push(values[k]!);
      sums.push(weights[k]!);
    }
  }
  return sortedSample(Float64Array.from(distinct), Float64Array.from(sums));
}

/** Linear interpolation between (share of k, value k); flat beyond the ends. */
function interpolate(sample: SortedSample, p: number, shareOf: (k: number, sample: SortedSample) => number): number {
  const n = sample.values.length;
  if (n === 1) return sample.values[0]!;
  const places = sample.ascends ? undefined : placesByShare(sample, shareOf);
  const valueAt = (place: number): number => sample.values[places?.[place] ?? place]!;
  const shareAt = (place: number): number => shareOf(places?.[place] ?? place, sample);
  let low = 0;
  let high = n - 1;
  if (p <= shareAt(low)) return valueAt(low);
  if (p >= shareAt(high)) return valueAt(high);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (shareAt(middle) <= p) low = middle;
    else high = middle;
  }
  const [start, end] = [shareAt(low), shareAt(high)];
  // On a tie the value itself: one that is off by rounding would no longer count as at or below the quantile.
  if (p - start <= tieTolerance) return valueAt(low);
  if (end - p <= tieTolerance) return valueAt(high);
  const step = (p - start) / (end - start);
  return valueAt(low) + step * (valueAt(high) - valueAt(low));
}

/** The last value whose share does not exceed p; the first where none does. Shares need not ascend. */
function lowerStep(sample: SortedSample, p: number, shareOf: (k: number, sample: SortedSample) => number): number {
  const places = placesByShare(sample, shareOf);
  const last = places.findLast((place) => shareOf(place, sample) <= p) ?? places[0] ?? 0;
  return sample.values[last]!;
}

/** Places of the sample in ascending order of their shares, as R's approx() sorts them. */
function placesByShare(sample: SortedSample, shareOf: (k: number, sample: SortedSample) => number): Int32Array {
  const shares = sample.values.map((_, place) => shareOf(place, sample));
  return Int32Array.from(shares.keys()).sort((a, b) => shares[a]! - shares[b]!);
}
