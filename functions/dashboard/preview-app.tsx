/** Previews of one round: started by "compute now", seen by staff alone, never published. */
import { Hono } from 'hono';
import * as v from 'valibot';

import { standingPreview } from '#functions/publish/release/standing-preview.ts';
import type { PreviewEntry } from '#functions/store/preview-entry.ts';
import { viewSchema } from './tables/data-table.ts';
import { declaredFor } from './read/declared.ts';
import type { DashboardDeps, StaffVariables } from './read/deps.ts';
import { wordingFor } from './read/wording-for.ts';
import { readPreviewContents } from './read/release-contents.ts';
import { summarise } from './round-summary.ts';
import { Nothing } from './views/nothing.tsx';
import { ReleasePage } from './views/release.tsx';
import { RoundPage } from './views/round.tsx';
import { previewAddress, publishCommand, type Shown } from './views/shown.tsx';
import { tablePage } from './views/table.tsx';
import { whyNoPreview } from './views/why-no-preview.ts';

/** A preview as its pages are told of it. */
const shownOf = (deps: DashboardDeps, preview: PreviewEntry): Shown => ({
  kind: 'preview',
  preview,
  publishWith: publishCommand(preview.round, deps.stage),
});
/** Pages below `/dashboard`; whoever mounts them has seen that an analyst asks. */
export function createPreviewApp() {
  return new Hono<StaffVariables>()
    .post('/rounds/:round/compute', async (c) => {
      const deps = c.get('deps');
      const round = c.req.param('round');
      const [summary, before] = await Promise.all([summarise(deps, round), deps.store.getPreview(round)]);
      if (summary === undefined) return c.html(<Nothing wording={c.get('wording')} why="dashboard.noRound" />, 404);
      const wording = c.get('wording');
      const page = {
        ...summary,
        wording,
        publishWith: publishCommand(round, deps.stage),
        mayPublish: deps.mayPublish(round),
      };
      const outcome = await deps.computePreview(round);
      switch (outcome.kind) {
        case 'previewed':
          return c.redirect(previewAddress(round), 303);
        case 'started':
          return c.redirect(waitingAddress(round, before?.id ?? ''), 303);
        case 'no-responses':
        case 'not-computed-any-more':
          return c.html(<RoundPage {...page} notice={whyNoPreview(outcome, wording)} />, 409);
        case 'clock-behind':
        case 'cannot-compute':
          return c.html(<RoundPage {...page} notice={whyNoPreview(outcome, wording)} />, 422);
        case 'unknown-round':
          return c.html(<Nothing wording={c.get('wording')} why="dashboard.noRound" />, 404);
      }
    })
    .get('/rounds/:round/computing', async (c) => {
      const deps = c.get('deps');
      const round = c.req.param('round');
      const after = c.req.query('after') ?? '';
      if ((await deps.store.getRoundEntry(round)) === undefined)
        return c.html(<Nothing wording={c.get('wording')} why="dashboard.noRound" />, 404);
      const newest = await deps.store.getPreview(round);
      if (newest === undefined || newest.id === after) {
        const { ComputingPage } = await import('./views/computing.tsx');
        return c.html(
          <ComputingPage
            wording={c.get('wording')}
            round={round}
            address={waitingAddress(round, after)}
            what="preview"
          />,
          202,
        );
      }
      const summary = newest.refused === undefined ? undefined : await summarise(deps, round);
      if (summary === undefined) return c.redirect(previewAddress(round), 303);
      const publishWith = publishCommand(round, deps.stage);
      return c.html(
        <RoundPage
          {...summary}
          wording={c.get('wording')}
          publishWith={publishWith}
          mayPublish={deps.mayPublish(round)}
          notice={newest.refused && whyNoPreview(newest.refused, c.get('wording'))}
        />,
      );
    })
    .get('/rounds/:round/preview', async (c) => {
      const deps = c.get('deps');
      const preview = await standingPreview(deps, c.req.param('round'));
      if (preview === undefined) return c.html(<Nothing wording={c.get('wording')} why="dashboard.noPreview" />, 404);
      const contents = await readPreviewContents(deps, preview);
      const page = { shown: shownOf(deps, preview), contents, wording: wordingFor(contents, c.get('wording')) };
      return c.html(<ReleasePage {...page} {...declaredFor(contents, c.get('studies'))} />);
    })
    .get('/rounds/:round/preview/plots/:plot', async (c) => {
      const deps = c.get('deps');
      const preview = await standingPreview(deps, c.req.param('round'));
      if (preview === undefined) return c.html(<Nothing wording={c.get('wording')} why="dashboard.noPreview" />, 404);
      const contents = await readPreviewContents(deps, preview);
      const page = { shown: shownOf(deps, preview), contents, wording: wordingFor(contents, c.get('wording')) };
      const declared = declaredFor(contents, c.get('studies'));
      const { PlotPage, plotNamed } = await import('./views/plot.tsx'); // it draws
      const plot = plotNamed(c.req.param('plot'), { ...page, ...declared });
      return plot === undefined
        ? c.html(<Nothing wording={c.get('wording')} why="dashboard.noPlot" />, 404)
        : c.html(<PlotPage {...page} maps={declared.maps} plot={plot} view={v.parse(viewSchema, c.req.query())} />);
    })
    .get('/rounds/:round/preview/tables/:table', async (c) => {
      const deps = c.get('deps');
      const preview = await standingPreview(deps, c.req.param('round'));
      if (preview === undefined) return c.html(<Nothing wording={c.get('wording')} why="dashboard.noPreview" />, 404);
      const contents = await readPreviewContents(deps, preview);
      const view = v.parse(viewSchema, c.req.query());
      const shown = shownOf(deps, preview);
      const wording = wordingFor(contents, c.get('wording'));
      const page = tablePage({ shown, contents, table: c.req.param('table'), view, wording });
      return page === undefined
        ? c.html(<Nothing wording={c.get('wording')} why="dashboard.noPreviewTable" />, 404)
        : c.html(page);
    });
}

const waitingAddress = (round: string, after: string): string =>
  `/dashboard/rounds/${encodeURIComponent(round)}/computing?after=${encodeURIComponent(after)}`;
