/** The token in the address printed at start signs one person in, once. */
import { expect, test } from 'vitest';

import { redeemOneTimeToken } from '#functions/dashboard/one-time-sign-in.ts';
import { readToken, signToken } from '#functions/platform/identity/tokens.ts';
import { now } from './fixture.ts';

const secret = 'a secret of the test, long enough to sign with';
const seconds = now.getTime() / 1000;
const claims = { kind: 'sign-in', jti: 's1', sub: 'ana', role: 'analyst', exp: seconds + 60 } as const;

function redeemer(spent = new Map<string, Date>()) {
  return redeemOneTimeToken({
    secret,
    now: () => now,
    newId: () => 'session-1',
    spendOnce: (id, until) => Promise.resolve(spent.has(id) ? 'spent-before' : (spent.set(id, until), 'spent')),
  });
}

test('the first to show the token gets a session with its role', async () => {
  const outcome = await redeemer()(await signToken(claims, secret));
  const session = outcome.kind === 'signed-in' ? await readToken(outcome.session, secret, now) : undefined;
  const exp = seconds + 12 * 3600;
  expect(session).toEqual({ kind: 'session', sub: 'ana', role: 'analyst', jti: 'session-1', exp });
});

test('a token that is good for some rounds makes a session that is good for no others', async () => {
  const outcome = await redeemer()(await signToken({ ...claims, rounds: ['spring'] }, secret));
  const session = outcome.kind === 'signed-in' ? await readToken(outcome.session, secret, now) : undefined;
  expect(session).toMatchObject({ kind: 'session', rounds: ['spring'] });
});

test('that it was spent is remembered for as long as it would be good', async () => {
  const spent = new Map<string, Date>();
  await redeemer(spent)(await signToken(claims, secret));
  expect(spent.get('s1')).toEqual(new Date(claims.exp * 1000));
});

test('the second to show it gets nothing', async () => {
  const redeem = redeemer();
  const token = await signToken(claims, secret);
  await redeem(token);
  expect(await redeem(token)).toEqual({ kind: 'refused' });
});

test.each([
  ['expired', { ...claims, exp: seconds - 1 }],
  ['already a session', { ...claims, kind: 'session' as const }],
])('a token that is %s is worth nothing', async (_, other) => {
  expect(await redeemer()(await signToken(other, secret))).toEqual({ kind: 'refused' });
});

test('a token signed by somebody else is worth nothing', async () => {
  expect(await redeemer()(await signToken(claims, 'another secret'))).toEqual({ kind: 'refused' });
});
