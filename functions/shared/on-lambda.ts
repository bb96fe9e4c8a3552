/** Puts the app of a room behind API Gateway, with the logs and problems that every app shares. For handlers alone. */
import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';

import { createBaseApp } from './base-app.ts';
import { createLambdaLog } from './logger.ts';

/** The clock of a running function. */
export const now = (): Date => new Date();

/* eslint-disable @typescript-eslint/no-deprecated -- the package that is to replace hono/aws-lambda is not published yet */

/** A handler for HTTP APIs around whatever `mount` hangs on the base app. */
export function onLambda(service: string, mount: (app: Hono) => void): ReturnType<typeof handle> {
  const app = createBaseApp({ log: createLambdaLog(service), now, newId: randomUUID });
  mount(app);
  return handle(app);
}
