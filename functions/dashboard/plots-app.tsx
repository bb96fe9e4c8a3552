/** Plots of a release: each a page, a picture to take away, and its figures. */
import { Hono } from 'hono';
import * as v from 'valibot';

import { declaredFor } from './read/declared.ts';
import type { StaffVariables } from './read/deps.ts';
import { readReleaseContents } from './read/release-contents.ts';
import { wordingFor } from './read/wording-for.ts';
import { plotCsv } from './plots/plot-csv.ts';
import { PlotFile } from '#functions/platform/plots/plot-svg.tsx';
import { mapName, RegionMapFile } from '#functions/platform/plots/regions/region-map-file.tsx';
import { viewSchema } from './tables/data-table.ts';
import { Nothing } from './views/nothing.tsx';
import { PlotPage, plotNamed } from './views/plot.tsx';
import { titleOf } from './views/shown.tsx';

const mapEnd = `${mapName('')}.svg`;

/** `household.corridors.svg` → the plot and the kind of file; none of a page. */
function fileAsked(name: string): { readonly id: string; readonly kind: 'page' | 'svg' | 'map' | 'csv' } {
  if (name.endsWith(mapEnd)) return { id: name.slice(0, -mapEnd.length), kind: 'map' };
  if (name.endsWith('.svg')) return { id: name.slice(0, -4), kind: 'svg' };
  return name.endsWith('.csv') ? { id: name.slice(0, -4), kind: 'csv' } : { id: name, kind: 'page' };
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
    const { id, kind } = fileAsked(c.req.param('plot'));
    const shown = { kind: 'release', release } as const;
    const page = { shown, contents, wording };
    const declared = declaredFor(contents, c.get('studies'));
    const plot = plotNamed(id, { ...page, ...declared });
    if (plot === undefined) return c.html(<Nothing wording={wording} why="dashboard.noPlot" />, 404);
    switch (kind) {
      case 'page':
        return c.html(
          <PlotPage {...page} maps={declared.maps} plot={plot} view={v.parse(viewSchema, c.req.query())} />,
        );
      case 'csv':
        return c.body(plotCsv(plot), 200, sent(release.round, id, kind, 'text/csv'));
      case 'svg':
      case 'map': {
        const { title, shapes } = contents.manifest.round;
        const source = wording.say('plot.source', { round: title, of: titleOf(shown, wording) });
        const drawn = { plot, wording, source };
        const type = 'image/svg+xml';
        if (kind === 'svg')
          return c.body(String(await (<PlotFile {...drawn} />)), 200, sent(release.round, id, kind, type));
        if (shapes === undefined || plot.plan.by !== 'region')
          return c.html(<Nothing wording={wording} why="dashboard.noPlot" />, 404);
        const map = await (<RegionMapFile {...drawn} shapes={shapes} />);
        return c.body(String(map), 200, sent(release.round, mapName(id), 'svg', type));
      }
    }
  });
