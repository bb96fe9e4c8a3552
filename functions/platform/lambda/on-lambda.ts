/** Puts the app of a room behind API Gateway, with the logs and problems that every app shares. For handlers alone. */
import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';

import { createBaseApp } from '../http/base-app.ts';
import { countFailures } from './count-failures.ts';
import { createLambdaLog } from '../logger.ts';
import { type Count, emfCount } from '../metrics.ts';

/** The clock of a running function. */
export const now = (): Date => new Date();

/* eslint-disable @typescript-eslint/no-deprecated -- the package that is to replace hono/aws-lambda is not published yet */

/**
 * A handler for HTTP APIs around whatever `mount` hangs on the base app; answers of 500 and above feed its alarm.
 *
 * @param alarmWith the function in whose name failures are counted, where two have one alarm
 */
export function onLambda(
  service: string,
  stage: string,
  mount: (app: Hono, count: Count) => void,
  alarmWith = service,
): ReturnType<typeof handle> {
  const app = createBaseApp({ log: createLambdaLog(service), now, newId: randomUUID });
  const count = emfCount({ stage, service: alarmWith, now, write: (line) => process.stdout.write(line) });
  app.use(countFailures(count));
  mount(app, count);
  return handle(app);
}
