/**
 * Pages for enumerators. The token of a link travels in the fragment of the address, so that no server log ever holds
 * it; the page asks `assignment` with that token what it may do, and posts filled-in questionnaires to ingestion.
 */
import { Hono } from 'hono';

import { credentialsOf, type Identify } from '#functions/platform/identity/access.ts';
import { withLanguage } from '#functions/platform/http/language.ts';
import { permissionsOfForms, withSecurityHeaders } from '#functions/platform/http/security-headers.ts';
import { problem } from '#functions/platform/http/problem.ts';
import { createLinksApp, type LinksDeps } from '#functions/fieldwork/links/app.ts';
import { type AssignmentDeps, readAssignment } from './assignment.ts';
import { FillingPage } from './filling-page.tsx';
import { createStudiesApp } from './studies/app.ts';

export type CollectDeps = AssignmentDeps & LinksDeps & { readonly identify: Identify };

/** `/collect/{instrument}#TOKEN`, `/collect` for whoever has a list of work, the short `/go#CODE` that leads there, what its page asks for, and the studies that forms show. */
export const createCollectApp = (deps: CollectDeps) =>
  new Hono()
    .route('/', createStudiesApp(deps))
    .route('/', createLinksApp(deps))
    .use('/collect/*', withSecurityHeaders, withLanguage)
    // The browser takes what stands after the # along: the code is in no request.
    .get('/go', (c) => c.redirect(`/collect${new URL(c.req.url).search}`))
    .on('GET', ['/collect', '/collect/:instrument'], (c) => {
      // The page is the same for every round: which one asks for a position stands behind the #.
      c.header('permissions-policy', permissionsOfForms);
      return c.html(<FillingPage voice={c.get('voice')} />);
    })
    .get('/collect/:instrument/assignment', async (c) => {
      c.header('cache-control', 'no-store');
      const identity = await deps.identify(credentialsOf(c));
      if (identity?.role !== 'enumerator') return problem(c, 'not-signed-in');
      const outcome = await readAssignment(identity.link, c.req.param('instrument'), deps, c.get('voice').language);
      switch (outcome.kind) {
        case 'assigned':
          return c.json(outcome.assignment);
        case 'out-of-scope':
          return problem(c, 'out-of-scope');
        case 'unknown-round':
        case 'round-not-open':
        case 'round-closed':
        case 'link-ended':
          return problem(c, outcome.kind);
      }
    });
