/** How often the limits of a small share hold the truth: over every sample that can be drawn, each with its probability. */
import { makeDesign } from '#analysis/statistics/design/make-design.ts';
import { frameOf } from '#analysis/statistics/design/frame.ts';
import { momentsOf } from '#analysis/statistics/sums/moments.ts';
import { meanOf } from '#analysis/production/estimate/domain-estimates.ts';
import { halfWidth, shareLimits } from '#analysis/production/estimate/make-row.ts';
import { expect, test } from 'vitest';

const n = 200;
const truth = 0.02;

/** Binomial probabilities of 0, 1, 2 … who answer yes: P(k) = P(k − 1) · (n − k + 1)/k · p/(1 − p). */
const chances = Array.from({ length: 30 }, () => 0);
for (const k of chances.keys()) {
  chances[k] = k === 0 ? (1 - truth) ** n : ((chances[k - 1]! * (n - k + 1)) / k) * (truth / (1 - truth));
}

const level = 0.95;
const household = { kind: 'factor' as const, levels: Array.from({ length: n }, (_, k) => `h${k}`) };
const design = makeDesign({
  rowCount: n,
  ids: [{ ...household, codes: Int32Array.from({ length: n }, (_, k) => k) }],
  weights: new Float64Array(n).fill(1),
});
const units = Int32Array.from({ length: n }, (_, k) => k);

/** Probability that the limits hold the truth. */
function coverage(limitsOf: (share: ReturnType<typeof meanOf>) => readonly [number, number]): number {
  return chances.reduce((sum, chance, yes) => {
    const share = meanOf(
      momentsOf([Float64Array.from(units, (k) => Number(k < yes))], units, design),
      frameOf(design).frame,
    );
    const [low, high] = limitsOf(share);
    return sum + (low <= truth && truth <= high ? chance : 0);
  }, 0);
}

const symmetric = (share: ReturnType<typeof meanOf>): readonly [number, number] => {
  const half = halfWidth(share, level);
  return [share.estimate - half, share.estimate + half];
};

test('limits of a share of 2 % hold it more often than symmetric ones, and miss it on both sides', () => {
  // By binomial probabilities, symmetric limits miss it for 0 and 1 households of 200 (0.0176 + 0.0718) and from 11 on
  // (0.0025): 0.908. On the scale of the log-odds for 0 (0.0176, no log-odds) and from 8 on (0.0493): 0.933.
  expect(coverage(symmetric)).toBeCloseTo(1 - 0.0176 - 0.0718 - 0.0025, 3);
  expect(coverage((share) => shareLimits(share, level) ?? symmetric(share))).toBeCloseTo(1 - 0.0176 - 0.0493, 3);
});
