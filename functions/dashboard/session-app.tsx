/** Signing in and out: a one-time token, or the code of an invitation, becomes an http-only cookie. */
import { type Context, Hono } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';

import { sessionCookie } from '#functions/platform/identity/identify-by-token.ts';
import type { DashboardDeps, RedeemOutcome } from './read/deps.ts';
import { JoinPage } from './views/join.tsx';
import { SignInPage } from './views/sign-in.tsx';

const noStore = { 'cache-control': 'no-store' };

/** Lets somebody in. */
function enter(c: Context, { session, expiresAt }: Extract<RedeemOutcome, { kind: 'signed-in' }>): Response {
  setCookie(c, sessionCookie, session, {
    httpOnly: true, // not `secure`: one machine talks to itself over plain http://localhost
    // Lax, not Strict: an analyst who follows a link to a release from a mail stays signed in. Posts are checked apart.
    sameSite: 'Lax',
    path: '/',
    expires: expiresAt,
  });
  return c.redirect('/dashboard', 303);
}

/** The code in a posted form; empty where there is none. */
async function codeIn(c: Context): Promise<string> {
  const { code } = await c.req.parseBody();
  return typeof code === 'string' ? code.trim() : '';
}

/** `sign-in`, `join` and `sign-out`, which need no session. */
export const createSessionApp = ({ signIn }: Pick<DashboardDeps, 'signIn'>) =>
  new Hono()
    // A token or code stands behind the # of its address, and is sent by a button alone.
    .get('/sign-in', (c) => c.html(<SignInPage voice={c.get('voice')} signIn={signIn} refused={false} />, 200, noStore))
    .post('/sign-in', async (c) => {
      const outcome =
        signIn.kind === 'one-time-token' ? await signIn.redeem(await codeIn(c)) : { kind: 'refused' as const };
      return outcome.kind === 'refused'
        ? c.html(<SignInPage voice={c.get('voice')} signIn={signIn} refused />, 401, noStore)
        : enter(c, outcome);
    })
    .get('/join', (c) =>
      signIn.kind === 'elsewhere'
        ? c.redirect('/dashboard/sign-in', 303)
        : c.html(<JoinPage voice={c.get('voice')} refused={false} />, 200, noStore),
    )
    .post('/join', async (c) => {
      if (signIn.kind === 'elsewhere') return c.redirect('/dashboard/sign-in', 303);
      const outcome = await signIn.join(await codeIn(c));
      return outcome.kind === 'refused'
        ? c.html(<JoinPage voice={c.get('voice')} refused />, 401, noStore)
        : enter(c, outcome);
    })
    .post('/sign-out', (c) => {
      deleteCookie(c, sessionCookie, { path: '/' });
      return c.redirect(signIn.kind === 'elsewhere' ? signIn.signOutAddress : '/dashboard/sign-in', 303);
    });
