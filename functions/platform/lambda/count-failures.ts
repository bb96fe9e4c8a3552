/**
 * Counts answers that tell of a fault of the server. Lambda's own `Errors` never rises for them: an app answers 500 by
 * itself, and to Lambda that is a call like any other.
 */
import { createMiddleware } from 'hono/factory';

import type { Count } from '../metrics.ts';

/** For every route of a function. */
export const countFailures = (count: Count) =>
  createMiddleware(async (c, next) => {
    await next();
    if (c.res.status >= 500) count('Failed');
  });
