/** Inclusion probabilities of a panel: some units of a systematic sample stay, others come new in proportion to size. */
import { cumulatedProbabilities, type Laid } from './cumulated-probabilities.ts';
import { inclusionProbabilities } from './inclusion-probabilities.ts';
import { checkCount, SamplingError } from './sampling-error.ts';

/** A sample that was drawn by Madow's method, and what becomes of it. */
export type PanelPlan = {
  /** π of each unit in the former sample, in the order of its list. */
  readonly probabilities: Float64Array;
  /** What new units are drawn in proportion to. */
  readonly sizes: Float64Array;
  /** m: units that stay, of those that were not certain; who was certain stays. */
  readonly keep: number;
  /** r: units that come new. */
  readonly refresh: number;
};

/** The work grows with the square of the units; so many take a second. */
export const mostPanelUnits = 5000;

/** Starts nearer than this are one: what cumulating the same probabilities leaves. */
const hair = 1e-12;

/** Starts between which the sample changes, ascending from 0 to 1. */
function turningPoints({ ends }: Laid): Float64Array {
  const points = [0, ...Array.from(ends, (end) => end % 1), 1].sort((a, b) => a - b);
  return Float64Array.from(points.filter((point, at) => at === 0 || point - points[at - 1]! > hair));
}

/** Who is drawn with this start, of the units laid end to end. */
function drawnWith({ ends }: Laid, start: number, isDrawn: Uint8Array): void {
  let passed = Math.ceil(-start);
  for (let at = 0; at < ends.length; at++) {
    const next = Math.ceil(ends[at]! - start);
    isDrawn[at] = next > passed ? 1 : 0;
    passed = next;
  }
}

/** Adds p q_i of every unit outside the sample, q_i its probability to come new. */
function addNew(total: Float64Array, sizes: Float64Array, isDrawn: Uint8Array, refresh: number, p: number): void {
  let [sum, most] = [0, 0];
  for (let at = 0; at < sizes.length; at++) {
    if (isDrawn[at] === 1) continue;
    sum += sizes[at]!;
    most = Math.max(most, sizes[at]!);
  }
  if (refresh * most < sum) {
    for (let at = 0; at < sizes.length; at++) if (isDrawn[at] === 0) total[at]! += (p * refresh * sizes[at]!) / sum;
    return;
  }
  const others = [...sizes.keys()].filter((at) => isDrawn[at] === 0);
  const q = inclusionProbabilities(
    Float64Array.from(others, (at) => sizes[at]!),
    refresh,
  );
  for (const [k, at] of others.entries()) total[at]! += p * q[k]!;
}

/**
 * π_i = Σ_s p(s) [1(i ∈ s) m/n + 1(i ∉ s) q_i(s)]: the former sample s is one of finitely many, each drawn by an interval of
 * starts of length p(s); of its n units that were not certain m stay, each set of m equally likely, and r of the others are
 * drawn in proportion to size, with probability q_i(s). Exact but for rounding.
 *
 * @returns one probability a unit; 1 for units that were certain
 * @throws {SamplingError} sample-too-large: more stay than were drawn, or more come new than there are; bad-input: more than
 *   {@link mostPanelUnits} units; bad-probability
 * @see Tillé (2006), section 7.1 (the samples of a systematic design); Särndal, Swensson & Wretman (1992), section 9.8 (two
 *   phases); golden: test/golden/sampling/sampling.json
 */
export function panelProbabilities({ probabilities, sizes, keep, refresh }: PanelPlan): Float64Array {
  const laid = cumulatedProbabilities(probabilities);
  const { units, count, certain } = laid;
  if (units.length > mostPanelUnits)
    throw new SamplingError(
      'bad-input',
      'units',
      `${units.length}, and a panel is computed for ${mostPanelUnits} at most`,
    );
  checkCount(keep, count, 'keep');
  const own = Float64Array.from(units, (k) => sizes[k]!);
  checkCount(refresh, own.filter((size) => size > 0).length - count, 'refresh');
  const total = new Float64Array(units.length);
  const isDrawn = new Uint8Array(units.length);
  const points = turningPoints(laid);
  for (let at = 1; at < points.length; at++) {
    const p = points[at]! - points[at - 1]!;
    drawnWith(laid, points[at - 1]! + p / 2, isDrawn);
    for (let k = 0; k < total.length; k++) if (isDrawn[k] === 1) total[k]! += (p * keep) / count;
    if (refresh > 0) addNew(total, own, isDrawn, refresh, p);
  }
  const result = new Float64Array(probabilities.length);
  for (const k of certain) result[k] = 1;
  for (const [at, k] of units.entries()) result[k] = Math.min(1, total[at]!);
  return result;
}
