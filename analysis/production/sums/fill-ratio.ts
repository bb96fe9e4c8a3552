/** Sums of two amounts or numbers side by side, of units of which both are known. */
import type { AmountMeasure, Measure, NumberMeasure, RatioMeasure } from '#schemas/language/study/tables.ts';
import type { RatioCell } from './contract.ts';
import { catalogueDomains, type DomainCatalogue } from './domains.ts';
import type { DomainSums } from './domain-sums.ts';
import type { Filling } from './filling.ts';
import { amountItems } from './fill-amounts.ts';
import { numberItems } from './fill-numbers.ts';
import { knownUnits } from './known-units.ts';
import { type LabelledSums, labelledSums } from './labelled-sums.ts';
import { basisIn, counted } from './units.ts';

/** A ratio names no measure of its tables; `defineStudy` refuses it before anything is computed. */
export class RatioError extends Error {
  override readonly name = 'RatioError';
}

type Term = AmountMeasure | NumberMeasure;
const isTerm = (measure: Measure): measure is Term => measure.kind === 'amount' || measure.kind === 'number';

/**
 * Ratios by domain, and what they are measured in: `ratio` of two quantities of one kind, `TJS per persons` of others.
 *
 * @throws {RatioError} a term is no amount or number of these tables
 */
export function ratioCells(filling: Filling, measure: RatioMeasure, breakdown: readonly string[]) {
  const { plan, units } = filling;
  const [upper, lower] = [measure.of, measure.to].map((indicator): Term => {
    const found = plan.measures.filter(isTerm).find((term) => term.indicator === indicator);
    if (found === undefined) throw new RatioError(`${measure.indicator} names ${indicator}, which is no amount`);
    return found;
  });
  const catalogue = catalogueDomains(units.sample, plan, breakdown);
  const [above, below] = [upper!, lower!].map((term) =>
    labelledSums(catalogue, itemsOf(filling, term, breakdown, catalogue)),
  );
  const unitOf = (term: Term): string => (term.kind === 'number' ? term.of : units.sample.round.reportingCurrency);
  const [a, b] = [unitOf(upper!), unitOf(lower!)];
  const quantities = { quantity: measure.indicator, goesWith: [{ quantity: measure.of }, { quantity: measure.to }] };
  const cells = sideBySide(above!, below!).flatMap(({ domain, of, to }): readonly RatioCell[] => {
    const both = pairs(of, to);
    const gathered = { sums: { units: both.units, values: both.of }, unknown: both.unknown };
    const { base, whole, unknownShare } = knownUnits(gathered, units);
    const denominator = both.to.filter((_, k) => both.unknown[k] === 0);
    if (denominator.every((value) => value === 0)) return []; // nobody told of what it is measured against
    const basis = basisIn(units, quantities, whole);
    const known = counted(units, whole.units, [whole.values, denominator]);
    return [{ domain, base, unknownShare, both: known, basis }];
  });
  return { of: a === b ? 'ratio' : `${a} per ${b}`, cells };
}

const itemsOf = (filling: Filling, term: Term, breakdown: readonly string[], catalogue: DomainCatalogue) =>
  term.kind === 'amount' ? amountItems(filling, term, breakdown, catalogue) : numberItems(filling, term, catalogue);

const nobody: Omit<LabelledSums, 'domain'> = {
  sums: { units: new Int32Array(0), values: new Float64Array(0) },
  unknown: new Float64Array(0),
};

/** Domains in which somebody has something of either. */
function sideBySide(above: readonly LabelledSums[], below: readonly LabelledSums[]) {
  const keyOf = ({ domain }: LabelledSums): string => JSON.stringify(domain);
  const [of, to] = [above, below].map((list) => new Map(list.map((each) => [keyOf(each), each])));
  const keys = [...new Map([...above, ...below].map((each) => [keyOf(each), each.domain]))];
  return keys
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, domain]) => ({ domain, of: of!.get(key) ?? nobody, to: to!.get(key) ?? nobody }));
}

type Gathered = { readonly sums: DomainSums; readonly unknown: Float64Array };

/** What each unit has of both; unknown as soon as one of them is. */
function pairs(of: Gathered, to: Gathered) {
  const units = Int32Array.from(new Set([...of.sums.units, ...to.sums.units])).sort();
  const read = ({ sums, unknown }: Gathered) => {
    const place = new Map([...sums.units].map((unit, k) => [unit, k]));
    return {
      values: Float64Array.from(units, (unit) => sums.values[place.get(unit) ?? -1] ?? 0),
      unknown: Float64Array.from(units, (unit) => unknown[place.get(unit) ?? -1] ?? 0),
    };
  };
  const [a, b] = [read(of), read(to)];
  return { units, of: a.values, to: b.values, unknown: a.unknown.map((flag, k) => Math.max(flag, b.unknown[k]!)) };
}
