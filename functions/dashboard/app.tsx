/** The analysts' pages. Signed in or not is decided before anything is read; figures come out of releases alone. */
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import * as v from 'valibot';

import { standingPreview } from '#functions/publish/release/standing-preview.ts';
import { credentialsOf, type Identity, mayDo, mayDoEverywhere } from '#functions/platform/identity/access.ts';
import { roundsSeenBy } from '#functions/platform/identity/seen-by.ts';
import { type PageVoice, withLanguage } from '#functions/platform/http/language.ts';
import { withSecurityHeaders } from '#functions/platform/http/security-headers.ts';
import { viewSchema } from './tables/data-table.ts';
import { declaredFor } from './read/declared.ts';
import type { DashboardDeps, StaffDeps, StaffVariables } from './read/deps.ts';
import { wordingFor } from './read/wording-for.ts';
import { createPlotsApp } from './plots-app.tsx';
import { createPreviewApp } from './preview-app.tsx';
import { readReleaseContents } from './read/release-contents.ts';
import { readRounds, summarise } from './round-summary.ts';
import { createSessionApp } from './session-app.tsx';
import { areasOf } from '#functions/platform/staff/areas.ts';
import { menuOf } from '#functions/platform/staff/staff-page.tsx';
import { withWording } from '#functions/platform/staff/with-wording.ts';
import { HomePage } from './views/home.tsx';
import { Nothing } from './views/nothing.tsx';
import { ReleasePage } from './views/release.tsx';
import { RoundPage } from './views/round.tsx';
import { publishCommand } from './views/shown.tsx';
import { tablePage } from './views/table.tsx';

/** What one member of staff is given: their rounds alone, as if there were no others. */
const depsFor = (deps: DashboardDeps, identity: Identity | undefined): StaffDeps => ({
  ...deps,
  store: roundsSeenBy(identity, deps.store),
  computePreview: (round) =>
    mayDo(identity, 'compute-preview', round) ? deps.computePreview(round) : Promise.resolve({ kind: 'unknown-round' }),
  publish: (round) =>
    mayDo(identity, 'publish-release', round) ? deps.publish(round) : Promise.resolve({ kind: 'unknown-round' }),
  mayPublish: (round) => mayDo(identity, 'publish-release', round),
  mayMake: mayDoEverywhere(identity, 'make-rounds'),
});

/** Few rounds list any, and nobody else waits for it. */
const belowRound = async ({ store }: StaffDeps, round: string, voice: PageVoice) =>
  (await import('#functions/associations/counts-section.tsx')).associationsSection(store, round, voice);

const createStaffApp = (all: DashboardDeps) =>
  new Hono<StaffVariables>()
    .use(async (c, next) => {
      c.header('cache-control', 'no-store');
      const identity = await all.identify(credentialsOf(c));
      const areas = areasOf(identity);
      const [first] = areas;
      if (first === undefined) return c.redirect('/dashboard/sign-in', 303);
      if (!areas.includes('figures')) return c.redirect(menuOf[first].address, 303); // signing in leads here whoever it is
      c.set('voice', { ...c.get('voice'), areas });
      c.set('deps', depsFor(all, identity));
      return next();
    })
    .use(withWording(all.studies))
    .get('/', async (c) => {
      const [deps, wording] = [c.get('deps'), c.get('wording')];
      const read = await readRounds(deps);
      if (read.rounds.length + read.archived.length > 0) return c.html(<HomePage {...read} wording={wording} />);
      const { NothingYet } = await import('./views/nothing-yet.tsx'); // seen on the first day alone
      const nothing = <NothingYet mayMake={deps.mayMake} hasTerminal={deps.stage === undefined} wording={wording} />;
      return c.html(<HomePage {...read} nothing={nothing} wording={wording} />);
    })
    .get('/rounds/:round', async (c) => {
      const deps = c.get('deps');
      const summary = await summarise(deps, c.req.param('round'));
      if (summary === undefined) return c.html(<Nothing wording={c.get('wording')} why="dashboard.noRound" />, 404);
      return c.html(
        <RoundPage
          {...summary}
          wording={c.get('wording')}
          publishWith={publishCommand(summary.round.id, deps.stage)}
          mayPublish={deps.mayPublish(summary.round.id)}
          preview={await standingPreview(deps, summary.round.id)}
          below={await belowRound(deps, summary.round.id, c.get('voice'))}
        />,
      );
    })
    .route('/', createPreviewApp())
    // Few ask for it, and nobody else waits for it.
    .post('/rounds/:round/publish', async (c) => (await import('./publish-now.tsx')).publishNow(c))
    .get('/rounds/:round/publishing', async (c) => (await import('./publish-now.tsx')).publishing(c))
    .get('/releases/:release/compared-with/:other', async (c) => (await import('./compare.tsx')).compare(c))
    .route('/', createPlotsApp())
    .get('/releases/:release', async (c) => {
      const deps = c.get('deps');
      const release = await deps.store.getRelease(c.req.param('release'));
      if (release === undefined) return c.html(<Nothing wording={c.get('wording')} why="dashboard.noRelease" />, 404);
      const contents = await readReleaseContents(deps, release);
      return c.html(
        <ReleasePage
          {...declaredFor(contents, c.get('studies'))}
          shown={{ kind: 'release', release }}
          contents={contents}
          wording={wordingFor(contents, c.get('wording'))}
        />,
      );
    })
    .get('/releases/:release/provenance', async (c) => {
      const deps = c.get('deps');
      const release = await deps.store.getRelease(c.req.param('release'));
      if (release === undefined) return c.html(<Nothing wording={c.get('wording')} why="dashboard.noRelease" />, 404);
      const { manifest } = await readReleaseContents(deps, release);
      const { ProvenancePage } = await import('./views/provenance.tsx');
      return c.html(<ProvenancePage release={release} manifest={manifest} wording={c.get('wording')} />);
    })
    .get('/releases/:release/tables/:table', async (c) => {
      const deps = c.get('deps');
      const release = await deps.store.getRelease(c.req.param('release'));
      if (release === undefined) return c.html(<Nothing wording={c.get('wording')} why="dashboard.noRelease" />, 404);
      const contents = await readReleaseContents(deps, release);
      const view = v.parse(viewSchema, c.req.query());
      const page = tablePage({
        shown: { kind: 'release', release },
        contents,
        table: c.req.param('table'),
        view,
        wording: wordingFor(contents, c.get('wording')),
      });
      return page === undefined
        ? c.html(<Nothing wording={c.get('wording')} why="dashboard.noTable" />, 404)
        : c.html(page);
    });

/** `/dashboard` and everything below it. Forged posts from other sites are refused before any of it runs. */
export const createDashboardApp = (deps: DashboardDeps) =>
  new Hono()
    .use('/dashboard/*', compress()) // a table of 150 rows: 150 kB of HTML, 6 kB sent; the distribution compresses assets alone
    .use('/dashboard/*', withSecurityHeaders, withLanguage)
    .use('/dashboard/*', csrf(deps.origin === undefined ? {} : { origin: deps.origin }))
    .route('/dashboard', createSessionApp(deps))
    .route('/dashboard', createStaffApp(deps));
