/** Sums of two amounts or numbers side by side, of units of which both are known. */
import type { RatioMeasure } from '#schemas/language/study/tables.ts';
import { pick, placesWhere } from '../../statistics/sums/pick.ts';
import type { RatioCell } from './contract.ts';
import { catalogueDomains } from './domains.ts';
import type { Filling } from './filling.ts';
import { knownUnits } from './known-units.ts';
import { type LabelledSums, labelledSums } from './labelled-sums.ts';
import { itemsOfTerm, termOf, unitOfTerm } from './terms.ts';
import { nobody, together } from './together.ts';
import { basisIn, counted } from './units.ts';

/**
 * Ratios by domain, and what they are measured in: `ratio` of two quantities of one kind, `TJS per person` of others.
 *
 * @throws {TermError} a term is no amount or number of these tables
 */
export function ratioCells(filling: Filling, measure: RatioMeasure, breakdown: readonly string[]) {
  const { plan, units } = filling;
  const [upper, lower] = [measure.of, measure.to].map((name) => termOf(plan, measure, name));
  const catalogue = catalogueDomains(units.sample, plan, breakdown);
  const [above, below] = [upper!, lower!].map((term) =>
    labelledSums(catalogue, itemsOfTerm(filling, term, breakdown, catalogue)),
  );
  const [a, b] = [unitOfTerm(upper!, filling), unitOfTerm(lower!, filling)];
  const quantities = { quantity: measure.indicator, goesWith: [{ quantity: measure.of }, { quantity: measure.to }] };
  const cells = sideBySide(above!, below!).flatMap(({ domain, of, to }): readonly RatioCell[] => {
    const both = together([of, to]);
    const gathered = { sums: { units: both.units, values: both.values[0]! }, unknown: both.unknown };
    const { base, whole, unknownShare } = knownUnits(gathered, units);
    const known = placesWhere(both.units.length, (k) => both.unknown[k] === 0);
    const denominator = pick(both.values[1]!, known);
    if (denominator.every((value) => value === 0) && !units.sample.isPart) return []; // nobody told of what it is measured against
    const basis = basisIn(units, quantities, whole);
    const sums = counted(units, whole.units, [whole.values, denominator]);
    return [{ domain, base, unknownShare, both: sums, basis }];
  });
  return { of: a === b ? 'ratio' : `${a} per ${b.replace(/s$/, '')}`, cells };
}

/** Domains in which somebody has something of either. */
function sideBySide(above: readonly LabelledSums[], below: readonly LabelledSums[]) {
  const keyOf = ({ domain }: LabelledSums): string => JSON.stringify(domain);
  const [of, to] = [above, below].map((list) => new Map(list.map((each) => [keyOf(each), each])));
  const keys = [...new Map([...above, ...below].map((each) => [keyOf(each), each.domain]))];
  return keys
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, domain]) => ({ domain, of: of!.get(key) ?? nobody, to: to!.get(key) ?? nobody }));
}
