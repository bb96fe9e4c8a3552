/** The body of a form that a browser posts by itself. */
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Posted } from './fields.ts';

/** A questionnaire with many rows takes about 20 KB. Bytes. */
export const largestForm = 128 * 1024;

/** Refuses what no form of ours posts. */
export const limitForm = bodyLimit({ maxSize: largestForm });

/** Fields of a posted form, in their order; none of a request without one. */
export async function postedIn(c: Context): Promise<Posted> {
  const isForm = c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded') === true;
  return isForm ? [...new URLSearchParams(await c.req.text())] : [];
}

/** What a field of a form holds, the first of its name; undefined where it has none. */
export const fieldIn = (posted: Posted, field: string): string | undefined =>
  posted.find(([name]) => name === field)?.[1];
