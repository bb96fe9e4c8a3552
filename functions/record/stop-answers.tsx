/** What the address in a message to many does; loaded when somebody opens it or a mail program posts to it. */
import type { Context } from 'hono';

import { NotFound } from '#functions/platform/http/not-found.tsx';

import { NotStoppedPage, StoppedPage, StopPage } from './pages/stop-page.tsx';
import { type StopLink, stopLinkOf } from './stop-link.ts';
import { stopPurpose } from './stop-purpose.ts';

type Deps = Parameters<typeof stopPurpose>[0];

const linkOf = (c: Context, round: string, deps: Deps): Promise<StopLink | undefined> =>
  stopLinkOf(c.req.query('code') ?? '', round, deps);

const nothing = (c: Context) =>
  c.html(<NotFound voice={c.get('voice')} what={c.get('voice').say('registry.none')} />, 404);

/** A page with a button: mail scanners open it, and change nothing. */
export async function showStop(c: Context, round: string, deps: Deps) {
  const [voice, kept, link] = [c.get('voice'), await deps.store.getRound(round), await linkOf(c, round, deps)];
  if (kept === undefined) return nothing(c);
  if (link === undefined) return c.html(<NotStoppedPage voice={voice} round={round} />, 401);
  const code = c.req.query('code') ?? '';
  return c.html(<StopPage voice={voice} round={round} title={kept.title} purpose={link.purpose} code={code} />);
}

/** Takes the consent back. */
export async function stop(c: Context, round: string, deps: Deps) {
  const [voice, kept, link] = [c.get('voice'), await deps.store.getRound(round), await linkOf(c, round, deps)];
  if (kept === undefined) return nothing(c);
  if (link === undefined) return c.html(<NotStoppedPage voice={voice} round={round} />, 401);
  const isPaused = (await stopPurpose(deps, link, 'unsubscribed')) === 'paused';
  return c.html(<StoppedPage voice={voice} round={round} purpose={link.purpose} isPaused={isPaused} />);
}
