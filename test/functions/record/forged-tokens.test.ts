/** A hundred thousand tokens that are none of ours, or ours no more: none opens a record. */
import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { makeRandom } from '#analysis/statistics/random/random.ts';
import { readToken, signToken } from '#functions/platform/identity/tokens.ts';
import { makeVisit, openVisit, visitorOf } from '#functions/record/visit.ts';

import { people, round, secret, startVisits } from './visit-platform.ts';

const platform = await startVisits();
const { store, deps, post, postTo, get, codeFor, visitOf } = platform;
afterAll(platform.close);
beforeAll(async () => {
  for (const body of people) await post(body);
});

const random = makeRandom(20261128);
const drawn = (below: number): number => Math.min(below - 1, Math.floor(random.uniform() * below));
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const text = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const signed = (head: object, claims: object, key: string): string => {
  const said = `${text(head)}.${text(claims)}`;
  return `${said}.${createHmac('sha256', key).update(said).digest('base64url')}`;
};

const exp = deps.now().getTime() / 1000 + 600;
const who = { round, instrument: 'registration', person: 'p'.repeat(64), contact: 'c'.repeat(64) };
const claims = { kind: 'record-visit', jti: 'j', ...who, exp } as const;
const [ours, another] = await Promise.all([signToken(claims, secret), signToken({ ...claims, jti: 'other' }, secret)]);

/** Another sign in any place; of the last one a part is read by nobody, so that some changes of it are none. */
function changed(): string {
  const at = drawn(ours.length - 1);
  const sign = signs[(signs.indexOf(ours[at] ?? '') + 1 + drawn(62)) % 64] ?? 'A';
  return ours[at] === '.' ? ours.slice(0, at) + ours.slice(at + 1) : ours.slice(0, at) + sign + ours.slice(at + 1);
}

const [head = '', said = '', seal = ''] = ours.split('.');
const [, otherSaid = '', otherSeal = ''] = another.split('.');
const hs256 = { alg: 'HS256', typ: 'JWT' };

const attempts: readonly (() => string)[] = [
  changed,
  changed,
  changed,
  () => ours.slice(0, drawn(ours.length)),
  () => [head, text({ ...claims, person: String(drawn(1e9)) }), seal].join('.'), // another person under our seal
  () => [head, said, otherSeal].join('.'),
  () => [head, otherSaid, seal].join('.'),
  () => signed(hs256, { ...claims, jti: String(drawn(1e9)) }, `guess ${drawn(1e9)}`),
  () => signed(hs256, { ...claims, jti: String(drawn(1e9)) }, ''),
  () => `${text({ alg: 'none' })}.${text(claims)}.`,
  () => signed({ alg: ['none', 'HS384', 'RS256', 'hs256', ''][drawn(5)] }, claims, secret),
  () => signed(hs256, { ...claims, exp: exp - 601 - drawn(1e6) }, secret), // expired
  () => signed(hs256, { ...claims, kind: ['visit', 'admin', '__proto__', ''][drawn(4)] }, secret),
  () => signed(hs256, { ...claims, role: 'administrator' }, secret), // more than a token says
  () => signed(hs256, { ...claims, exp: String(exp) }, secret),
];

test('of a hundred thousand tokens that are forged, changed, cut off, swapped or expired none is believed', async () => {
  expect(await readToken(ours, secret, deps.now())).toBeDefined();
  let believed = 0;
  for (let n = 0; n < 100_000; n += 1) {
    const token = attempts[n % attempts.length]?.() ?? '';
    if ((await readToken(token, secret, deps.now())) !== undefined) believed += 1;
  }
  expect(believed).toBe(0);
});

test('of three thousand that are shown to the pages none opens a record, nor does a true one a second time', async () => {
  const code = await codeFor('planted0@example.org');
  expect((await postTo('/enter', { code })).status).toBe(303);
  for (let n = 0; n < 1000; n += 1) expect((await postTo('/enter', { code })).status).toBe(401);
  for (let n = 0; n < 2000; n += 1) {
    const token = attempts[n % attempts.length]?.() ?? '';
    const answer =
      n % 2 === 0
        ? await postTo('/enter', { code: token })
        : await get('', `remit-record=${encodeURIComponent(token)}`);
    expect(answer.status === 303 || (await answer.text()).includes('Planted Name')).toBe(false);
  }
});

test('a link is no visit, a visit no link, and neither is worth anything in another round or for another person', async () => {
  const visit = (await visitOf('planted1@example.org')).replace('remit-record=', '');
  const seen = await visitorOf(deps, round, visit);
  if (seen === undefined) throw new Error('the visit is none');
  expect(await visitorOf(deps, 'another', visit)).toBeUndefined();
  expect(await openVisit(deps, round, visit)).toEqual({ kind: 'refused' });
  const swapped = await makeVisit(deps, { ...seen, contact: 'c'.repeat(64) }); // true, but of a contact that is not theirs
  expect(await (await get('', `remit-record=${swapped}`)).text()).not.toContain('Planted Name');
  const [stranger] = await store.whoHas(round, seen.contact);
  expect(stranger?.person).toBe(seen.person);
});
