/** Every plot of a release as an SVG file, in each language: drawn out of the same protected figures as its tables. */
import { drawnPlots } from '#functions/platform/plots/drawn.ts';
import { PlotFile } from '#functions/platform/plots/plot-svg.tsx';
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

async function filesIn(contents: PlotContents, wording: Wording): Promise<readonly FileContent[]> {
  const plots = drawnPlots(contents.observations, contents.plots, wording);
  return Promise.all(
    plots.map(async (plot) => {
      const svg = await (<PlotFile plot={plot} wording={wording} source={sourceOf(contents, wording)} />);
      return {
        name: plotName(plot.plan.id, wording.voice.language),
        contentType: 'image/svg+xml; charset=utf-8',
        rows: plot.marks.length,
        bytes: new TextEncoder().encode(`${String(svg)}\n`),
      };
    }),
  );
}

/** `plots/household.corridors.svg` in English, `plots/household.corridors.ru.svg` and the like; `rows` counts marks. */
export async function plotFiles(contents: PlotContents, wordings: readonly Wording[]): Promise<readonly FileContent[]> {
  const all = await Promise.all(wordings.map((wording) => filesIn(contents, wording)));
  return all.flat();
}
