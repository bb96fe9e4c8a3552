/** Design effects: the variance of an estimate against that of a simple random sample of as many units. */
import type { Frame } from '../design/frame.ts';
import { addUp, type Moments, sizeOf } from '../sums/moments.ts';
import { populationVariances, sizeForVariance } from './population-variance.ts';

/** Against sampling without replacement, and with. */
export type DesignEffect = { readonly without: number; readonly replace: number };

/** What W < n means: `missing` for a mean (no such sample exists), `negative` for a total, as R answers. */
type Small = 'missing' | 'negative';

/**
 * Design effect of one total: v / (s² W²/n), and v / (s² W (W − n)/n) without replacement.
 *
 * @param s2 variance in the population of what is added up
 * @see Kish (1965); R: survey::svymean(deff = TRUE)
 */
function effect(variance: number, s2: number, moments: Moments, frame: Frame, small: Small): DesignEffect {
  const size = sizeOf(moments);
  const n = sizeForVariance(moments, frame);
  const impossible = small === 'missing' && size < n && frame.replicates === undefined;
  return {
    without: impossible ? Number.NaN : variance / ((s2 * size * (size - n)) / n),
    replace: variance / ((s2 * size * size) / n),
  };
}

const spreads = (moments: Moments, frame: Frame): number[] =>
  populationVariances(moments, sizeForVariance(moments, frame));

/** Design effects of the totals of the variables, whose variances are given. */
export const effectsOfTotals = (variances: readonly number[], moments: Moments, frame: Frame): DesignEffect[] =>
  spreads(moments, frame).map((s2, j) => effect(variances[j]!, s2, moments, frame, 'negative'));

/** Design effects of the means of the variables. */
export function effectsOfMeans(variances: readonly number[], moments: Moments, frame: Frame): DesignEffect[] {
  const size = sizeOf(moments);
  return spreads(moments, frame).map((s2, j) => effect(variances[j]! * size * size, s2, moments, frame, 'missing'));
}

/** Design effects of the ratios of the variables to the last: those of the totals of their residuals. */
export function effectsOfRatios(
  values: Float64Array,
  variances: readonly number[],
  moments: Moments,
  frame: Frame,
): DesignEffect[] {
  const below = moments.variables.at(-1);
  if (below === undefined) return [];
  const [size, n] = [sizeOf(moments), sizeForVariance(moments, frame)];
  const whole = addUp(below.sums);
  return moments.variables.slice(0, -1).map(({ origin, centred, spread, withLast }, j) => {
    const ratio = values[j]!;
    // y − R x = (y − o) − R (x − p) + (o − R p)
    const offset = origin - ratio * below.origin;
    const sum = addUp(centred) - ratio * addUp(below.centred);
    const squares = addUp(spread) - 2 * ratio * withLast + ratio ** 2 * addUp(below.spread);
    const mean = sum / size;
    const s2 = (n / (n - 1)) * ((squares + 2 * offset * sum) / size + offset ** 2 - (mean + offset) ** 2);
    return effect(variances[j]!, s2 / whole ** 2, moments, frame, 'negative');
  });
}
