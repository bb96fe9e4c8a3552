/** Plots of a release: each a page, a picture to take away, and its figures. */
import { Hono } from 'hono';
import * as v from 'valibot';

import { declaredFor } from './read/declared.ts';
import type { StaffVariables } from './read/deps.ts';
import { readReleaseContents } from './read/release-contents.ts';
import { wordingFor } from './read/wording-for.ts';
import { plotCsv } from './plots/plot-csv.ts';
import { PlotFile } from '#functions/platform/plots/plot-svg.tsx';
import { mapName } from '#functions/platform/plots/map-name.ts';
import { viewSchema } from './tables/data-table.ts';
import { Nothing } from './views/nothing.tsx';
import { titleOf } from './views/shown.tsx';

/** `household.corridors.map.svg` → the plot, whether its map is asked for, and the kind of file; none of a page. */
function fileAsked(name: string) {
  const kind = (['svg', 'csv'] as const).find((end) => name.endsWith(`.${end}`));
  const stem = kind === undefined ? name : name.slice(0, -kind.length - 1);
  const isMap = kind !== undefined && stem.endsWith(mapName(''));
  return { id: isMap ? stem.slice(0, -mapName('').length) : stem, kind: kind ?? 'page', isMap, stem } as const;
}

const sent = (round: string, id: string, kind: string, type: string): Record<string, string> => ({
  'content-type': `${type}; charset=utf-8`,
  'content-disposition': `attachment; filename="${round}-${id}.${kind}"`,
});

/** Pages below `/dashboard`; whoever mounts them has seen that an analyst asks. */
export const createPlotsApp = () =>
  new Hono<StaffVariables>().get('/releases/:release/plots/:plot', async (c) => {
    const deps = c.get('deps');
    const release = await deps.store.getRelease(c.req.param('release'));
    if (release === undefined) return c.html(<Nothing wording={c.get('wording')} why="dashboard.noRelease" />, 404);
    const contents = await readReleaseContents(deps, release);
    const wording = wordingFor(contents, c.get('wording'));
    const { id, kind, isMap, stem } = fileAsked(c.req.param('plot'));
    const shown = { kind: 'release', release } as const;
    const page = { shown, contents, wording };
    const declared = declaredFor(contents, c.get('studies'));
    const { PlotPage, plotNamed } = await import('./views/plot.tsx'); // it draws
    const plot = plotNamed(id, { ...page, ...declared });
    if (plot === undefined) return c.html(<Nothing wording={wording} why="dashboard.noPlot" />, 404);
    const { round } = contents.manifest;
    const { title, shapes = [] } = round;
    // maps bring the shapes of the world: they are read when there is one to draw
    const maps = isMap ? await import('#functions/platform/plots/maps/maps.tsx') : undefined;
    const marks = maps === undefined ? plot.marks : maps.marksOnMap(plot, shapes);
    if (marks === undefined) return c.html(<Nothing wording={wording} why="dashboard.noPlot" />, 404);
    switch (kind) {
      case 'page':
        return c.html(
          <PlotPage {...page} maps={declared.maps} plot={plot} view={v.parse(viewSchema, c.req.query())} />,
        );
      case 'csv':
        return c.body(
          plotCsv({ ...plot, marks }, { release: release.id, round }),
          200,
          sent(release.round, stem, kind, 'text/csv'),
        );
      case 'svg': {
        const source = wording.say('plot.source', { round: title, of: titleOf(shown, wording) });
        const drawn = { plot, wording, source };
        const svg = await (maps === undefined ? <PlotFile {...drawn} /> : <maps.MapFile {...drawn} shapes={shapes} />);
        return c.body(String(svg), 200, sent(release.round, stem, kind, 'image/svg+xml'));
      }
    }
  });
