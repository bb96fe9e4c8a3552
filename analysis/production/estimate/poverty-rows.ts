/** How many units of a cell are at or below a line and how far, and the line itself where it is an estimate. */
import { povertyNames } from '#schemas/language/study/spread-names.ts';
import type { ComputedEstimate } from '../../disclosure/cells.ts';
import { compared, type Functional } from '../../statistics/inequality/functional.ts';
import { fixedLine, medianLine } from '../../statistics/inequality/line.ts';
import { povertyOf } from '../../statistics/inequality/poverty.ts';
import type { SpreadCell, SpreadEntries, Summed } from '../sums/contract.ts';
import type { Estimating } from './make-row.ts';
import { countAffected, countResponses, toldRows } from './spread-figures.ts';

type Poverty = Summed & { readonly kind: 'poverty' };

const orders = [0, 1, 2] as const;
const statistics = ['headcount', 'poverty-gap', 'poverty-severity'] as const;
const named = orders.map((order) => ({ ending: povertyNames[order], statistic: statistics[order], unit: 'share' }));

const lines = new WeakMap<SpreadEntries, Map<string, Functional>>();

/**
 * The line that everybody is held against: with something taken off as well, for it is what people live by. One for all cells
 * of a measure, whatever they are broken down by.
 */
function lineOf({ line, everybody }: Poverty): Functional {
  const known = lines.get(everybody) ?? new Map<string, Functional>();
  lines.set(everybody, known);
  const key = line.kind === 'given' ? `at ${line.value}` : `${line.share} of the median`;
  const made =
    known.get(key) ??
    (line.kind === 'given' ? fixedLine(line.value, everybody.values.length) : medianLine(everybody.values, line.share));
  known.set(key, made);
  return made;
}

/** Who is on which side of the line, as numbers of responses. */
function sidesOfLine({ everybody }: Poverty, { places }: SpreadCell, values: Float64Array, line: number) {
  const poor = countResponses(everybody, places, (place) => values[place]! <= line);
  const others = countResponses(everybody, places, (place) => values[place]! > line);
  return { poor, others };
}

/**
 * Fewest responses that figures are about: the poor, as those who answer in a way that is counted, and of what changes
 * without something those who have any of it, and those who cross the line.
 */
function fewestOf(summed: Poverty, cell: SpreadCell, line: number) {
  const { everybody } = summed;
  const { values, without = values } = everybody;
  const own = sidesOfLine(summed, cell, values, line);
  const left = sidesOfLine(summed, cell, without, line);
  const crossing = countResponses(
    everybody,
    cell.places,
    (place) => values[place]! <= line !== without[place]! <= line,
  );
  const changed = [countAffected(everybody, cell), crossing].filter((count) => count > 0);
  return { own, left, fewestWithout: Math.min(left.poor, ...changed) };
}

/** Rows of one cell. Headcounts and gaps add up over domains as shares do, with the number of units. */
export function povertyRows(summed: Poverty, cell: SpreadCell, how: Estimating): readonly ComputedEstimate[] {
  const { everybody } = summed;
  const { places, basis, basisWithout } = cell;
  const { values, without, weights, units } = everybody;
  const line = lineOf(summed);
  const [at = Number.NaN] = line.point(weights);
  const inside = new Uint8Array(values.length);
  for (const place of places) inside[place] = 1;
  const { own, left, fewestWithout } = fewestOf(summed, cell, at);
  const functional = povertyOf(values, inside, orders, line);
  const told = {
    named,
    functional: without === undefined ? functional : compared(functional, povertyOf(without, inside, orders, line)),
    entries: { weights, units },
    fewest: at > 0 ? own.poor : Infinity,
    fewestWithout: at > 0 ? fewestWithout : Infinity,
    basis: { ...basis, otherSide: own.others },
    basisWithout: basisWithout && { ...basisWithout, otherSide: left.others },
  };
  return [...toldRows(summed, cell, everybody, told, how), ...lineRows(summed, cell, how)];
}

/** The line, beside the figures of everybody: a quantile, and like one it is nobody's amount. */
function lineRows(summed: Poverty, cell: SpreadCell, how: Estimating): readonly ComputedEstimate[] {
  const { everybody, line, of, like } = summed;
  if (line.kind === 'given' || Object.keys(cell.domain).length > 0) return [];
  const functional = lineOf(summed);
  const [at = Number.NaN] = functional.point(everybody.weights);
  const median = at / line.share;
  const count = (isCounted: (value: number) => boolean) =>
    countResponses(everybody, cell.places, (place) => isCounted(everybody.values[place]!));
  const told = {
    named: [{ ending: 'line', statistic: 'poverty-line' as const, unit: of }],
    functional,
    entries: everybody,
    fewest: Math.min(
      count((value) => value <= median),
      count((value) => value >= median),
    ),
    fewestWithout: Infinity,
    basis: { ...cell.basis, quantity: `${cell.basis.quantity}-line`, kind: 'apart' as const, likeMeanOf: like },
  };
  return toldRows(summed, cell, everybody, told, how);
}
