/** A problem in the form that whoever asked can read: a page for people, problem+json for programs. */
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';

import type { PageVoice } from './language.ts';
import { problem, type ProblemDetails, problems } from './problem.ts';
import { Page } from './page.tsx';

/** Problems that people meet: the page says what happened and what to do. Programs get the sentence of the catalogue. */
type Told =
  | 'bad-parameter'
  | 'not-found'
  | 'method-not-allowed'
  | 'unexpected'
  | 'sign-in-unavailable'
  | 'store-unavailable'
  | 'store-full'
  | 'study-unreadable';

type ProblemProps = { readonly voice: PageVoice; readonly code: Told; readonly request: string | undefined };

const Problem = ({ voice, code, request }: ProblemProps) => {
  const heading = voice.say(`pages.${code}.heading`);
  return (
    <Page title={heading} voice={voice}>
      <h1>{heading}</h1>
      <p>{voice.say(`pages.${code}.advice`)}</p>
      {code !== 'unexpected' || request === undefined ? null : (
        <p class="muted">{voice.pieces('pages.tellNumber', { request: <code>{request}</code> })}</p>
      )}
    </Page>
  );
};

const forms = ['application/problem+json', 'text/html'];

/** Answers a problem of the catalogue; the number of the request leads an administrator to its lines in the log. */
export async function answerProblem(
  c: Context,
  code: Told,
  request?: string,
  details?: ProblemDetails,
): Promise<Response> {
  const form = accepts(c, { header: 'Accept', supports: forms, default: 'application/problem+json' });
  if (form !== 'text/html') return problem(c, code, details);
  c.header('vary', 'accept, accept-language, cookie');
  c.header('cache-control', 'no-store');
  return c.html(<Problem voice={c.get('voice')} code={code} request={request} />, problems[code]);
}
