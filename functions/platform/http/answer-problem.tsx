/** A problem in the form that whoever asked can read: a page for people, problem+json for programs. */
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';

import { problem, problems } from './problem.ts';
import { Page } from './page.tsx';

/** What people are told: what happened, and what to do. Programs get the sentence of the catalogue. */
const words = {
  'bad-parameter': {
    heading: 'This address is not complete',
    advice: 'A part of it is empty, too long or not readable. Check the link that you were given.',
  },
  'not-found': {
    heading: 'Nothing here',
    advice: 'There is no page at this address. Check the link that you were given.',
  },
  'method-not-allowed': {
    heading: 'This address cannot be opened like that',
    advice: 'Go back to the page before, and load it again.',
  },
  unexpected: {
    heading: 'Something went wrong here',
    advice: 'It was not your doing. Go back and try once more; what was filed before is safe.',
  },
  'sign-in-unavailable': {
    heading: 'Not available at this moment',
    advice:
      'The sign-in service does not answer. Nothing is wrong with your account. Load this page again in a minute.',
  },
  'store-unavailable': {
    heading: 'Not available at this moment',
    advice: 'The store does not answer. Nothing that was filed is lost. Load this page again in a minute.',
  },
  'store-full': {
    heading: 'There is no room at this moment',
    advice:
      'The disk of the store is full. Nothing that was filed is lost, and it can be read; tell the administrator.',
  },
} as const;

type Told = keyof typeof words;

const Problem = ({ code, request }: { readonly code: Told; readonly request: string | undefined }) => (
  <Page title={words[code].heading}>
    <h1>{words[code].heading}</h1>
    <p>{words[code].advice}</p>
    {code !== 'unexpected' || request === undefined ? null : (
      <p class="muted">
        If it happens again, tell the administrator this number: <code>{request}</code>
      </p>
    )}
  </Page>
);

const forms = ['application/problem+json', 'text/html'];

/** Answers a problem of the catalogue; the number of the request leads an administrator to its lines in the log. */
export async function answerProblem(c: Context, code: Told, request?: string): Promise<Response> {
  const form = accepts(c, { header: 'Accept', supports: forms, default: 'application/problem+json' });
  if (form !== 'text/html') return problem(c, code);
  c.header('vary', 'accept');
  c.header('cache-control', 'no-store');
  return c.html(<Problem code={code} request={request} />, problems[code].status);
}
