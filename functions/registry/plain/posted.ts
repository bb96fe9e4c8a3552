/** The body of a form that a browser posts by itself. */
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Posted } from './fields.ts';

/** A questionnaire with many rows takes about 20 KB. Bytes. */
export const largestForm = 128 * 1024;

/** Refuses what no form of ours posts before anything of it is read, in words: few ever see them, and nobody waits for their page. */
export const limitForm = bodyLimit({
  maxSize: largestForm,
  onError: async (c) => {
    const { TooLarge } = await import('#functions/platform/http/too-large.tsx');
    return c.html(TooLarge({ voice: c.get('voice') }), 413);
  },
});

/** Fields of a posted form, in their order; none of a request without one. */
export async function postedIn(c: Context): Promise<Posted> {
  const isForm = c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded') === true;
  return isForm ? [...new URLSearchParams(await c.req.text())] : [];
}

/** What a field of a form holds, the first of its name; undefined where it has none. */
export const fieldIn = (posted: Posted, field: string): string | undefined =>
  posted.find(([name]) => name === field)?.[1];
