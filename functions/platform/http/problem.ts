/** Every problem the HTTP faces can answer, as RFC 9457 problem+json: one catalogue, so that codes stay stable. */
import type { Context } from 'hono';

import type { Fault } from '#schemas/language/faults/fault.ts';

/** Code → HTTP status and a plain sentence. Clients switch on the code. */
export const problems = {
  'malformed-json': { status: 400, title: 'The body is not valid JSON in UTF-8.' },
  'bad-parameter': { status: 400, title: 'A part of the address is not in the form it must have.' },
  'not-signed-in': { status: 401, title: 'A valid token is needed: it is missing, expired or not ours.' },
  'out-of-scope': { status: 403, title: 'This token does not allow that.' },
  'not-found': { status: 404, title: 'There is nothing at this address.' },
  'unknown-round': { status: 404, title: 'There is no such round.' },
  'round-not-open': { status: 404, title: 'This round is not open yet; nothing was stored.' },
  'unknown-release': { status: 404, title: 'There is no such release.' },
  'method-not-allowed': { status: 405, title: 'This address does not accept that method.' },
  'response-id-reused': {
    status: 409,
    title: 'Another response already has this id. Both are kept, for review; mint a new id for a new response.',
  },
  erased: { status: 410, title: 'This entry was erased at the request of the person; it is not stored again.' },
  'round-closing': {
    status: 410,
    title:
      'This round takes nothing new any more; what was begun before it was closing may still come. Nothing was stored.',
  },
  'round-closed': {
    status: 410,
    title: 'This round is closed; nothing was stored. Keep the answers, and ask whether it is opened again.',
  },
  'body-too-large': { status: 413, title: 'The body is larger than 256 KB.' },
  'not-json': { status: 415, title: 'The body must be sent as application/json.' },
  'encoded-body': { status: 415, title: 'The body must be sent as it is, without a content encoding such as gzip.' },
  'faulty-body': { status: 422, title: 'The body breaks rules of the instrument; nothing was stored.' },
  unexpected: { status: 500, title: 'Something went wrong here; nothing was acknowledged.' },
  'sign-in-unavailable': {
    status: 503,
    title: 'Who is signed in cannot be looked up now. Nothing is wrong with the token; send it again later.',
  },
  'store-unavailable': { status: 503, title: 'The store cannot answer now; nothing was stored. Send it again later.' },
  'store-full': {
    status: 507,
    title: 'The store has no room now; nothing was stored, and what is stored can be read. Send it again later.',
  },
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
  const { status, title } = problems[code];
  return c.body(JSON.stringify({ type: `urn:remit:problem:${code}`, title, status, ...details }), status, {
    'content-type': 'application/problem+json',
    ...(status === 401 && { 'www-authenticate': 'Bearer' }),
    ...(status in retryAfterSeconds && { 'retry-after': String(retryAfterSeconds[status]) }),
  });
}
