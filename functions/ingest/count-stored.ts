/** Counts each response that was stored; a retry of it is answered with 200 and counted no second time. */
import { createMiddleware } from 'hono/factory';

import type { Count } from '../platform/metrics.ts';

/** For the paths that responses are posted to; nothing else answers 201. */
export const countStored = (count: Count) =>
  createMiddleware(async (c, next) => {
    await next();
    if (c.res.status === 201) count('Stored');
  });
