/** HTTP face of links: a code is exchanged for tokens, and whoever holds one asks again what there is to do. */
import { Hono } from 'hono';
import * as v from 'valibot';

import { credentialsOf, type Identify } from '#functions/platform/identity/access.ts';
import { withLanguage } from '#functions/platform/http/language.ts';
import { problem } from '#functions/platform/http/problem.ts';
import type { Store } from '#functions/store/store.ts';

import { exchangeCode, type WorkDeps, workOf } from './exchange-code.ts';
import { exchangeSchema } from './exchange-schema.ts';

export type LinksDeps = WorkDeps & {
  readonly store: WorkDeps['store'] & Pick<Store, 'spendLinkCode'>;
  readonly identify: Identify;
};

/** A code and a device are a hundred signs; nobody has more to say here. */
const largestBody = 1000;

/** `POST /v1/links/exchange`, `GET /v1/links/work`. */
export const createLinksApp = (deps: LinksDeps) =>
  new Hono()
    .post('/v1/links/exchange', withLanguage, async (c) => {
      c.header('cache-control', 'no-store');
      const text = (await c.req.text()).slice(0, largestBody + 1);
      const asked = v.safeParse(v.pipe(v.string(), v.maxLength(largestBody), v.parseJson(), exchangeSchema), text);
      if (!asked.success) return problem(c, 'malformed-json');
      const outcome = await exchangeCode(deps, asked.output.code, asked.output.device);
      return outcome.kind === 'work' ? c.json(outcome.list) : problem(c, outcome.kind);
    })
    .get('/v1/links/work', withLanguage, async (c) => {
      c.header('cache-control', 'no-store');
      // A cookie is no proof here: it is of somebody in the office.
      const sender = await deps.identify({ ...credentialsOf(c), cookie: () => undefined });
      if (sender?.role !== 'enumerator') return problem(c, 'not-signed-in');
      const { round, jti } = sender.link;
      const outcome = await workOf(deps, { round, id: jti });
      return outcome.kind === 'work' ? c.json(outcome.list) : problem(c, outcome.kind);
    });
