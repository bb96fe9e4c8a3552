/** What every unit has, for measures of a whole distribution: everybody once, and which of them are in which cell. */
import { remembered } from '#schemas/basics/remembered.ts';
import type { ConcentrationMeasure, PovertyLine, PovertyMeasure } from '#schemas/language/study/tables.ts';
import { numbersOf, pick, pickIntegers, placesWhere } from '../../statistics/sums/pick.ts';
import { untilOf } from '../columns/until-column.ts';
import { averageRate, rateOfMonths } from '../derive/exchange.ts';
import type { LineOf, SpreadCell, SpreadEntries } from './contract.ts';
import { catalogueDomains } from './domains.ts';
import type { Filling } from './filling.ts';
import { knownUnits } from './known-units.ts';
import { labelledSums } from './labelled-sums.ts';
import type { Sample } from './sample.ts';
import { itemsOfTerm, termOf, unitOfTerm } from './terms.ts';
import { nobody, together } from './together.ts';
import { basisIn, type BasisOf, entriesIn, interviewsOf, type Units } from './units.ts';

type SpreadMeasure = ConcentrationMeasure | PovertyMeasure;
type GivenLine = Extract<PovertyLine, { readonly amount: number }>;

export type Spreading = {
  readonly everybody: SpreadEntries;
  readonly cells: readonly SpreadCell[];
  /** What values are measured in: `TJS per household`, `TJS per person`. */
  readonly of: string;
};

/** Who has something of what a measure is made of, or is counted in it, and how much. */
function holdings(filling: Filling, measure: SpreadMeasure) {
  const { plan, units } = filling;
  const [of, per, less] = [measure.of, measure.per, measure.less].map((name) => {
    if (name === undefined) return undefined;
    const catalogue = catalogueDomains(units.sample, plan, []);
    const [all = nobody] = labelledSums(catalogue, itemsOfTerm(filling, termOf(plan, measure, name), [], catalogue));
    return all;
  });
  const found = together([of ?? nobody, per ?? nobody, less ?? nobody]);
  const [values, counts, off] = found.values;
  return {
    ...found,
    values: values!,
    counts: per === undefined ? new Float64Array(found.units.length).fill(1) : counts!,
    off: less === undefined ? undefined : off!,
  };
}

/** What is left of amounts when others are taken off: nobody has less than nothing. */
const leftOf = (values: Float64Array, off: Float64Array): Float64Array =>
  numbersOf(values.length, (k) => Math.max(0, values[k]! - off[k]!));

/** The mean rate of a line in another currency over the reference period; 1 of one in the reporting currency, undefined without a rate. */
function rateOfLine({ currency }: GivenLine, { round }: Sample): number | undefined {
  const { exchangeRates, reportingCurrency, referencePeriod } = round;
  return averageRate(exchangeRates, currency, reportingCurrency, referencePeriod);
}

/**
 * By what the amounts of an interview are multiplied to stand against a given line: the line is worth in each household what it was in
 * the months that the household's amounts are of. Poverty measures are made of amounts over lines, so that the line stays one number –
 * at the mean rate of the reference period – and amounts are brought to that rate. 1 where the line is in the reporting currency, or
 * one of the twelve months has no rate.
 */
function toRateOfLine(measure: SpreadMeasure, { sample }: Units): (interview: number) => number {
  const line = measure.kind === 'poverty' && 'amount' in measure.line ? measure.line : undefined;
  const usual = line && rateOfLine(line, sample);
  if (line === undefined || usual === undefined) return () => 1;
  const { exchangeRates, reportingCurrency } = sample.round;
  const until = untilOf(sample.tables, sample.instrument);
  const ratio = remembered(
    (last: number) => usual / (rateOfMonths(exchangeRates, line.currency, reportingCurrency, { until: last }) ?? usual),
  );
  return (interview) => ratio(until[sample.rowOfInterview[interview]!]!);
}

