/** What two samples tell of one total: of everybody, and of each corridor that either of them met somebody from. */
import type { CombinedTables } from '#schemas/language/study/tables.ts';
import type { PartsInDomain, PartsOfTotal } from '../../production/sums/contract.ts';
import { labelOfCode } from '../../production/sums/fill-parts.ts';
import type { Told } from './combinations.ts';

/** Labels by dimension. */
export type Domain = Readonly<Record<string, string>>;

/** What one sample tells of a domain. */
export type Side = {
  readonly study: string;
  readonly of: CombinedTables;
  /** What it measures, as its own tables call it. */
  readonly quantity: string;
  /** The domain under the names of its own tables. */
  readonly at: Domain;
  /** Undefined where it met nobody there. */
  readonly parts: PartsInDomain | undefined;
};

/** Both samples in one domain, the one that screening takes in full first. */
export type BothSides = {
  /** As rows of both are labelled: under the names of the first. */
  readonly domain: Domain;
  readonly sides: readonly [first: Side, second: Side];
};

const sideOf = ({ study, of, parts }: Told, at: Domain, there: PartsInDomain | undefined): Side => ({
  ...{ study, of, at, parts: there },
  quantity: parts.whole.basis.quantity,
});

/** Everybody. */
export const everybody = (first: Told, second: Told): BothSides => ({
  domain: {},
  sides: [sideOf(first, {}, first.parts), sideOf(second, {}, second.parts)],
});

type By = NonNullable<PartsOfTotal['by']>;

/** A code under the name that a sample has for it. */
const labelled = (by: By, code: string): Domain => ({ [by.dimension]: labelOfCode(by, code) });

/** Each code of the dimension by which both are told; none where either is told in all alone. */
export function eachCode(first: Told, second: Told): readonly BothSides[] {
  const [a, b] = [first.parts.by, second.parts.by];
  if (a === undefined || b === undefined) return [];
  const codes = new Set([...a.domains, ...b.domains].map(({ code }) => code));
  const at = (told: Told, by: By, code: string): Side =>
    sideOf(
      told,
      labelled(by, code),
      by.domains.find((each) => each.code === code),
    );
  return [...codes].toSorted().map((code) => ({
    domain: labelled(a, code),
    sides: [at(first, a, code), at(second, b, code)],
  }));
}
