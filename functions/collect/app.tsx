/**
 * Pages for enumerators. The token of a link travels in the fragment of the address, so that no server log ever holds
 * it; the page asks `assignment` with that token what it may do, and posts filled-in questionnaires to ingestion.
 */
import { Hono } from 'hono';

import { credentialsOf, type Identify } from '#functions/platform/identity/access.ts';
import { Filling } from '#functions/platform/http/filling.tsx';
import { type PageVoice, withLanguage } from '#functions/platform/http/language.ts';
import { Page } from '#functions/platform/http/page.tsx';
import { withSecurityHeaders } from '#functions/platform/http/security-headers.ts';
import { problem } from '#functions/platform/http/problem.ts';
import { type AssignmentDeps, readAssignment } from './assignment.ts';
import { createStudiesApp } from './studies/app.ts';

export type CollectDeps = AssignmentDeps & { readonly identify: Identify };

/** What the page may have to say before the questionnaire is there. */
const said = ({ say, words }: PageVoice) => ({
  locale: words.locale,
  'valid-until': words.sentences['collect.validUntil'],
  incomplete: say('collect.incomplete'),
  'incomplete-advice': say('collect.incompleteAdvice'),
  'not-allowed': say('collect.notAllowed'),
  'not-allowed-advice': say('collect.notAllowedAdvice'),
  'not-open': say('collect.notOpen'),
  'not-open-advice': say('collect.notOpenAdvice'),
  closed: say('collect.closed'),
  'closed-advice': say('collect.closedAdvice'),
  unreachable: say('collect.unreachable'),
  'unreachable-advice': say('collect.unreachableAdvice'),
  'not-loaded': say('collect.notLoaded'),
  'not-loaded-advice': say('collect.notLoadedAdvice'),
});

type FillingPageProps = { readonly instrument: string; readonly voice: PageVoice };

const FillingPage = ({ instrument, voice }: FillingPageProps) => (
  <Page title={voice.say('collect.title')} voice={voice} assets={['forms.css', 'collect.js']}>
    <h1 id="title">{voice.say('collect.title')}</h1>
    <p id="assignment" class="muted" hidden></p>
    <Filling voice={voice} data={{ instrument, ...said(voice) }} />
  </Page>
);

/** `/collect/{instrument}#TOKEN`, what its page asks for, and the studies that forms show. */
export const createCollectApp = (deps: CollectDeps) =>
  new Hono()
    .route('/', createStudiesApp(deps))
    .use('/collect/*', withSecurityHeaders, withLanguage)
    .get('/collect/:instrument', (c) =>
      c.html(<FillingPage instrument={c.req.param('instrument')} voice={c.get('voice')} />),
    )
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
          return problem(c, outcome.kind);
      }
    });
