/** Figures of a whole distribution as rows: with something, without it, and by how much the two differ. */
import { sidesOf } from '#schemas/language/study/spread-names.ts';
import type { ComputedEstimate } from '../../disclosure/cells.ts';
import { countDistinct, pick, pickIntegers, placesWhere } from '../../statistics/sums/pick.ts';
import { DesignError } from '../../statistics/design/design.ts';
import type { Frame } from '../../statistics/design/frame.ts';
import { degreesOfSums } from '../../statistics/estimators/degrees-of-freedom.ts';
import { answerOfFunctional } from '../../statistics/inequality/answer-functional.ts';
import type { Functional } from '../../statistics/inequality/functional.ts';
import { type Entries, sizeOf, sumMoments } from '../../statistics/sums/moments.ts';
import type { SpreadCell, SpreadEntries, Summed } from '../sums/contract.ts';
import type { Estimated } from './domain-estimates.ts';
import { inPoints, percentagePoints } from '../observations/percentage-points.ts';
import { type Estimating, makeRow, type RowHead, shareLimits } from './make-row.ts';

/** What one estimate of a functional is called. */
export type Named = Pick<RowHead, 'statistic' | 'at' | 'unit'> & { readonly ending: string };

type Basis = ComputedEstimate['basis'];

/** Figures that are told together, and who of a cell may be told apart by them. */
export type Told = {
  readonly named: readonly Named[];
  /** Estimates in their order; with something to leave out, of both and of what they differ by. */
  readonly functional: Functional;
  /** What the functional is made of. */
  readonly entries: Entries;
  /** Fewest responses that one figure is about: of all, and of what is left without something. */
  readonly fewest: number;
  readonly fewestWithout: number;
  readonly basis: Basis;
  readonly basisWithout?: Basis | undefined;
};

type Of = Pick<Summed, 'table' | 'indicator'>;

/** Estimates and their standard errors; a stratum that shows no spread under the policy `fail` leaves these unknown. */
function run({ functional, entries }: Told, frame: Frame): readonly Pick<Estimated, 'estimate' | 'se'>[] {
  try {
    const { values, covariance } = answerOfFunctional(functional, entries, frame);
    return Array.from(values, (estimate, k) => ({ estimate, se: Math.sqrt(covariance[k * values.length + k]!) }));
  } catch (error) {
    if (!(error instanceof DesignError) || error.code !== 'lonely-psu') throw error;
    return Array.from(functional.point(entries.weights), (estimate) => ({ estimate, se: Number.NaN }));
  }
}

/** Some of the entries of everybody. */
export const entriesAt = ({ weights, units }: Entries, places: Int32Array): Entries => ({
  weights: pick(weights, places),
  units: pickIntegers(units, places),
});

/** Different responses among some entries, of those that have a weight. */
export function countResponses(
  { respondents, weights }: SpreadEntries,
  places: Int32Array,
  isCounted: (place: number) => boolean = () => true,
): number {
  if (respondents.length === 0) return 0;
  const counted = placesWhere(places.length, (k) => weights[places[k]!] !== 0 && isCounted(places[k]!));
  return countDistinct(pickIntegers(respondents, pickIntegers(places, counted)));
}

/** Responses of a cell that something is taken off; where there are none, nothing tells of them. */
export function countAffected(everybody: SpreadEntries, { places }: SpreadCell): number {
  const { values, without } = everybody;
  const count = countResponses(everybody, places, (place) => without?.[place] !== values[place]);
  return count === 0 ? Infinity : count;
}

/** Rows of what is told together. Limits of shares keep them between 0 and 1. */
export function toldRows(
  { table, indicator }: Of,
  { domain, base, unknownShare, places }: SpreadCell,
  everybody: SpreadEntries,
  told: Told,
  how: Estimating,
): readonly ComputedEstimate[] {
  const { frame, settings } = how;
  const n = countResponses(everybody, places);
  const moments = sumMoments([], entriesAt(everybody, places), frame.unitCount);
  const df = degreesOfSums(moments, frame);
  const size = sizeOf(moments);
  const figures = run(told, frame);
  const { named, basis, basisWithout } = told;
  const sides = sidesOf({ indicator, ...(basisWithout && { less: indicator }) });
  return sides.flatMap((side, s) =>
    named.map(({ ending, ...what }, k) => {
      const few = s === 0 ? told.fewest : told.fewestWithout;
      const counted = few < settings.minimumCell ? few : n;
      const isDifference = s === 2;
      const times = isDifference ? inPoints(what.unit) : undefined;
      const { estimate, se } = figures[s * named.length + k]!;
      const scale = times ?? 1;
      const figure = { estimate: scale * estimate, se: scale * se, df, n: counted, deff: Number.NaN, size };
      const unit = times === undefined ? what.unit : percentagePoints;
      const head = { table, indicator: `${side}-${ending}`, ...what, unit, domain, base, unknownShare };
      const level = scale * Math.max(...[0, 1].map((one) => Math.abs(figures[one * named.length + k]?.estimate ?? 0)));
      const isShare = s < 2 && (what.unit === 'share' || what.statistic === 'gini');
      const limitsOf = (told: Estimated) => (isShare ? shareLimits(told, settings.confidenceLevel) : undefined);
      const row = makeRow(head, figure, how, limitsOf, isDifference ? level : undefined);
      return { ...row, basis: s === 0 || basisWithout === undefined ? basis : basisWithout };
    }),
  );
}
