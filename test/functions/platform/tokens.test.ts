/** Tokens say who may do what until when; whatever was altered, is over, or is of another kind says nothing. */
import { grantsOfGroups, isStaff, mayDo } from '#functions/platform/identity/access.ts';
import { identifyByToken, sessionCookie } from '#functions/platform/identity/identify-by-token.ts';
import { type Claims, readToken, signToken } from '#functions/platform/identity/tokens.ts';
import { sign } from 'hono/jwt';
import { describe, expect, test } from 'vitest';

const secret = 'the key that signs every token here';
const noon = new Date('2026-11-01T12:00:00Z');
const seconds = noon.getTime() / 1000;
const link: Claims = {
  kind: 'link',
  jti: 'l1',
  instrument: 'household',
  round: 'spring',
  psu: 'v-7',
  exp: seconds + 60,
};
const session: Claims = { kind: 'session', jti: 's1', sub: 'ana', role: 'coordinator', exp: seconds + 60 };
const signIn: Claims = { kind: 'sign-in', jti: 'o1', sub: 'ana', role: 'analyst', exp: seconds + 60 };

test('a token says what was signed, until the second it expires', async () => {
  const token = await signToken(link, secret);
  expect(await readToken(token, secret, noon)).toEqual(link);
  expect(await readToken(token, secret, new Date((seconds + 59) * 1000))).toEqual(link);
  expect(await readToken(token, secret, new Date((seconds + 60) * 1000))).toBeUndefined();
});

describe('nothing is believed of a token', () => {
  const said = (token: string) => readToken(token, secret, noon);

  test('that another key signed', async () => {
    expect(await said(await signToken(link, 'another key'))).toBeUndefined();
  });

  test('of which one letter was changed', async () => {
    const token = await signToken(link, secret);
    const changed = Array.from(
      token,
      (letter, at) => token.slice(0, at) + (letter === 'A' ? 'B' : 'A') + token.slice(at + 1),
    );
    // The last letter of base64url holds two bits that decode to nothing.
    const believed = await Promise.all(changed.slice(0, -1).map(said));
    expect(believed.filter((claims) => claims !== undefined)).toEqual([]);
  });

  test('that says it needs no signature, or names another algorithm', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    expect(await said(`${part({ alg: 'none', typ: 'JWT' })}.${part(link)}.`)).toBeUndefined();
    expect(await said(await sign({ ...link }, secret, 'HS512'))).toBeUndefined();
  });

  test('with claims that we do not know', async () => {
    for (const known of [link, session, signIn]) {
      expect(await said(await sign({ ...known, admin: true }, secret, 'HS256'))).toBeUndefined();
    }
    expect(
      await said(await sign({ kind: 'session', sub: 'ana', role: 'king', jti: 'x', exp: 9e9 }, secret, 'HS256')),
    ).toBeUndefined();
  });
});

describe('who is calling', () => {
  const identify = identifyByToken({ secret, now: () => noon });
  const calling = (header?: string, cookie?: string) =>
    identify({
      header: (name) => (name === 'authorization' ? header : undefined),
      cookie: (name) => (name === sessionCookie ? cookie : undefined),
    });

  test('an enumerator, by the link in the header', async () => {
    expect(await calling(`Bearer ${await signToken(link, secret)}`)).toMatchObject({
      role: 'enumerator',
      link: { instrument: 'household', round: 'spring', psu: 'v-7' },
    });
  });

  test('staff, by the session in the header or the cookie', async () => {
    const token = await signToken(session, secret);
    const coordinator = { role: 'staff', subject: 'ana', grants: [{ role: 'coordinator' }] };
    expect(await calling(`bearer ${token}`)).toEqual(coordinator);
    expect(await calling(undefined, token)).toEqual(coordinator);
  });

  test('nobody, by a one-time token, a malformed header, or nothing', async () => {
    const token = await signToken(signIn, secret);
    expect(await calling(`Bearer ${token}`)).toBeUndefined();
    expect(await calling(undefined, token)).toBeUndefined();
    expect(await calling('Basic YTpi', await signToken(session, secret))).toBeUndefined();
    expect(await calling()).toBeUndefined();
  });

  test('each role may see every round, or those alone that it is given for; an enumerator none', () => {
    for (const role of ['analyst', 'coordinator', 'administrator'] as const) {
      const everywhere = { role: 'staff', subject: 'x', grants: [{ role }] } as const;
      const somewhere = { role: 'staff', subject: 'x', grants: [{ role, round: 'spring' }] } as const;
      const may = (who: typeof everywhere | typeof somewhere) =>
        ['spring', 'autumn', ''].filter((round) => mayDo(who, 'see-round', round));
      expect([isStaff(everywhere), may(everywhere)]).toEqual([true, ['spring', 'autumn', '']]);
      expect([isStaff(somewhere), may(somewhere)]).toEqual([true, ['spring']]);
    }
    const enumerator = { role: 'enumerator' as const, link: { jti: 'l', instrument: 'household', round: 'r', exp: 1 } };
    const nobody = { role: 'staff', subject: 'x', grants: [] } as const;
    for (const who of [enumerator, nobody, undefined])
      expect([isStaff(who), mayDo(who, 'see-round', 'r')]).toEqual([false, false]);
  });

  test('groups are roles in every round, or in the one behind the colon, or with a team of it; others are none', () => {
    const none = ['analyst:', 'king', 'king:tj-2027', '', 'supervisor', 'supervisor:tj-2027', 'supervisor:tj-2027:'];
    const some = ['analyst', 'coordinator:tj-2027', 'supervisor:tj-2027:north', 'supervisor:tj-2027:north:east'];
    expect(grantsOfGroups([...some, ...none])).toEqual([
      { role: 'analyst' },
      { role: 'coordinator', round: 'tj-2027' },
      { role: 'supervisor', round: 'tj-2027', team: 'north' },
    ]);
  });

  test('a supervisor is one of a team of a round; without either they may nothing', async () => {
    const of = async (claims: object) => {
      const token = await signToken({ ...session, role: 'supervisor', ...claims }, secret);
      const who = await calling(`Bearer ${token}`);
      return who?.role === 'staff' ? who.grants : undefined;
    };
    expect(await of({ rounds: ['spring'], team: 'north' })).toEqual([
      { role: 'supervisor', round: 'spring', team: 'north' },
    ]);
    expect([await of({ rounds: ['spring'] }), await of({ team: 'north' })]).toEqual([[], []]);
  });

  test('a session may be good for some rounds alone', async () => {
    const token = await signToken({ ...session, rounds: ['spring'] }, secret);
    expect(await calling(`Bearer ${token}`)).toMatchObject({ grants: [{ role: 'coordinator', round: 'spring' }] });
  });
});
