/** Who is signed in, for the pages of colleagues; others are shown where to sign in, and nothing of it may be kept by a browser. */
import { createMiddleware } from 'hono/factory';

import { credentialsOf, type Identify, type Identity } from '../identity/access.ts';
import { areasOf } from './areas.ts';

/** Sets `identity`, `deps` as they are given, and what the menu of `voice` leads to; `voice` is there. */
export const withStaff = <D extends { readonly identify: Identify }>(deps: D) =>
  createMiddleware<{ Variables: { deps: D; identity: Extract<Identity, { role: 'staff' }> } }>(async (c, next) => {
    c.header('cache-control', 'no-store');
    const identity = await deps.identify(credentialsOf(c));
    const areas = areasOf(identity);
    if (identity?.role !== 'staff' || areas.length === 0) return c.redirect('/dashboard/sign-in', 303);
    c.set('voice', { ...c.get('voice'), areas });
    c.set('identity', identity);
    c.set('deps', deps);
    return next();
  });
