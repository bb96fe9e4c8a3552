/** Power allocation: between equal precision in every stratum and the smallest error of the total. */
import { SamplingError } from './sampling-error.ts';

/** Digits of a power that every machine agrees on; the last ones of `Math.pow` are its own. */
const digits = 12;

/**
 * What a stratum's share of the sample is in proportion to: X_h^q times the coefficient of variation of y in it. With q = 1
 * it is Neyman's allocation, with q = 0 strata of the same variation get the same.
 *
 * @param measure X_h, the importance of the stratum: mostly its size
 * @param power q, from 0 to 1; ½ is a usual compromise
 * @param cv S_h / Ȳ_h; 1 for all where nothing is known
 * @throws {SamplingError} bad-input: q outside 0 to 1, a measure or variation that is negative or no number
 * @see Bankier (1988), Power allocations: determining sample sizes for subnational areas, American Statistician 42(3)
 */
export function powerWeight(measure: number, power: number, cv = 1): number {
  if (!(power >= 0 && power <= 1)) throw new SamplingError('bad-input', 'power', `lies from 0 to 1, not at ${power}`);
  if (!(measure >= 0 && measure < Infinity && cv >= 0 && cv < Infinity))
    throw new SamplingError('bad-input', 'stratum', `a measure of ${measure} with a variation of ${cv}`);
  return Number((cv * measure ** power).toPrecision(digits));
}
