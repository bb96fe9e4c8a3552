/** Which revision somebody looked at before they changed something. */
import type { Context } from 'hono';
import * as v from 'valibot';

const revisionSchema = v.fallback(v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/), v.transform(Number)), 0);

/** Programs name what they saw by `If-Match`, a form by a field; 0: nothing. */
export const seenIn = (c: Context, form: Readonly<Record<string, unknown>>): number =>
  v.parse(revisionSchema, c.req.header('if-match')?.replaceAll('"', '') ?? form['revision']);
