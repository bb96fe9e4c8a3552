/**
 * Stops messages to many by the address in them. Mail programs post to it by themselves (RFC 8058), from nowhere that a browser would tell:
 * so this stands before the check against forged forms, and the signed code alone says what may be stopped.
 */
import { type Context, Hono } from 'hono';

import { NotFound } from '#functions/platform/http/not-found.tsx';

import { NotStoppedPage, StoppedPage, StopPage } from './pages/stop-page.tsx';
import { type StopLink, stopLinkOf } from './stop-link.ts';
import { stopPurpose } from './stop-purpose.ts';

type Deps = Parameters<typeof stopPurpose>[0];

async function linkOf(c: Context, deps: Deps): Promise<StopLink | undefined> {
  return stopLinkOf(c.req.query('code') ?? '', c.req.param('round') ?? '', deps);
}

/** Below `/record`. */
export const createStopApp = (deps: Deps) =>
  new Hono()
    .use('/:round/stop', async (c, next) => {
      const voice = c.get('voice');
      if ((await deps.store.getRound(c.req.param('round'))) === undefined)
        return c.html(<NotFound voice={voice} what={voice.say('registry.none')} />, 404);
      await next();
      return undefined;
    })
    .get('/:round/stop', async (c) => {
      const [voice, round, link] = [c.get('voice'), c.req.param('round'), await linkOf(c, deps)];
      if (link === undefined) return c.html(<NotStoppedPage voice={voice} round={round} />, 401);
      const title = (await deps.store.getRound(round))?.title ?? round;
      const code = c.req.query('code') ?? '';
      return c.html(<StopPage voice={voice} round={round} title={title} purpose={link.purpose} code={code} />);
    })
    .post('/:round/stop', async (c) => {
      const [voice, round, link] = [c.get('voice'), c.req.param('round'), await linkOf(c, deps)];
      if (link === undefined) return c.html(<NotStoppedPage voice={voice} round={round} />, 401);
      const isPaused = (await stopPurpose(deps, link, 'unsubscribed')) === 'paused';
      return c.html(<StoppedPage voice={voice} round={round} purpose={link.purpose} isPaused={isPaused} />);
    });
