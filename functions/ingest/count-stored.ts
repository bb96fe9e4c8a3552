/** Counts each response that was stored; a retry of it is answered with 200 and counted no second time. */
import { createMiddleware } from 'hono/factory';
import * as v from 'valibot';

import type { Count } from '../platform/metrics.ts';

/** What a backup file that was brought came to. */
const told = v.object({ filed: v.number() });

/** For the paths that responses are posted to; nothing else answers 201, and for files that hold many. */
export const countStored = (count: Count) =>
  createMiddleware(async (c, next) => {
    await next();
    if (c.res.status === 201) count('Stored');
    if (c.req.path === '/v1/backups' && c.res.ok) {
      const { filed } = v.parse(told, await c.res.clone().json());
      for (let one = 0; one < filed; one++) count('Stored');
    }
  });
