/** Log-odds of shares, whose spread over replicates is that of no linearisation. */
import type { SmoothEstimator } from '../design/estimator.ts';
import type { Moments } from '../sums/moments.ts';
import { meanEstimator } from './mean.ts';

/** ln(p/(1 − p)) of the mean p of each variable of 0 and 1. Score: that of p over p(1 − p). */
export function logOddsEstimator(moments: Pick<Moments, 'variables' | 'weights'>): SmoothEstimator {
  const share = meanEstimator(moments);
  return {
    parts: share.parts,
    point: (totals) => share.point(totals).map((p) => Math.log(p / (1 - p))),
    gradient: (totals) => {
      const p = share.point(totals);
      return share.gradient(totals).map((slopes, j) => slopes.map((slope) => slope / (p[j]! * (1 - p[j]!))));
    },
  };
}
