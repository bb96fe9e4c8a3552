/** Staff sign in at the user pool's page; this plays browser and pool. */
import { beforeAll, describe, expect, test } from 'vitest';

import { createAuthApp } from '#functions/auth/app.tsx';
import { challengeOf } from '#functions/auth/pkce.ts';
import { cognitoKeys } from '#functions/platform/identity/cognito-keys.ts';
import { identifyByCognito } from '#functions/platform/identity/identify-by-cognito.ts';
import { identifyByLink } from '#functions/platform/identity/identify-by-link.ts';
import { signToken } from '#functions/platform/identity/tokens.ts';
import {
  accessToken,
  base64url,
  client,
  cookiesOf,
  credentials,
  inAnHour,
  issuer,
  type Keys,
  makeKeys,
  nobodyOnRoll,
  now,
  page,
  secret,
  site,
} from './pool.ts';

let pool: Keys;
let stranger: Keys;
let longer: Keys;
let asked: { url: string; body: string }[] = [];
let answer: () => Promise<Response>;

/** The user pool: gives its keys, and whatever `answer` says at its token endpoint. */
const askPool: typeof fetch = async (input, init) => {
  const url = input instanceof Request ? input.url : input.toString();
  if (url.endsWith('jwks.json')) return Response.json({ keys: [pool.publicJwk, longer.publicJwk] });
  asked.push({ url, body: init?.body instanceof URLSearchParams ? init.body.toString() : '' });
  return answer();
};

const makeApp = () =>
  createAuthApp({
    pool: { issuer, client, findKey: cognitoKeys({ url: `${issuer}/jwks.json`, fetch: askPool, now }) },
    roll: nobodyOnRoll,
    signInUrl: page,
    siteUrl: site,
    randomBytes: (size) => crypto.getRandomValues(new Uint8Array(size)),
    fetch: askPool,
    now,
  });

const identify = () =>
  identifyByCognito({
    pool: { issuer, client, findKey: cognitoKeys({ url: 'jwks.json', fetch: askPool, now }) },
    roll: nobodyOnRoll,
    now,
  });

async function leaveForSignIn(app: ReturnType<typeof makeApp>, to = '/dashboard') {
  const response = await app.request(`/sign-in?to=${encodeURIComponent(to)}`);
  const question = new URL(response.headers.get('location') ?? '').searchParams;
  return { response, question, cookie: cookiesOf(response) };
}

beforeAll(async () => {
  pool = await makeKeys('key-1');
  stranger = await makeKeys('key-1');
  longer = await makeKeys('key-512', 'SHA-512');
});

