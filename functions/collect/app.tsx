/**
 * Pages for enumerators. The token of a link travels in the fragment of the address, so that no server log ever holds
 * it; the page asks `assignment` with that token what it may do, and posts filled-in questionnaires to ingestion.
 */
import { Hono } from 'hono';

import { credentialsOf, type Identify } from '#functions/platform/identity/access.ts';
import { Filling } from '#functions/platform/http/filling.tsx';
import { Page } from '#functions/platform/http/page.tsx';
import { withSecurityHeaders } from '#functions/platform/http/security-headers.ts';
import { problem } from '#functions/platform/http/problem.ts';
import { type AssignmentDeps, readAssignment } from './assignment.ts';

export type CollectDeps = AssignmentDeps & { readonly identify: Identify };

const FillingPage = ({ instrument }: { readonly instrument: string }) => (
  <Page title="Interview" assets={['forms.css', 'collect.js']}>
    <h1 id="title">Interview</h1>
    <p id="assignment" class="muted" hidden></p>
    <Filling data={{ instrument }} />
  </Page>
);

/** `/collect/{instrument}#TOKEN` and what its page asks for. */
export const createCollectApp = (deps: CollectDeps) =>
  new Hono()
    .use('/collect/*', withSecurityHeaders)
    .get('/collect/:instrument', (c) => c.html(<FillingPage instrument={c.req.param('instrument')} />))
    .get('/collect/:instrument/assignment', async (c) => {
      c.header('cache-control', 'no-store');
      const identity = await deps.identify(credentialsOf(c));
      if (identity?.role !== 'enumerator') return problem(c, 'not-signed-in');
      const outcome = await readAssignment(identity.link, c.req.param('instrument'), deps);
      switch (outcome.kind) {
        case 'assigned':
          return c.json(outcome.assignment);
        case 'out-of-scope':
          return problem(c, 'out-of-scope');
        case 'unknown-round':
        case 'round-not-open':
        case 'round-closed':
          return problem(c, outcome.kind);
      }
    });
