/** Sums of what an amount is made of: each part beside the whole, of the units whose whole is known. */
import type { CompositionMeasure } from '#schemas/language/study/tables.ts';
import { countDistinct, pick, pickIntegers, placesWhere } from '../../statistics/sums/pick.ts';
import type { CompositionCell } from './contract.ts';
import { catalogueDomains } from './domains.ts';
import type { DomainSums } from './domain-sums.ts';
import type { Filling } from './filling.ts';
import { keptUnits } from './filter.ts';
import { knownUnits } from './known-units.ts';
import { type LabelledSums, labelledSums } from './labelled-sums.ts';
import { itemsOfTerm, termOf } from './terms.ts';
import { basisIn, counted, interviewsOf } from './units.ts';

/** What some units have of a part: nothing where they are not in it. */
function valuesAt(units: Int32Array, { sums }: LabelledSums): Float64Array {
  const found = new Float64Array(units.length);
  for (let k = 0, at = 0; k < units.length; k++) {
    while (sums.units[at]! < units[k]!) at += 1;
    if (sums.units[at] === units[k]) found[k] = sums.values[at]!;
  }
  return found;
}

const withoutOver = (domain: LabelledSums['domain'], over: string): LabelledSums['domain'] =>
  Object.fromEntries(Object.entries(domain).filter(([name]) => name !== over));

const keyOf = (domain: LabelledSums['domain']): string => JSON.stringify(domain);

/**
 * Parts by domain. A unit of which the whole is known is in every share of its domain, and what it does not know the way
 * of is in the part `unknown`: so shares of a domain make 1. A share goes with the total of its part and with that of the
 * whole, for any two of the three tell the third.
 *
 * @throws {TermError} what is divided is no amount or number of these tables
 */
export function compositionCells(
  filling: Filling,
  measure: CompositionMeasure,
  breakdown: readonly string[],
): readonly CompositionCell[] {
  const { plan, units } = filling;
  const { indicator, of, over } = measure;
  const term = termOf(plan, measure, of);
  const about = { ...filling, kept: keptUnits(units, plan.filters.get(term)) };
  const gathered = (by: readonly string[]) => {
    const catalogue = catalogueDomains(units.sample, plan, by);
    return labelledSums(catalogue, itemsOfTerm(about, term, by, catalogue));
  };
  const all = gathered([...breakdown, over]);
  const goesWith = [{ quantity: of }, { quantity: of, without: over }];
  return gathered(breakdown).flatMap((each): readonly CompositionCell[] => {
    const { base, whole, unknownShare } = knownUnits(each, units);
    if (whole.values.every((value) => value === 0)) return [];
    const ownParts = all.filter(({ domain }) => keyOf(withoutOver(domain, over)) === keyOf(each.domain));
    const parts = ownParts.flatMap((part) => {
      const values = valuesAt(whole.units, part);
      const has = placesWhere(values.length, (k) => values[k] !== 0);
      const having: DomainSums = { units: pickIntegers(whole.units, has), values: pick(values, has) };
      if (having.units.length === 0) return [];
      return [
        {
          code: part.domain[over] ?? '',
          domain: part.domain,
          both: counted(units, whole.units, [values, whole.values]),
          respondents: countDistinct(interviewsOf(units, having.units)),
          basis: basisIn(units, { quantity: indicator, kind: 'apart', goesWith }, having),
          isBounded: values.every((value, k) => value >= 0 && value <= whole.values[k]!),
        },
      ];
    });
    return [{ domain: each.domain, base, unknownShare, parts }];
  });
}
