/** The body of a request as JSON, or why it is not. */
import { type Context } from 'hono';
import { createMiddleware } from 'hono/factory';

import { problem, type ProblemCode } from '#functions/platform/http/problem.ts';

/** Where forms are taken: by themselves, browsers post only what people register with. */
export const formPath = '/v1/registrations';

/** Largest body, in bytes: a household of thirty senders takes about 60 KB, and an item of the store holds 400 KB. */
export const largestBody = 256 * 1024;

/**
 * Bytes of a refused body that are read and dropped, so that the connection can carry the next request. What is larger
 * still is not waited for: then the connection ends with the answer.
 */
const mostDropped = 4 * 1024 * 1024;

type Arrived = Uint8Array<ArrayBuffer> | 'too-large' | 'without-end';

/** Reads a body to its end; of one over the limit nothing is kept. */
async function arrive(stream: ReadableStream<Uint8Array>, largest: number): Promise<Arrived> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > mostDropped) {
      reader.cancel().catch(() => undefined);
      return 'without-end';
    }
    if (size <= largest) chunks.push(next.value);
  }
  if (size > largest) return 'too-large';
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function tooLarge(c: Context, code: ProblemCode, connection: 'stays' | 'ends'): Response {
  const refusal = problem(c, code);
  if (connection === 'ends') refusal.headers.set('connection', 'close'); // what is left of the body is never read
  return refusal;
}

/** The length that a body declares; undefined for one that comes in chunks. */
function declaredLength({ req }: Context): number | undefined {
  const length = req.header('content-length');
  return length === undefined || req.header('transfer-encoding') !== undefined ? undefined : Number(length);
}

/**
 * Refuses bodies over the limit, by the length they declare or while they arrive. A refusal leaves the connection either
 * at the start of the next request or closed, never in the middle of a body.
 *
 * @param largest bytes
 * @param code what is answered to a larger one
 */
export const limitTo = (largest: number, code: ProblemCode) =>
  createMiddleware(async (c, next) => {
    const declared = declaredLength(c);
    if (declared !== undefined && declared <= largest) return next();
    if (declared !== undefined && declared > mostDropped) return tooLarge(c, code, 'ends');
    const { body } = c.req.raw;
    if (body === null) return next();
    const arrived = await arrive(body, largest);
    if (arrived === 'too-large') return tooLarge(c, code, 'stays');
    if (arrived === 'without-end') return tooLarge(c, code, 'ends');
    c.req.raw = new Request(c.req.raw, { body: arrived });
    return next();
  });

/** For responses: {@link largestBody}. */
export const limitBody = limitTo(largestBody, 'body-too-large');

const json = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;
const form = /^application\/x-www-form-urlencoded\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;
const contentType = (c: Context): string => c.req.header('content-type')?.trim() ?? '';

/** Whether a browser posted a form by itself, without scripts; its field `response` holds the JSON. */
export const isForm = (c: Context): boolean => form.test(contentType(c));

/** Refuses bodies that are not declared as JSON in UTF-8. Forms pass where people register. */
export const declaredAsJson = createMiddleware(async (c, next) => {
  if (!json.test(contentType(c)) && !(isForm(c) && c.req.path === formPath)) return problem(c, 'not-json');
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
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await c.req.arrayBuffer());
    return JSON.parse(isForm(c) ? (new URLSearchParams(text).get('response') ?? '') : text);
  } catch {
    return undefined;
  }
}
