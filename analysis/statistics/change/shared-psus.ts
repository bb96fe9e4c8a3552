/** How estimates of two rounds vary together: by the PSUs that were drawn once and interviewed in both. */
import { DesignError } from '../design/design.ts';
import type { Frame } from '../design/frame.ts';

/** A round as its PSUs see it. */
export type PsuScores = {
  readonly frame: Frame;
  /** Scores of p estimates by PSU of the frame: PSUs × p, row by row. */
  readonly scores: Float64Array;
  /** PSUs with units of the domain. */
  readonly psus: ReadonlySet<number>;
};

export type SharedCovariance = {
  /** Of each estimate before with the same one after. */
  readonly covariances: Float64Array;
  /** PSUs in both rounds. */
  readonly shared: number;
  /** PSUs with units of the domain in both rounds less one, stratum by stratum: what the degrees of freedom of both rounds share. */
  readonly df: number;
};

/** A PSU in both rounds: its number in each. */
type Pair = readonly [before: number, after: number];

const stageOf = ({ stages: [{ stage }] }: Frame) => stage;

/** A PSU is the same where it is called the same and lies in a stratum of the same name. */
function nameOf(frame: Frame, psu: number): string {
  const { labelOfStratum, labelOfUnit, stratumOfUnit } = stageOf(frame);
  return JSON.stringify([labelOfStratum(stratumOfUnit[psu]!), labelOfUnit(psu)]);
}

/** @throws {DesignError} variances of the design do not come from PSUs drawn alike within strata */
function assertDrawnAlike({ replicates, pairs, stages: [{ stage }] }: Frame): void {
  if (replicates !== undefined)
    throw new DesignError('bad-request', 'a change needs the strata and PSUs of both rounds, not replicate weights');
  if (pairs !== undefined || stage.fractions !== undefined)
    throw new DesignError('bad-request', 'a change needs PSUs that were drawn with equal probability within strata');
}

/** Shared PSUs by stratum of the second round. */
function pairsByStratum(before: Frame, after: Frame): ReadonlyMap<number, readonly Pair[]> {
  const psuOf = new Map<string, number>();
  for (let psu = 0; psu < stageOf(before).unitCount; psu++) psuOf.set(nameOf(before, psu), psu);
  const pairs = new Map<number, Pair[]>();
  for (let psu = 0; psu < stageOf(after).unitCount; psu++) {
    const former = psuOf.get(nameOf(after, psu));
    if (former === undefined) continue;
    const stratum = stageOf(after).stratumOfUnit[psu]!;
    pairs.set(stratum, [...(pairs.get(stratum) ?? []), [former, psu]]);
  }
  return pairs;
}

/** How often a PSU counts in the covariance: m, less n₁ n₂/N where the stratum is finite. */
function timesOf(pairs: readonly Pair[], before: Frame, after: Frame): number {
  const [[former, latter] = [0, 0]] = pairs;
  const [first, second] = [stageOf(before), stageOf(after)];
  const [h, k] = [first.stratumOfUnit[former]!, second.stratumOfUnit[latter]!];
  const size = Math.min(first.population?.[h] ?? Infinity, second.population?.[k] ?? Infinity);
  return pairs.length - (first.sampled[h]! * second.sampled[k]!) / size;
}

/** Σ (z₁ − z̄₁)(z₂ − z̄₂)/(m − 1) over shared PSUs of a stratum. */
function spreadTogether(pairs: readonly Pair[], before: Float64Array, after: Float64Array, j: number, p: number) {
  const mean = (scores: Float64Array, place: 0 | 1) =>
    pairs.reduce((sum, pair) => sum + scores[pair[place] * p + j]!, 0) / pairs.length;
  const [first, second] = [mean(before, 0), mean(after, 1)];
  const sum = pairs.reduce((all, [b, a]) => all + (before[b * p + j]! - first) * (after[a * p + j]! - second), 0);
  return sum / (pairs.length - 1);
}

/**
 * Covariances of estimates of two rounds of one design.
 *
 * With m shared PSUs of n₁ and n₂ in a stratum of N, Cov = Σ_h (m − n₁ n₂/N) s₁₂, where s₁₂ is the covariance of the scores of shared PSUs.
 * Where all are shared this is what the variance of both rounds stacked holds. A stratum with one shared PSU shows no
 * covariance and adds none. What was drawn within PSUs is drawn anew.
 *
 * @param p estimates
 * @throws {DesignError} a design has replicate weights, or PSUs with unequal probabilities
 * @see Tam (1984), The American Statistician 38; Qualité and Tillé (2008), Survey Methodology 34
 */
export function sharedCovariance(before: PsuScores, after: PsuScores, p: number): SharedCovariance {
  assertDrawnAlike(before.frame);
  assertDrawnAlike(after.frame);
  const covariances = new Float64Array(p);
  let [shared, df] = [0, 0];
  for (const pairs of pairsByStratum(before.frame, after.frame).values()) {
    shared += pairs.length;
    df += Math.max(0, pairs.filter(([b, a]) => before.psus.has(b) && after.psus.has(a)).length - 1);
    if (pairs.length < 2) continue;
    const times = timesOf(pairs, before.frame, after.frame);
    for (let j = 0; j < p; j++) covariances[j]! += times * spreadTogether(pairs, before.scores, after.scores, j, p);
  }
  return { covariances, shared, df };
}
