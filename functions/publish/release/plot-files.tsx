/** Every plot of a release as an SVG file, in each language, and its maps: drawn out of the same protected figures as its tables. */
import { type DrawnPlot, drawnPlots } from '#functions/platform/plots/drawn.ts';
import { PlotFile } from '#functions/platform/plots/plot-svg.tsx';
import { mapName } from '#functions/platform/plots/map-name.ts';
import { MapFile } from '#functions/platform/plots/maps/maps.tsx';
import type { Wording } from '#functions/platform/wording/wording.ts';

import type { FileContent } from './file-content.ts';
import { mapsIn } from './maps-in.ts';
import { plotName } from './release-keys.ts';
import { titleIn } from './round-titles.ts';
import type { ReportContents } from './report/report-file.tsx';

type PlotContents = Pick<ReportContents, 'about' | 'observations' | 'plots'>;

/** Below the picture: whose figures they are, and of when. A file does not know of which release it will be. */
function sourceOf({ about: { round } }: PlotContents, { say, formats, voice }: Wording): string {
  const { start, end } = round.referencePeriod;
  const period = say('dashboard.period', { start: formats.day(start), end: formats.day(end) });
  // A day that ends with “г.” ends the sentence, too.
  return say('plot.source', { round: titleIn(round, voice.language), of: period.replace(/\.$/, '') });
}

async function fileOf(
  { marks }: Pick<DrawnPlot, 'marks'>,
  id: string,
  svg: ReturnType<typeof PlotFile>,
  wording: Wording,
): Promise<FileContent> {
  return {
    name: plotName(id, wording.voice.language),
    contentType: 'image/svg+xml; charset=utf-8',
    rows: marks.length,
    bytes: new TextEncoder().encode(`${String(await svg)}\n`),
  };
}

async function filesIn(contents: PlotContents, wording: Wording): Promise<readonly FileContent[]> {
  const { shapes = [] } = contents.about.round;
  const source = sourceOf(contents, wording);
  const plots = drawnPlots(contents.observations, contents.plots, wording);
  return Promise.all([
    ...plots.map((plot) =>
      fileOf(plot, plot.plan.id, <PlotFile plot={plot} wording={wording} source={source} />, wording),
    ),
    ...mapsIn(contents, plots, wording).map(({ plot, marks }) =>
      fileOf(
        { marks },
        mapName(plot.plan.id),
        <MapFile plot={plot} shapes={shapes} wording={wording} source={source} />,
        wording,
      ),
    ),
  ]);
}

/** `plots/household.corridors.svg` in English, `plots/household.corridors.ru.svg` and the like; `rows` counts marks. */
export async function plotFiles(contents: PlotContents, wordings: readonly Wording[]): Promise<readonly FileContent[]> {
  const all = await Promise.all(wordings.map((wording) => filesIn(contents, wording)));
  return all.flat();
}
