/** The units of a table with their weights: what is added up, and what disclosure must know of who is behind it. */
import { frameOf } from '../../statistics/design/frame.ts';
import { countDistinct, numbersOf, pick, pickIntegers, placesWhere } from '../../statistics/sums/pick.ts';
import { type Entries, type Moments, sumMoments } from '../../statistics/sums/moments.ts';
import { nobody } from '../../disclosure/behind.ts';
import { basisOf, type CellBasis, sketchIn } from '../../disclosure/cell.ts';
import type { Sketch } from '../../disclosure/sketch.ts';
import { ancestorRows } from '../columns/parent-rows.ts';
import type { Counted } from './contract.ts';
import { type DomainSums, sumByDomain } from './domain-sums.ts';
import { factorsOf, usualFactor } from './factors.ts';
import type { Sample } from './sample.ts';
import { placesOfUnits, type UnitPlaces } from './unit-places.ts';

export type Units = UnitPlaces & {
  /** Unit → weight: that of its interview, times its factor; 0 where that is unknown. */
  readonly weights: Float64Array;
  /** The same where a unit without a known weight is taken to weigh as others do. */
  readonly standing: Float64Array;
  /** Unit → what the weight of its interview is multiplied by, NaN = unknown; undefined where by nothing. */
  readonly factors: Float64Array | undefined;
};

/**
 * The units of a sample, weighed.
 *
 * @param roster path of the roster whose rows they are, `senders`; the interviews without it
 * @param times path of the number that weights are multiplied by
 */
export function unitsIn(sample: Sample, roster?: string, times?: string): Units {
  const places = placesOfUnits(sample, roster);
  const ofInterview = (values: Float64Array) => pick(values, places.interview);
  const [weights, standing] = [ofInterview(sample.design.weights), ofInterview(sample.standing)];
  if (times === undefined) return { ...places, weights, standing, factors: undefined };
  const factors = factorsOf(places, times);
  const usual = usualFactor(factors, standing);
  return {
    ...places,
    weights: weights.map((weight, unit) => (Number.isNaN(factors[unit]!) ? 0 : weight * factors[unit]!)),
    standing: standing.map((weight, unit) => weight * (Number.isNaN(factors[unit]!) ? usual : factors[unit]!)),
    factors,
  };
}

/** Unit of each row of the table of the units, or of a roster below it; −1 where its response is no interview. */
export function unitOfRows({ sample, table, ofRow }: Units, below: string): Int32Array {
  return pickIntegers(ofRow, ancestorRows(sample.tables, below, table));
}

/** Weights of some units, and the units of the design that they lie in. */
export function entriesIn(of: Units, units: Int32Array): Entries {
  const { unitOfRow } = frameOf(of.sample.design);
  return { weights: pick(of.weights, units), units: pickIntegers(unitOfRow, interviewsOf(of, units)) };
}

/**
 * Sums of some units.
 *
 * @param columns aligned with `units`
 */
export function counted(of: Units, units: Int32Array, columns: readonly Float64Array[]): Counted {
  const moments: Moments = sumMoments(columns, entriesIn(of, units), frameIn(of).unitCount);
  const isOwn = of.table === of.sample.instrument;
  return { moments, respondents: isOwn ? moments.n : countRespondents(of, interviewsOf(of, units)) };
}

/** Interview of each of some units. */
export const interviewsOf = ({ interview }: Units, units: Int32Array): Int32Array => pickIntegers(interview, units);

function countRespondents({ sample: { design } }: Units, interviews: Int32Array): number {
  const weighed = placesWhere(interviews.length, (k) => design.weights[interviews[k]!] !== 0);
  return countDistinct(pickIntegers(interviews, weighed));
}

/** The frame that the sums of a sample stand in. */
export const frameIn = ({ sample: { design } }: Units) => frameOf(design).frame;

/** What tells a cell's basis from others of the same people. */
export type BasisOf = Pick<CellBasis, 'quantity'> &
  Partial<Pick<CellBasis, 'otherSide' | 'kind' | 'likeMeanOf' | 'goesWith'>> & {
    /** What is told of it is the sum of what they bring. */
    readonly isSum?: boolean;
  };

/** Who is behind a cell, for the step that protects them: people, whatever their weights are multiplied by. */
export function basisIn(of: Units, cell: BasisOf, sums: DomainSums): CellBasis {
  const { sample, factors } = of;
  const { instrument, design, prints, rowOfInterview: rowOf, isPart, sumsAlone } = sample;
  if (isPart === true || sumsAlone === true) return { instrument, ...cell, behind: nobody, weighed: 0, size: 0 };
  const behind = { rowOf, weights: design.weights, prints };
  if (factors === undefined) return basisOf({ instrument, ...cell }, byInterview(of, sums), behind);
  const own = pick(factors, sums.units);
  const multiplied = { units: sums.units, values: numbersOf(own.length, (k) => sums.values[k]! * own[k]!) };
  const { values: times } = byInterview(of, { units: sums.units, values: own });
  return basisOf({ instrument, ...cell }, { ...byInterview(of, multiplied), times }, behind);
}

/** Sketch of how many some units are, as a mean over them counts them; undefined where nobody asks who is behind it. */
export function unitSketchIn(of: Units, units: Int32Array): Sketch | undefined {
  const { sample, factors } = of;
  const { design, prints, rowOfInterview: rowOf, isPart, sumsAlone } = sample;
  if (isPart === true || sumsAlone === true) return undefined;
  const values = factors === undefined ? new Float64Array(units.length).fill(1) : pick(factors, units);
  return sketchIn(byInterview(of, { units, values }), { rowOf, weights: design.weights, prints });
}

/** Rows of a roster added up by the response they are in. */
function byInterview(of: Units, sums: DomainSums): DomainSums {
  if (of.table === of.sample.instrument) return sums;
  const { units, values } = sums;
  const [added] = sumByDomain(interviewsOf(of, units), new Int32Array(units.length), [values], 1);
  return { units: added!.units, values: added!.columns[0]! };
}
