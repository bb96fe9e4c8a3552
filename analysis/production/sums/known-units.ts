/** Units of a domain by what is known of them: unknown is never zero. */
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

const keep = ({ units, values }: DomainSums, isKept: (k: number) => boolean): DomainSums => ({
  units: units.filter((_, k) => isKept(k)),
  values: values.filter((_, k) => isKept(k)),
});

/** Sorts the units of a domain. A unit whose own weight is unknown (0) is unknown, and is taken to weigh as others do. */
export function knownUnits({ sums, unknown }: Gathered, of: Units): KnownUnits {
  const isUnknown = (k: number) => unknown[k]! > 0 || of.weights[sums.units[k]!] === 0;
  let missing = 0;
  let all = 0;
  for (const [k, unit] of sums.units.entries()) {
    all += of.standing[unit]!;
    if (isUnknown(k)) missing += of.standing[unit]!;
  }
  return {
    base: sums.units.length,
    some: keep(sums, (k) => sums.values[k]! !== 0),
    whole: keep(sums, (k) => unknown[k] === 0),
    unknownShare: all === 0 ? 0 : missing / all,
  };
}
