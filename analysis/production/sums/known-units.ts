/** Units of a domain by what is known of them: unknown is never zero. */
import { pick, pickIntegers, placesWhere } from '../../statistics/sums/pick.ts';
import type { DomainSums } from './domain-sums.ts';
import type { Units } from './units.ts';

/** All units that belong in a domain: what is known of each, and whether anything is not. */
export type Gathered = { readonly sums: DomainSums; readonly unknown: Float64Array };

export type KnownUnits = {
  /** Unweighted units that belong here. */
  readonly base: number;
  /** Units with something known to add up. */
  readonly some: DomainSums;
  /** Units of which everything is known. */
  readonly whole: DomainSums;
  /** Weighted share of the units that are not in `whole`. */
  readonly unknownShare: number;
};

/** The very same sums where all of them are kept. */
function keep(sums: DomainSums, isKept: (k: number) => boolean): DomainSums {
  const places = placesWhere(sums.units.length, isKept);
  if (places.length === sums.units.length) return sums;
  return { units: pickIntegers(sums.units, places), values: pick(sums.values, places) };
}

/** Sorts the units of a domain. A unit whose own weight is unknown (0) is unknown, and is taken to weigh as others do. */
export function knownUnits({ sums, unknown }: Gathered, of: Units): KnownUnits {
  let missing = 0;
  let all = 0;
  for (let k = 0; k < unknown.length; k++) {
    const unit = sums.units[k]!;
    all += of.standing[unit]!;
    if (unknown[k]! > 0 || of.weights[unit] === 0) missing += of.standing[unit]!;
  }
  return {
    base: sums.units.length,
    some: keep(sums, (k) => sums.values[k]! !== 0),
    whole: keep(sums, (k) => unknown[k] === 0),
    unknownShare: all === 0 ? 0 : missing / all,
  };
}
