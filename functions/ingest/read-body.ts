/** The body of a request as JSON, or why it is not. */
import { type Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { bodyLimit } from 'hono/body-limit';

import { problem } from '#functions/shared/problem.ts';

/** Largest body, in bytes: a household of thirty senders takes about 60 KB, and an item of the store holds 400 KB. */
export const largestBody = 256 * 1024;

/** Refuses bodies over the limit while they arrive, with or without a declared length. */
export const limitBody = bodyLimit({ maxSize: largestBody, onError: (c) => problem(c, 'body-too-large') });

/** Refuses bodies that are not declared as JSON in UTF-8. */
export const declaredAsJson = createMiddleware(async (c, next) => {
  const declared = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;
  if (!declared.test(c.req.header('content-type')?.trim() ?? '')) return problem(c, 'not-json');
  await next();
  return undefined;
});

/**
 * Refuses bodies that say they are compressed, whether they are or not: no body is large enough to be worth it, and what
 * is never unpacked can neither be cut short nor grow beyond the limit.
 */
export const notEncoded = createMiddleware(async (c, next) => {
  const coding = c.req.header('content-encoding')?.trim().toLowerCase() ?? '';
  if (coding === '' || coding === 'identity') {
    await next();
    return undefined;
  }
  const refusal = problem(c, 'encoded-body');
  refusal.headers.set('accept-encoding', 'identity'); // what would be taken: RFC 9110, 12.5.3
  return refusal;
});

/** Parses the body; undefined when it is not well-formed UTF-8 or not JSON (no JSON text means undefined). */
export async function readJson(c: Context): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await c.req.arrayBuffer()));
  } catch {
    return undefined;
  }
}
