/** Weights of travellers met at a border: crossings first, then the people who made them. */
import { sumBy, type Partition } from './cells.ts';
import { checkWeights, WeightingError } from './weighting-error.ts';

/** Travellers stopped, whether they were interviewed or not. */
export type Stops = {
  /** Entry → shift at a crossing point (the PSU). */
  readonly shifts: Partition;
  /** Shift → 1/(π_point π_shift), how many shifts it stands for. */
  readonly firstStageWeight: Float64Array;
  /** Entry → every k-th traveller was stopped. */
  readonly interval: Float64Array;
  /** Entry → travellers that it tells of: 1, or more where the sheet of the shift counts them and nothing else is known. */
  readonly times: Float64Array;
  /** Shift → travellers who passed, counted by hand or gate; NaN when nobody counted. */
  readonly counted: Float64Array;
};

/**
 * Crossings that each traveller stopped stands for: w = 1/(π_point π_shift π_k) × counted/Σk in the shift, π_k = 1/k. Where
 * nobody counted the travellers, the last factor is 1. Who was interviewed stands for who was not in the step after this:
 * {@link ./non-response.ts}.
 *
 * @throws {WeightingError} length-mismatch; bad-weight; bad-input, naming the row
 * @see Kalton (1991), Sampling flows of mobile human populations, Survey Methodology 17(2)
 */
export function stopWeights({ shifts, firstStageWeight, interval, times, counted }: Stops): Float64Array {
  const rows = shifts.index.length;
  if (interval.length !== rows || times.length !== rows)
    throw new WeightingError('length-mismatch', 'stops', 'one interval and one number of travellers for each');
  if (firstStageWeight.length !== shifts.size || counted.length !== shifts.size)
    throw new WeightingError('length-mismatch', 'shifts', 'one weight and one count for each');
  checkWeights(firstStageWeight);
  for (let k = 0; k < rows; k++)
    if (!(interval[k]! >= 1))
      throw new WeightingError('bad-input', `row ${k + 1}`, `selection interval ${interval[k]!}`);
  const passed = sumBy(
    shifts,
    interval.map((k, row) => k * times[row]!),
  );
  return interval.map((k, row) => {
    const shift = shifts.index[row]!;
    const share = Number.isNaN(counted[shift]!) ? 1 : counted[shift]! / passed[shift]!;
    return firstStageWeight[shift]! * k * share;
  });
}

export type TravellerWeights = { readonly weights: Float64Array; readonly capped: number; readonly unknown: number };

/**
 * People from crossings: w / min(m, cap), m = crossings in this direction during the reference period. Who did not say
 * (NaN, or below 1) has zero weight and is counted.
 *
 * @throws {WeightingError} length-mismatch; bad-input: a cap below 1
 */
export function travellerWeights(weights: Float64Array, crossings: Float64Array, cap: number): TravellerWeights {
  if (crossings.length !== weights.length)
    throw new WeightingError('length-mismatch', 'crossings', `${crossings.length} for ${weights.length} weights`);
  if (!(cap >= 1)) throw new WeightingError('bad-input', 'cap', `is 1 or more, not ${cap}`);
  checkWeights(weights);
  const known = (m: number): boolean => m >= 1;
  return {
    weights: weights.map((weight, k) => (known(crossings[k]!) ? weight / Math.min(crossings[k]!, cap) : 0)),
    capped: crossings.filter((m) => m > cap).length,
    unknown: crossings.filter((m) => !known(m)).length,
  };
}
