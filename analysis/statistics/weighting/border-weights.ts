/** Weights of travellers met at a border: crossings first, then the people who made them. */
import type { Partition } from './cells.ts';
import { sumBy } from './cells.ts';
import { diagnoseWeights, type WeightDiagnostic } from './diagnose-weights.ts';
import { checkWeights, WeightingError } from './weighting-error.ts';

export type BorderSample = {
  /** Row → shift at a crossing point (the PSU). */
  readonly shifts: Partition;
  /** Shift → its name in messages. */
  readonly shiftNames: readonly string[];
  /** Shift → 1/(π_point π_shift), how many shifts it stands for. */
  readonly stageOneWeight: Float64Array;
  /** Row → every k-th traveller was stopped. */
  readonly interval: Float64Array;
  /** Row → 1 when the traveller was interviewed, 0 when stopped in vain. */
  readonly interviewed: Uint8Array;
  /** Shift → travellers who passed, counted by hand or gate; NaN when nobody counted. */
  readonly counted: Float64Array;
};

export type CrossingWeights = {
  /** Crossings that each row stands for; 0 for travellers who were not interviewed. */
  readonly weights: Float64Array;
  readonly diagnostic: WeightDiagnostic;
  /** Shifts in which travellers were counted but nobody was interviewed: their crossings are missing from every total. */
  readonly silentShifts: readonly string[];
};

/**
 * w = 1/(π_point π_shift π_k) × stopped/interviewed in the shift × counted/Σw in the shift. Where nobody counted the
 * travellers, the last factor is 1.
 *
 * @throws {WeightingError} length-mismatch; bad-weight; bad-input, naming the shift or row
 * @see Kalton (1991), Sampling flows of mobile human populations, Survey Methodology 17(2)
 */
export function crossingWeights(sample: BorderSample): CrossingWeights {
  const { shifts, shiftNames, stageOneWeight, interval, interviewed, counted } = sample;
  const rows = shifts.index.length;
  if (interval.length !== rows || interviewed.length !== rows)
    throw new WeightingError('length-mismatch', 'travellers', 'one interval and one outcome for each');
  if (stageOneWeight.length !== shifts.size || counted.length !== shifts.size)
    throw new WeightingError('length-mismatch', 'shifts', 'one weight and one count for each');
  checkWeights(stageOneWeight);
  for (let k = 0; k < rows; k++)
    if (!(interval[k]! >= 1))
      throw new WeightingError('bad-input', `row ${k + 1}`, `selection interval ${interval[k]!}`);
  const stopped = sumBy(shifts, interval);
  const reached = sumBy(
    shifts,
    interval.map((k, row) => k * interviewed[row]!),
  );
  const silent = shiftNames.filter((_, shift) => reached[shift] === 0 && (counted[shift]! > 0 || stopped[shift]! > 0));
  const weights = interval.map((k, row) => {
    const shift = shifts.index[row]!;
    if (interviewed[row] === 0) return 0;
    const passed = Number.isNaN(counted[shift]!) ? stopped[shift]! : counted[shift]!;
    return (stageOneWeight[shift]! * k * passed) / reached[shift]!;
  });
  return { weights, diagnostic: diagnoseWeights(weights), silentShifts: silent };
}

export type TravellerWeights = { readonly weights: Float64Array; readonly capped: number; readonly unknown: number };

/**
 * People from crossings: w / min(m, cap), m = crossings in this direction during the reference period. Who did not say
 * (NaN, or below 1) stands for nobody and is counted.
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
