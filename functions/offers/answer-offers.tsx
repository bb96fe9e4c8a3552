/** The page of what a round offers, as an answer; a round that has not begun offers nothing yet. */
import type { Context } from 'hono';

import { NotFound } from '#functions/platform/http/not-found.tsx';
import type { Store } from '#functions/store/store.ts';

import { type Site, siteOf } from './invitation.tsx';
import { offeredTo, type OffersStore } from './offered-to.ts';
import { OffersPage } from './offers-page.tsx';

/**
 * @param lives where somebody says that they live
 * @param site that people know the platform by
 */
export async function answerOffers(
  c: Context,
  store: OffersStore & Pick<Store, 'getRoundEntry'>,
  lives: string | undefined,
  site?: Site,
) {
  const voice = c.get('voice');
  c.header('cache-control', 'no-store');
  const entry = await store.getRoundEntry(c.req.param('round') ?? '');
  if (entry === undefined || entry.state === 'draft')
    return c.html(<NotFound voice={voice} what={voice.say('registry.none')} />, 404);
  const offered = await offeredTo(store, entry.round, { lives, language: voice.language });
  return c.html(<OffersPage voice={voice} entry={entry} offered={offered} site={siteOf(c, site)} />);
}
