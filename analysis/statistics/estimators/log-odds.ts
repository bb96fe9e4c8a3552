/** Log-odds of shares, whose spread over replicates is that of no linearisation. */
import type { SmoothEstimator } from '../design/estimator.ts';
import { meanEstimator } from './mean.ts';

/** ln(p/(1 − p)) of the mean p of each column of 0 and 1. Score: that of p over p(1 − p). */
export function logOddsEstimator(columns: readonly Float64Array[]): SmoothEstimator {
  const share = meanEstimator(columns);
  return {
    kind: 'smooth',
    parts: share.parts,
    point: (totals) => share.point(totals).map((p) => Math.log(p / (1 - p))),
    scores: (totals, weights) => {
      const p = share.point(totals);
      return share.scores(totals, weights).map((scores, j) => scores.map((score) => score / (p[j]! * (1 - p[j]!))));
    },
  };
}
