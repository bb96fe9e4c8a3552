/** Counts what became of each posted response, by the status that its sender saw. */
import { createMiddleware } from 'hono/factory';

import type { Count, MetricName } from '../shared/metrics.ts';

const nameOf = (status: number): MetricName | undefined => {
  if (status === 201) return 'Stored';
  if (status === 200) return 'AlreadyStored';
  if (status === 409) return 'IdReused';
  return status >= 400 && status < 500 ? 'Refused' : undefined; // failures of ours have alarms of their own
};

/** For `POST /v1/responses`. */
export const countOutcomes = (count: Count) =>
  createMiddleware(async (c, next) => {
    await next();
    const name = nameOf(c.res.status);
    if (name !== undefined) count(name);
  });
