/** What a plot of intervals shows, as a sentence for those who do not see it. */
import type { Wording } from '#functions/platform/wording/wording.ts';
import type { PlotPoint } from './plot-points.ts';

/** Each point with its limits, then the unit. */
export function pointsInWords(points: readonly PlotPoint[], unit: string, { say, formats }: Wording): string {
  const told = points.map(({ label, ...figures }) => {
    const [value, low, high] = [figures.value, figures.low, figures.high].map((x) => formats.significant(x, 3));
    return say('plot.point', { label, value: value ?? '', low: low ?? '', high: high ?? '' });
  });
  return say('plot.inUnit', { points: told.join('; '), unit });
}