/** Everybody whom a measure is about, and who is kept for shares of what is unknown. */
function everybodyIn(filling: Filling, measure: SpreadMeasure) {
  const { units } = filling;
  const held = holdings(filling, measure);
  const kept = placesWhere(held.units.length, (k) => held.unknown[k]! > 0 || held.counts[k]! > 0);
  const known = placesWhere(held.units.length, (k) => held.unknown[k] === 0 && held.counts[k]! > 0);
  const unit = pickIntegers(held.units, known);
  const entries = entriesIn(units, unit);
  const rates = toRateOfLine(measure, units);
  const each = (values: Float64Array) =>
    numbersOf(
      known.length,
      (entry) => (values[known[entry]!]! / held.counts[known[entry]!]!) * rates(units.interview[unit[entry]!]!),
    );
  const everybody: SpreadEntries = {
    ...entries,
    weights: numbersOf(known.length, (entry) => entries.weights[entry]! * held.counts[known[entry]!]!),
    values: each(held.values),
    ...(held.off && { without: each(leftOf(held.values, held.off)) }),
    respondents: interviewsOf(units, unit),
  };
  const placeOf = new Int32Array(units.interview.length);
  for (let place = 0; place < unit.length; place++) placeOf[unit[place]!] = place;
  return { held, kept, known, everybody, placeOf };
}

type Everybody = ReturnType<typeof everybodyIn>;

/** What was found of some units last: every breakdown of a measure asks again, and of one that is done nobody. */
const found = new WeakMap<Units, { readonly measure: SpreadMeasure; readonly everybody: Everybody }>();

/** Not to be written to: the next one who asks gets the same. */
function rememberedIn(filling: Filling, measure: SpreadMeasure): Everybody {
  const known = found.get(filling.units);
  const everybody = known?.measure === measure ? known.everybody : everybodyIn(filling, measure);
  found.set(filling.units, { measure, everybody });
  return everybody;
}

/**
 * Everybody, and the cells of one breakdown. Units of which anything is unknown are in neither, and in the unknown share;
 * one that counts for nothing, such as a household without members, is nowhere.
 *
 * @param kind `apart`: the figures of cells do not add up
 */
export function spreadIn(
  filling: Filling,
  measure: SpreadMeasure,
  breakdown: readonly string[],
  kind: Pick<BasisOf, 'kind'>,
): Spreading {
  const { plan, units } = filling;
  const { indicator, per, of } = measure;
  const { held, kept, known, everybody, placeOf } = rememberedIn(filling, measure);
  const catalogue = catalogueDomains(units.sample, plan, breakdown);
  const domainOfUnit = new Int32Array(units.interview.length).fill(-1);
  const domains = catalogue.classify(units.table);
  for (let row = 0; row < domains.length; row++)
    if (units.ofRow[row]! >= 0) domainOfUnit[units.ofRow[row]!] = domains[row]!;
  const unit = pickIntegers(held.units, kept);
  const items = {
    unit,
    domain: pickIntegers(domainOfUnit, unit),
    value: pick(held.values, kept),
    unknown: pick(held.unknown, kept),
  };
  const cells = labelledSums(catalogue, items).flatMap((gathered): readonly SpreadCell[] => {
    const { whole, unknownShare } = knownUnits(gathered, units);
    if (whole.units.length === 0) return [];
    const places = pickIntegers(placeOf, whole.units);
    const left = held.off && leftOf(whole.values, pick(held.off, pickIntegers(known, places)));
    const besides = { quantity: `${indicator}-without`, goesWith: [{ quantity: indicator }], ...kind };
    return [
      {
        domain: gathered.domain,
        base: whole.units.length,
        unknownShare,
        places,
        basis: basisIn(units, { quantity: indicator, ...kind }, whole),
        ...(left && { basisWithout: basisIn(units, besides, { units: whole.units, values: left }) }),
      },
    ];
  });
  const counted = per === undefined ? plan.unit : unitOfTerm(termOf(plan, measure, per), filling).replace(/s$/, '');
  return { everybody, cells, of: `${unitOfTerm(termOf(plan, measure, of), filling)} per ${counted}` };
}

/** A line in the reporting currency, at the mean rate of the reference period: amounts are brought to it. */
export function lineIn(line: PovertyLine, sample: Sample): LineOf {
  if ('ofMedian' in line) return { kind: 'median', share: line.ofMedian };
  return { kind: 'given', value: line.amount * (rateOfLine(line, sample) ?? Number.NaN) };
}
