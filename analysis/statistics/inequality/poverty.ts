/** Poverty after Foster, Greer and Thorbecke: how many are at or below a line, and how far below. */
import { numbersOf, pick, placesWhere } from '../sums/pick.ts';
import { densityAt } from './density.ts';
import { type Functional, sumOf, weightedSum } from './functional.ts';

/** 0: share of the poor (headcount). 1: mean shortfall as a share of the line (gap). 2: mean of its square (severity). */
export type PovertyOrder = 0 | 1 | 2;

/** What a unit counts with: its shortfall as a share of the line, to the power of the order. */
function shortfall(value: number, line: number, order: PovertyOrder): number {
  if (!(value <= line)) return 0;
  if (order === 0) return 1;
  const gap = (line - value) / line;
  return order === 1 ? gap : gap * gap;
}

function shortfalls(values: Float64Array, line: number, order: PovertyOrder): Float64Array {
  const counts = new Float64Array(values.length).fill(line > 0 ? 0 : Number.NaN);
  if (line > 0) for (let k = 0; k < counts.length; k++) counts[k] = shortfall(values[k]!, line, order);
  return counts;
}

/** Derivative of the same by the line. */
const slopeOf = (value: number, line: number, order: PovertyOrder): number =>
  value <= line && order > 0 ? (order * ((line - value) / line) ** (order - 1) * value) / (line * line) : 0;

/**
 * FGT_a = Σ w ((z − y)/z)^a 1(y ≤ z) / Σ w over the units inside, one estimate per order a; z may be an estimate over all
 * units, those outside among them.
 *
 * Linearised: u_k = 1(k inside)(h_k − FGT_a)/Σ w + (∂FGT_a/∂z) · u_k(z). The derivative by z is that of the shortfalls, and for
 * the headcount the density of y at z.
 *
 * @param values nobody has less than nothing
 * @param inside 1 for entries of the domain, 0 for others
 * @param line one estimate; a line of nothing or less has no poor, and the estimates are NaN
 * @see Foster, Greer & Thorbecke (1984), Econometrica 52(3); Deville (1999); Osier (2009); R: convey::svyfgt, svyarpr;
 * golden: test/golden/inequality
 */
export function povertyOf(
  values: Float64Array,
  inside: Uint8Array,
  orders: readonly PovertyOrder[],
  line: Functional,
): Functional {
  // Nobody outside adds anything.
  const places = placesWhere(inside.length, (k) => inside[k] === 1);
  const within = pick(values, places);
  const measured = (weights: Float64Array) => {
    const own = pick(weights, places);
    const [at = Number.NaN] = line.point(weights);
    const size = sumOf(own);
    return orders.map((order) => {
      const counts = shortfalls(within, at, order);
      return { order, own, at, counts, size, estimate: weightedSum(counts, own) / size };
    });
  };
  return {
    point: (weights) => Float64Array.from(measured(weights), ({ estimate }) => estimate),
    influences: (weights) => {
      const [moving = new Float64Array(values.length)] = line.influences(weights);
      const isFixed = moving.every((influence) => influence === 0);
      return measured(weights).map(({ order, own, at, counts, size, estimate }) => {
        const crossing = order === 0 && !isFixed ? densityAt(at, within, own) : 0;
        const slopes = () => numbersOf(within.length, (k) => slopeOf(within[k]!, at, order));
        const slope = isFixed ? 0 : crossing + weightedSum(slopes(), own) / size;
        const influence = numbersOf(values.length, (k) => slope * moving[k]!);
        for (let k = 0; k < places.length; k++) influence[places[k]!]! += (counts[k]! - estimate) / size;
        return influence;
      });
    },
  };
}
