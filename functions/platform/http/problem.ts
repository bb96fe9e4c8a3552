/** Every problem the HTTP faces can answer, as RFC 9457 problem+json: one catalogue, so that codes stay stable. */
import type { Context } from 'hono';

import type { Fault } from '#schemas/language/faults/fault.ts';

import './language.ts';

/** Code → HTTP status; the sentence is `problems.…` of the registry. Clients switch on the code. */
export const problems = {
  'malformed-json': 400,
  'bad-parameter': 400,
  'not-signed-in': 401,
  'out-of-scope': 403,
  'not-found': 404,
  'unknown-round': 404,
  'round-not-open': 404,
  'unknown-release': 404,
  'method-not-allowed': 405,
  'response-id-reused': 409,
  erased: 410,
  'round-closing': 410,
  'round-closed': 410,
  'link-ended': 410,
  'code-mistyped': 400,
  'code-unknown': 404,
  'code-spent': 409,
  'body-too-large': 413,
  'backup-too-large': 413,
  'not-json': 415,
  'encoded-body': 415,
  'faulty-body': 422,
  'unknown-campaign': 422,
  'taken-by-others': 422,
  'too-many': 429,
  'proof-refused': 429,
  'no-backup': 422,
  'backup-damaged': 422,
  'backup-elsewhere': 422,
  unexpected: 500,
  'sign-in-unavailable': 503,
  'store-unavailable': 503,
  'study-unreadable': 503,
  'store-full': 507,
} as const;

export type ProblemCode = keyof typeof problems;

export type ProblemDetails = {
  /** One sentence about this occurrence: names, ids and codes only, never what a person answered. */
  readonly detail?: string;
  readonly faults?: readonly Fault[];
};

/** Seconds after which a client may try again: what does not answer comes back by itself, room has to be made by somebody. */
const retryAfterSeconds: Readonly<Record<number, number>> = { 503: 5, 507: 60 };

/** Answers a problem of the catalogue. */
export function problem(c: Context, code: ProblemCode, details: ProblemDetails = {}): Response {
  const status = problems[code];
  const { say, language } = c.get('voice');
  const title = say(`problems.${code}`);
  return c.body(JSON.stringify({ type: `urn:remit:problem:${code}`, title, status, ...details }), status, {
    'content-type': 'application/problem+json',
    'content-language': language,
    ...(status === 401 && { 'www-authenticate': 'Bearer' }),
    ...(status in retryAfterSeconds && { 'retry-after': String(retryAfterSeconds[status]) }),
  });
}
