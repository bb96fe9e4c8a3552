/** Amounts cut where a few of them would carry a total away: one cutoff for the whole sample, so that domains add up. */
import { countDistinct, numbersOf, pick, pickIntegers, placesWhere } from '../../statistics/sums/pick.ts';
import { winsorCutoff, winsorise } from '../../statistics/estimators/winsorise.ts';
import type { DomainSums } from './domain-sums.ts';
import type { Filling } from './filling.ts';
import type { LabelledSums } from './labelled-sums.ts';
import type { Units } from './units.ts';

/** What was found of a measure, until it is done: every breakdown of it asks again. */
const found = new WeakMap<Filling, Float64Array>();

/**
 * Unit → share of its amount that is left after the cut; 1 for most. Not to be written to: the next one who asks gets the same.
 *
 * @param populationOf what every unit has, of one domain: everybody
 * @param cutoff where it is known already, since these are not all of them
 */
export function cutFactors(
  filling: Filling,
  populationOf: () => readonly LabelledSums[],
  cutoff?: number,
): Float64Array {
  const factors = found.get(filling) ?? factorsOf(filling.units, populationOf(), cutoff);
  found.set(filling, factors);
  return factors;
}

function factorsOf(of: Units, population: readonly LabelledSums[], cutoff?: number): Float64Array {
  const factors = new Float64Array(of.interview.length).fill(1);
  for (const { sums } of population) {
    const weights = pick(of.weights, sums.units);
    const { values } = winsorise(sums.values, weights, cutoff ?? winsorCutoff(sums.values, weights));
    for (let k = 0; k < values.length; k++) {
      const whole = sums.values[k]!;
      factors[sums.units[k]!] = whole === 0 ? 1 : values[k]! / whole;
    }
  }
  return factors;
}

/** What is left of what units have in a domain. */
export const cutBy = (factors: Float64Array, { units, values }: DomainSums): Float64Array =>
  numbersOf(values.length, (k) => values[k]! * factors[units[k]!]!);

/** Responses in a domain of which something was cut. */
export function cutIn({ interview }: Units, factors: Float64Array, { units }: DomainSums): number {
  const cut = placesWhere(units.length, (k) => factors[units[k]!]! < 1);
  return countDistinct(pickIntegers(interview, pickIntegers(units, cut)));
}
