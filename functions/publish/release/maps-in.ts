/** The maps of a release, for its files and its report. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { type DrawnPlot, drawnPlot, type FigureMark } from '#functions/platform/plots/drawn.ts';
import { marksOnMap } from '#functions/platform/plots/maps/maps.tsx';
import { regionPlots } from '#functions/platform/plots/regions/region-plots.ts';
import type { Wording } from '#functions/platform/wording/wording.ts';
import type { Round } from '#schemas/fieldwork/round.ts';

type MapContents = { readonly about: { readonly round: Round }; readonly observations: readonly Observation[] };

/** A map: the plot of its figures, and those that it draws. */
export type DrawnMap = { readonly plot: DrawnPlot; readonly marks: readonly FigureMark[] };

/** Those of its plots by corridor, and the map of regions that its page shows, where the round has shapes of them. */
export function mapsIn(
  { about: { round }, observations }: MapContents,
  plots: readonly DrawnPlot[],
  wording: Wording,
): readonly DrawnMap[] {
  const { shapes = [] } = round;
  const [first] = regionPlots(observations, shapes);
  const regions = first && drawnPlot(observations, first, wording);
  return [...plots.filter(({ plan }) => plan.by !== 'region'), ...(regions ? [regions] : [])].flatMap((plot) => {
    const marks = marksOnMap(plot, shapes);
    return marks === undefined ? [] : [{ plot, marks }];
  });
}
