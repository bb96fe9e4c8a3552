/** Sums of amounts: what is known, of all units that have any, and of those of which all is known. */
import type { AmountMeasure } from '#schemas/language/study/tables.ts';
import { amountItems } from './amount-items.ts';
import type { AmountCell } from './contract.ts';
import { catalogueDomains } from './domains.ts';
import type { Filling } from './filling.ts';
import { apartUnless } from './fill-units.ts';
import { comparedWith } from './compared-with.ts';
import { heldAgainst } from './held-against.ts';
import { knownUnits } from './known-units.ts';
import { type LabelledSums, labelledSums } from './labelled-sums.ts';
import { rankedIn } from './rank.ts';
import { basisIn, counted, unitSketchIn } from './units.ts';
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
  const { isPart, sumsAlone } = filling.units.sample;
  if (isPart === true || sumsAlone === true) return cells;
  const goesWith = measure.madeOf?.map((quantity) => ({ quantity }));
  const made = goesWith === undefined ? cells : cells.map((cell) => ({ ...cell, basis: { ...cell.basis, goesWith } }));
  const compared = comparedWith(filling.plan, measure, breakdown).map(({ other, over, ...rest }) => {
    const own = catalogueDomains(filling.units.sample, filling.plan, over);
    return { ...rest, quantity: other.indicator, sums: labelledSums(own, amountItems(filling, other, over, own)) };
  });
  return heldAgainst(filling.units, made, gathered, compared);
}

function wholePopulation(filling: Filling, measure: AmountMeasure): readonly LabelledSums[] {
  const catalogue = catalogueDomains(filling.units.sample, filling.plan, []);
  return labelledSums(catalogue, amountItems(filling, measure, [], catalogue));
}

function factorsOfCut(filling: Filling, measure: AmountMeasure): Float64Array | undefined {
  const { units } = filling;
  if (measure.winsorised !== true || units.sample.sumsAlone === true) return undefined;
  return cutFactors(filling, () => wholePopulation(filling, measure), units.sample.cutoffs?.get(measure));
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
    const sums = counted(units, some.units, [some.values]);
    const isRanked = quantiles !== undefined && units.sample.sumsAlone !== true;
    const ranked = isRanked ? rankedIn(units, indicator, whole) : undefined;
    return {
      domain: each.domain,
      base,
      unknownShare,
      some: sums,
      whole: whole === some ? sums : counted(units, whole.units, [whole.values]),
      wholeBase: whole.units.length,
      basis: {
        ...basisIn(units, { quantity: indicator, ...apartUnless(adds) }, adds === false ? whole : some),
        unitSketch: unitSketchIn(units, whole.units),
      },
      ...(factors && {
        winsorised: { ...counted(units, some.units, [cutBy(factors, some)]), cut: cutIn(units, factors, some) },
      }),
      ...(ranked && { ranked }),
    };
  });
}
