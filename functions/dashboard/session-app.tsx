/** Signing in and out: a one-time token becomes an http-only cookie, and the token leaves the address bar at once. */
import { type Context, Hono } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';

import { sessionCookie } from '#functions/platform/identity/identify-by-token.ts';
import type { DashboardDeps, SignIn } from './read/deps.ts';
import { SignInPage } from './views/sign-in.tsx';

const noStore = { 'cache-control': 'no-store' };

async function exchange(c: Context, signIn: SignIn, token: string): Promise<Response> {
  const outcome = signIn.kind === 'one-time-token' ? await signIn.redeem(token) : { kind: 'refused' as const };
  if (outcome.kind === 'refused')
    return c.html(<SignInPage voice={c.get('voice')} signIn={signIn} refused />, 401, noStore);
  setCookie(c, sessionCookie, outcome.session, {
    httpOnly: true, // not `secure`: one machine talks to itself over plain http://localhost
    // Lax, not Strict: an analyst who follows a link to a release from a mail stays signed in. Posts are checked apart.
    sameSite: 'Lax',
    path: '/',
    expires: outcome.expiresAt,
  });
  return c.redirect('/dashboard', 303);
}

/** `sign-in` and `sign-out`, which need no session. */
export const createSessionApp = ({ signIn }: Pick<DashboardDeps, 'signIn'>) =>
  new Hono()
    .get('/sign-in', (c) => {
      const token = c.req.query('token');
      return token === undefined
        ? c.html(<SignInPage voice={c.get('voice')} signIn={signIn} refused={false} />, 200, noStore)
        : exchange(c, signIn, token);
    })
    .post('/sign-out', (c) => {
      deleteCookie(c, sessionCookie, { path: '/' });
      return c.redirect(signIn.kind === 'elsewhere' ? signIn.signOutAddress : '/dashboard/sign-in', 303);
    });
