/** Every plot of a release as an SVG file, in each language, and the map of its regions: drawn out of the same protected figures as its tables. */
import { type DrawnPlot, drawnPlot, drawnPlots } from '#functions/platform/plots/drawn.ts';
import { PlotFile } from '#functions/platform/plots/plot-svg.tsx';
import { mapName, RegionMapFile } from '#functions/platform/plots/regions/region-map-file.tsx';
import { regionPlots } from '#functions/platform/plots/regions/region-plots.ts';
import type { Wording } from '#functions/platform/wording/wording.ts';

import type { FileContent } from './file-content.ts';
import { plotName } from './release-keys.ts';
import type { ReportContents } from './report/report-file.tsx';

type PlotContents = Pick<ReportContents, 'about' | 'observations' | 'plots'>;

/** Below the picture: whose figures they are, and of when. A file does not know of which release it will be. */
function sourceOf({ about: { round } }: PlotContents, { say, formats }: Wording): string {
  const { start, end } = round.referencePeriod;
  const period = say('dashboard.period', { start: formats.day(start), end: formats.day(end) });
  return say('plot.source', { round: round.title, of: period });
}

async function fileOf(
  plot: DrawnPlot,
  id: string,
  svg: ReturnType<typeof PlotFile>,
  wording: Wording,
): Promise<FileContent> {
  return {
    name: plotName(id, wording.voice.language),
    contentType: 'image/svg+xml; charset=utf-8',
    rows: plot.marks.length,
    bytes: new TextEncoder().encode(`${String(await svg)}\n`),
  };
}

/** The map that the page of a release shows, where the round has shapes of its regions. */
function mapIn({ about: { round }, observations }: PlotContents, wording: Wording): DrawnPlot | undefined {
  const [first] = regionPlots(observations, round.shapes ?? []);
  return first && drawnPlot(observations, first, wording);
}

async function filesIn(contents: PlotContents, wording: Wording): Promise<readonly FileContent[]> {
  const { shapes = [] } = contents.about.round;
  const source = sourceOf(contents, wording);
  const map = mapIn(contents, wording);
  return Promise.all([
    ...drawnPlots(contents.observations, contents.plots, wording).map((plot) =>
      fileOf(plot, plot.plan.id, <PlotFile plot={plot} wording={wording} source={source} />, wording),
    ),
    ...(map === undefined
      ? []
      : [
          fileOf(
            map,
            mapName(map.plan.id),
            <RegionMapFile plot={map} shapes={shapes} wording={wording} source={source} />,
            wording,
          ),
        ]),
  ]);
}

/** `plots/household.corridors.svg` in English, `plots/household.corridors.ru.svg` and the like; `rows` counts marks. */
export async function plotFiles(contents: PlotContents, wordings: readonly Wording[]): Promise<readonly FileContent[]> {
  const all = await Promise.all(wordings.map((wording) => filesIn(contents, wording)));
  return all.flat();
}
