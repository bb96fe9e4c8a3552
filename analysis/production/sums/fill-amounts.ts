/** Sums of amounts: what is known, of all units that have any, and of those of which all is known. */
import type { AmountMeasure } from '#schemas/language/study/tables.ts';
import { type Piece, piecesOf } from './amount-pieces.ts';
import type { AmountCell } from './contract.ts';
import { catalogueDomains, type DomainCatalogue } from './domains.ts';
import type { Filling } from './filling.ts';
import { type Items, keepItems } from './filter.ts';
import { apartUnless } from './fill-units.ts';
import { comparedWith } from './compared-with.ts';
import { heldAgainst } from './held-against.ts';
import { knownUnits } from './known-units.ts';
import { type LabelledSums, labelledSums } from './labelled-sums.ts';
import { rankedIn } from './rank.ts';
import { basisIn, counted } from './units.ts';
import { cutBy, cutFactors, cutIn } from './winsorise.ts';

/** Amounts by domain; a domain of which nothing is known has no cell of its own. */
export function amountCells(
  filling: Filling,
  measure: AmountMeasure,
  breakdown: readonly string[],
): readonly AmountCell[] {
  const catalogue = catalogueDomains(filling.units.sample, filling.plan, breakdown);
  const gathered = labelledSums(catalogue, amountItems(filling, measure, breakdown, catalogue));
  const cells = cellsOf(filling, measure, gathered, factorsOfCut(filling, measure));
  if (filling.units.sample.isPart) return cells;
  const goesWith = measure.madeOf?.map((quantity) => ({ quantity }));
  const made = goesWith === undefined ? cells : cells.map((cell) => ({ ...cell, basis: { ...cell.basis, goesWith } }));
  const compared = comparedWith(filling.plan, measure, breakdown).map(({ other, over, ...rest }) => {
    const own = catalogueDomains(filling.units.sample, filling.plan, over);
    return { ...rest, quantity: other.indicator, sums: labelledSums(own, amountItems(filling, other, over, own)) };
  });
  return heldAgainst(filling.units, made, gathered, compared);
}

/** Items of every piece of a measure. */
export function amountItems(
  { plan, units, kept }: Filling,
  measure: AmountMeasure,
  breakdown: readonly string[],
  catalogue: DomainCatalogue,
): Items {
  const splitsWhole = breakdown.some((dimension) => measure.whole?.rest[dimension] !== undefined);
  const itemsOf = ({ table, fixed, unit, value, unknown, settled }: Piece): Items => {
    const missing = splitsWhole ? unknown : unknown.map((flag, row) => flag - settled[row]!);
    const domain = catalogue.classify(table, fixed);
    for (let row = 0; row < domain.length; row++)
      if (unit[row]! < 0 || (value[row] === 0 && !(missing[row]! > 0))) domain[row] = -1;
    return { unit, domain, value: value.map((amount) => amount * measure.annualise), unknown: missing };
  };
  return keepItems(joined(piecesOf(plan, measure, units).map(itemsOf)), kept);
}

function wholePopulation(filling: Filling, measure: AmountMeasure): readonly LabelledSums[] {
  const catalogue = catalogueDomains(filling.units.sample, filling.plan, []);
  return labelledSums(catalogue, amountItems(filling, measure, [], catalogue));
}

function factorsOfCut(filling: Filling, measure: AmountMeasure): Float64Array | undefined {
  const { units } = filling;
  if (measure.winsorised !== true) return undefined;
  return cutFactors(units, wholePopulation(filling, measure), units.sample.cutoffs?.get(measure));
}

/**
 * Cells of amounts or numbers from what each unit has in each domain.
 *
 * @param factors of each unit, where huge amounts are cut
 */
export function cellsOf(
  { units }: Filling,
  { indicator, quantiles, adds }: Pick<AmountMeasure, 'indicator' | 'quantiles' | 'adds'>,
  gathered: readonly LabelledSums[],
  factors?: Float64Array,
): readonly AmountCell[] {
  return gathered.flatMap((each) => {
    const { base, some, whole, unknownShare } = knownUnits(each, units);
    if (some.units.length === 0 && !units.sample.isPart) return []; // all that is said of it is unknown: the whole has it in its share
    const ranked = quantiles === undefined ? undefined : rankedIn(units, indicator, whole);
    return {
      domain: each.domain,
      base,
      unknownShare,
      some: counted(units, some.units, [some.values]),
      whole: counted(units, whole.units, [whole.values]),
      wholeBase: whole.units.length,
      basis: basisIn(units, { quantity: indicator, ...apartUnless(adds) }, adds === false ? whole : some),
      ...(factors && {
        winsorised: { ...counted(units, some.units, [cutBy(factors, some)]), cut: cutIn(units, factors, some) },
      }),
      ...(ranked && { ranked }),
    };
  });
}

function joined(parts: readonly Items[]): Items {
  const length = parts.reduce((sum, part) => sum + part.unit.length, 0);
  const all = {
    unit: new Int32Array(length),
    domain: new Int32Array(length),
    value: new Float64Array(length),
    unknown: new Float64Array(length),
  };
  let at = 0;
  for (const part of parts) {
    all.unit.set(part.unit, at);
    all.domain.set(part.domain, at);
    all.value.set(part.value, at);
    all.unknown.set(part.unknown, at);
    at += part.unit.length;
  }
  return all;
}
