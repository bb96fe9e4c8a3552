/**
 * Stops messages to many by the address in them. Mail programs post to it by themselves (RFC 8058), from nowhere that a browser would tell:
 * so this stands before the check against forged forms, and the signed code alone says what may be stopped.
 */
import { Hono } from 'hono';

import type { RecordDeps } from './record-of.ts';

const answers = () => import('./stop-answers.tsx');

/** Below `/record`. */
export const createStopApp = (deps: RecordDeps) =>
  new Hono()
    .get('/:round/stop', async (c) => (await answers()).showStop(c, c.req.param('round'), deps))
    .post('/:round/stop', async (c) => (await answers()).stop(c, c.req.param('round'), deps));
