/** Signing staff in at the user pool's own page, and out again: authorization code with PKCE, session in an http-only cookie. */
import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

import { type CognitoPool, type RollReader, staffOf } from '../platform/identity/identify-by-cognito.ts';
import { sessionCookie } from '../platform/identity/identify-by-token.ts';
import { type PageVoice, withLanguage } from '../platform/http/language.ts';
import { Page } from '../platform/http/page.tsx';
import { withSecurityHeaders } from '../platform/http/security-headers.ts';
import { exchangeCode } from './exchange-code.ts';
import { challengeOf, randomText } from './pkce.ts';

export type AuthDeps = {
  readonly pool: CognitoPool;
  /** Who has which role. */
  readonly roll: RollReader;
  /** Origin of the hosted sign-in page. */
  readonly signInUrl: string;
  /** Our own origin, as people see it. */
  readonly siteUrl: string;
  readonly randomBytes: (size: number) => Uint8Array;
  readonly fetch: typeof fetch;
  readonly now: () => Date;
};

/** Holds `state.verifier.path` for the minutes between leaving for the sign-in page and coming back. */
const pendingCookie = 'remit_sign_in';
const pendingSeconds = 600;
const hidden = { httpOnly: true, secure: true, sameSite: 'Lax', path: '/' } as const;

/** Where to go after signing in: a path of ours and nothing else. */
const ownPath = (wanted: string | undefined): string =>
  wanted !== undefined && /^\/(?!\/)[\w/.-]*$/.test(wanted) ? wanted : '/dashboard';

type FailedProps = { readonly voice: PageVoice; readonly reason: string };

const Failed = ({ voice, reason }: FailedProps) => (
  <Page title={voice.say('signIn.not')} voice={voice} home="/dashboard">
    <h1>{voice.say('signIn.notHeading')}</h1>
    <p>{reason}</p>
    <p>
      <a href="/sign-in">{voice.say('signIn.again')}</a>
    </p>
  </Page>
);

/** Goes on by itself to end the session at the pool too. Not a redirect: browsers do not let a form lead to another origin. */
const SignedOut = ({ voice, onward }: { readonly voice: PageVoice; readonly onward: string }) => (
  <Page title={voice.say('signIn.out')} voice={voice}>
    <meta http-equiv="refresh" content={`1; url=${onward}`} />
    <h1>{voice.say('signIn.outHeading')}</h1>
    <p>
      <a href={onward}>{voice.say('signIn.outThere')}</a>
    </p>
  </Page>
);

/** `/sign-in`, `/sign-in/callback`, `/sign-out`; the bare address leads to the dashboard. */
export const createAuthApp = (deps: AuthDeps) => {
  const redirectUri = `${deps.siteUrl}/sign-in/callback`;
  return new Hono()
    .use(withSecurityHeaders, withLanguage)
    .get('/', (c) => c.redirect('/dashboard'))
    .get('/sign-in', async (c) => {
      const state = randomText(deps.randomBytes);
      const verifier = randomText(deps.randomBytes);
      const pending = [state, verifier, ownPath(c.req.query('to'))].join('~');
      setCookie(c, pendingCookie, pending, { ...hidden, maxAge: pendingSeconds });
      const question = new URLSearchParams({
        response_type: 'code',
        client_id: deps.pool.client,
        redirect_uri: redirectUri,
        scope: 'openid',
        state,
        code_challenge: await challengeOf(verifier),
        code_challenge_method: 'S256',
      });
      c.header('cache-control', 'no-store');
      return c.redirect(`${deps.signInUrl}/oauth2/authorize?${question.toString()}`);
    })
    .get('/sign-in/callback', async (c) => {
      c.header('cache-control', 'no-store');
      const [state, verifier, path] = getCookie(c, pendingCookie)?.split('~') ?? [];
      deleteCookie(c, pendingCookie, hidden);
      const voice = c.get('voice');
      const failed = (reason: string) => <Failed voice={voice} reason={reason} />;
      const code = c.req.query('code');
      if (state === undefined || verifier === undefined || c.req.query('state') !== state)
        return c.html(failed(voice.say('signIn.notBegunHere')), 400);
      if (code === undefined) return c.html(failed(voice.say('signIn.notLetIn')), 400);
      const { signInUrl, pool } = deps;
      const outcome = await exchangeCode({ signInUrl, client: pool.client, redirectUri, code, verifier }, deps.fetch);
      if (outcome.kind === 'unreachable') return c.html(failed(voice.say('signIn.noAnswer')), 503);
      if (outcome.kind === 'refused') return c.html(failed(voice.say('signIn.notValid')), 400);
      const identity = await staffOf(outcome.token, pool, deps.roll, deps.now());
      if (identity === undefined) return c.html(failed(voice.say('signIn.noRole')), 403);
      setCookie(c, sessionCookie, outcome.token, { ...hidden, maxAge: outcome.seconds });
      return c.redirect(ownPath(path));
    })
    .get('/sign-out', (c) => {
      deleteCookie(c, sessionCookie, hidden);
      c.header('cache-control', 'no-store');
      const question = new URLSearchParams({ client_id: deps.pool.client, logout_uri: `${deps.siteUrl}/` });
      return c.html(<SignedOut voice={c.get('voice')} onward={`${deps.signInUrl}/logout?${question.toString()}`} />);
    });
};