describe('an analyst who signs in', () => {
  test('is sent to the pool with a challenge, and the verifier stays in a cookie that scripts cannot read', async () => {
    const { response, question, cookie } = await leaveForSignIn(makeApp());
    expect(response.status).toBe(302);
    expect(question.get('code_challenge_method')).toBe('S256');
    expect(question.get('redirect_uri')).toBe(`${site}/sign-in/callback`);
    const verifier = cookie.split('~')[1] ?? '';
    expect(question.get('code_challenge')).toBe(await challengeOf(verifier));
    expect(response.headers.get('location')).not.toContain(verifier);
    expect(response.headers.getSetCookie()[0]).toMatch(/Max-Age=600; .*HttpOnly; Secure; SameSite=Lax/);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('comes back to the page they wanted, with the access token in an http-only cookie', async () => {
    const app = makeApp();
    const { question, cookie } = await leaveForSignIn(app, '/dashboard/rounds/2026');
    const token = await accessToken(pool, {});
    asked = [];
    answer = async () => Promise.resolve(Response.json({ access_token: token, expires_in: 3600 }));
    const back = await app.request(`/sign-in/callback?code=abc&state=${question.get('state') ?? ''}`, {
      headers: { cookie },
    });
    expect(back.status).toBe(302);
    expect(back.headers.get('location')).toBe('/dashboard/rounds/2026');
    const session = back.headers.getSetCookie().find((header) => header.startsWith('remit_session='));
    expect(session).toMatch(/Max-Age=3600; .*HttpOnly; Secure; SameSite=Lax/);
    expect(back.headers.getSetCookie()).toContainEqual(expect.stringMatching(/^remit_sign_in=; Max-Age=0;/));
    expect(back.headers.get('cache-control')).toBe('no-store');
    expect(asked[0]?.body).toContain(`code_verifier=${cookie.split('~')[1] ?? ''}`);
    expect(await identify()({ header: () => undefined, cookie: () => token })).toEqual({
      role: 'staff',
      subject: 'person-1',
      grants: [{ role: 'analyst' }],
    });
  });

  test.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'is never led away to %s',
    async (to) => {
      const { cookie } = await leaveForSignIn(makeApp(), to);
      expect(decodeURIComponent(cookie.split('~')[2] ?? '')).toBe('/dashboard');
    },
  );

  test('is not led away by a cookie that somebody else planted', async () => {
    const token = await accessToken(pool, {});
    answer = async () => Promise.resolve(Response.json({ access_token: token, expires_in: 3600 }));
    const headers = { cookie: 'remit_sign_in=mine~verifier~https://evil.example' };
    const back = await makeApp().request('/sign-in/callback?code=abc&state=mine', { headers });
    expect(back.headers.get('location')).toBe('/dashboard');
  });

  test('signs out here and is shown the way to sign out of the page of the pool', async () => {
    const out = await makeApp().request('/sign-out');
    expect(out.headers.getSetCookie()).toContainEqual(expect.stringMatching(/^remit_session=; Max-Age=0;/));
    expect(out.headers.get('cache-control')).toBe('no-store');
    expect(await out.text()).toContain(`${page}/logout?client_id=${client}`);
  });
});

describe('somebody whom the sign-in page does not send back with a token', () => {
  const comeBack = async (query: string) => {
    const app = makeApp();
    const { question, cookie } = await leaveForSignIn(app);
    const path = `/sign-in/callback?${query}&state=${question.get('state') ?? ''}`;
    const back = await app.request(path, { headers: { cookie } });
    return { status: back.status, text: await back.text() };
  };

  test('hears that it did not let them in', async () => {
    const { status, text } = await comeBack('error=access_denied');
    expect([status, text.includes('did not let you in')]).toEqual([400, true]);
  });

  test('is signed in all the same when only the connection to the pool was dead', async () => {
    const token = await accessToken(pool, {});
    let tries = 0;
    answer = async () =>
      ++tries === 1
        ? Promise.reject(new TypeError('fetch failed'))
        : Promise.resolve(Response.json({ access_token: token, expires_in: 3600 }));
    expect((await comeBack('code=abc')).status).toBe(302);
  });

  test.each([
    ['is gone', async () => Promise.reject(new TypeError('fetch failed'))],
    ['cannot now', async () => Promise.resolve(new Response('', { status: 503 }))],
  ])('hears that the pool %s, and that their account is well', async (_, fails) => {
    answer = fails;
    const { status, text } = await comeBack('code=abc');
    expect([status, text.includes('Nothing is wrong with your account')]).toEqual([503, true]);
  });
});

describe('somebody who did not begin the sign-in here', () => {
  test.each([
    ['without the cookie', { cookie: '' }],
    ['with another state', { cookie: 'remit_sign_in=other~verifier~/dashboard' }],
  ])('%s gets no session and the pool is not asked', async (_, headers) => {
    asked = [];
    const response = await makeApp().request('/sign-in/callback?code=abc&state=mine', { headers });
    expect(response.status).toBe(400);
    expect(cookiesOf(response)).not.toContain('remit_session');
    expect(asked).toEqual([]);
  });

  test('with a code that the pool refuses gets no session', async () => {
    const app = makeApp();
    const { question, cookie } = await leaveForSignIn(app);
    answer = async () => Promise.resolve(Response.json({ error: 'invalid_grant' }, { status: 400 }));
    const back = await app.request(`/sign-in/callback?code=abc&state=${question.get('state') ?? ''}`, {
      headers: { cookie },
    });
    expect(back.status).toBe(400);
    expect(cookiesOf(back)).not.toContain('remit_session=ey');
  });

  test('with an account that has no role yet is told so', async () => {
    const app = makeApp();
    const { question, cookie } = await leaveForSignIn(app);
    const token = await accessToken(pool, { 'cognito:groups': [] });
    answer = async () => Promise.resolve(Response.json({ access_token: token, expires_in: 3600 }));
    const back = await app.request(`/sign-in/callback?code=abc&state=${question.get('state') ?? ''}`, {
      headers: { cookie },
    });
    expect(back.status).toBe(403);
    expect(cookiesOf(back)).not.toContain('remit_session=ey');
  });
});

describe('a token is worth nothing', () => {
  const worthless: [string, () => Promise<string>][] = [
    ['when it expired', async () => accessToken(pool, { exp: inAnHour - 7200 })],
    ['when it comes from another pool', async () => accessToken(pool, { iss: `${issuer}2` })],
    ['when it was given to another client', async () => accessToken(pool, { client_id: 'other' })],
    ['when it is an ID token', async () => accessToken(pool, { token_use: 'id' })],
    ['when another key signed it', async () => accessToken(stranger, {})],
    ['when it names another algorithm', async () => accessToken(longer, {}, 'RS512')],
    [
      'when it names no algorithm',
      async () => Promise.resolve(`${base64url({ alg: 'none', kid: 'key-1' })}.${base64url({ sub: 'x' })}.`),
    ],
    [
      'when it is a session of the laptop',
      async () => signToken({ kind: 'session', jti: 'j', sub: 's', role: 'administrator', exp: inAnHour }, secret),
    ],
    ['when it is no token at all', async () => Promise.resolve('abc')],
  ];
  test.each(worthless)('%s', async (_, make) => {
    const token = await make();
    expect(await identify()(credentials(token))).toBeUndefined();
    expect(await identifyByLink({ secret })(credentials(token))).toBeUndefined();
  });

  test('and each of several groups counts, in all rounds or in its own', async () => {
    const token = await accessToken(pool, { 'cognito:groups': ['analyst', 'administrator', 'coordinator:spring'] });
    expect(await identify()(credentials(token))).toEqual({
      role: 'staff',
      subject: 'person-1',
      grants: [{ role: 'analyst' }, { role: 'administrator' }, { role: 'coordinator', round: 'spring' }],
    });
  });
});

test('an enumerator shows the link that we signed', async () => {
  const link = { kind: 'link', jti: 'l1', instrument: 'household', round: 'r', exp: inAnHour } as const;
  const token = await signToken(link, secret);
  expect(await identifyByLink({ secret })(credentials(token))).toMatchObject({ role: 'enumerator' });
  expect(await identifyByLink({ secret: `${secret}!` })(credentials(token))).toBeUndefined();
  expect(await identify()(credentials(token))).toBeUndefined();
});

test('a token in the header decides alone, whatever session the browser holds', async () => {
  const session = await accessToken(pool, {});
  const withCookie = (header: string) => identify()({ header: () => header, cookie: () => session });
  expect(await withCookie('Basic YTpi')).toBeUndefined();
  expect(await withCookie(`Bearer ${await accessToken(stranger, {})}`)).toBeUndefined();
});
