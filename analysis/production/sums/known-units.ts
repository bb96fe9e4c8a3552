/** Units of a domain by what is known of them: unknown is never zero. */
import { pick, pickIntegers } from '../../statistics/sums/pick.ts';
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

/** Sums at some places; the very same ones where these are all. */
const at = (sums: DomainSums, places: Int32Array): DomainSums =>
  places.length === sums.units.length
    ? sums
    : { units: pickIntegers(sums.units, places), values: pick(sums.values, places) };

/** Sorts the units of a domain. A unit whose own weight is unknown (0) is unknown, and is taken to weigh as others do. */
export function knownUnits({ sums, unknown }: Gathered, of: Units): KnownUnits {
  const { units, values } = sums;
  const [something, everything] = [new Int32Array(units.length), new Int32Array(units.length)];
  let [some, whole, missing, all] = [0, 0, 0, 0];
  for (let k = 0; k < units.length; k++) {
    const standing = of.standing[units[k]!]!;
    all += standing;
    if (unknown[k]! > 0 || of.weights[units[k]!] === 0) missing += standing;
    if (values[k] !== 0) something[some++] = k;
    if (unknown[k] === 0) everything[whole++] = k;
  }
  return {
    base: units.length,
    some: at(sums, something.subarray(0, some)),
    whole: at(sums, everything.subarray(0, whole)),
    unknownShare: all === 0 ? 0 : missing / all,
  };
}
