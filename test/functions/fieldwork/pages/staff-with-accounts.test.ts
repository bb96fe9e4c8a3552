/** Staff of a stage: an administrator invites by mail; the pool proves who somebody is, and the roll says at once what they may do. */
import { expect, test } from 'vitest';

import { cognitoKeys } from '#functions/platform/identity/cognito-keys.ts';
import { staffOf } from '#functions/platform/identity/identify-by-cognito.ts';
import type { Account, Accounts } from '#functions/platform/members/accounts.ts';
import { platformTrail } from '#functions/store/audit.ts';
import { accessToken, client, issuer, makeKeys, now } from '../../auth/pool.ts';
import { openPlace, round, staff } from './place.ts';

const { store, appFor } = await openPlace();
const keys = await makeKeys('one');
const fetchKeys: typeof fetch = () => Promise.resolve(Response.json({ keys: [keys.publicJwk] }));
const pool = { issuer, client, findKey: cognitoKeys({ url: 'jwks.json', fetch: fetchKeys, now }) };

let mailed: string[] = [];
let next: Account = { kind: 'invited', subject: 'sub-of-zarina' };
const accounts: Accounts = {
  invite: (email) => Promise.resolve((mailed.push(email), next)),
  mailAgain: (subject) => Promise.resolve((mailed.push(subject), 'mailed' as const)),
};

/** The holder of the AWS account made them administrator, by a group of the pool. */
const administrator = staff({ role: 'administrator' });
const post = async (path: string, form: Readonly<Record<string, string>>, who = administrator) => {
  const app = appFor(who, { stage: 'pilot', accounts });
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'sec-fetch-site': 'same-origin',
    'accept-language': 'en',
  };
  const body = new URLSearchParams(form).toString();
  const answer = await app.request(`/fieldwork/staff${path}`, { method: 'POST', headers, body });
  return { status: answer.status, at: answer.headers.get('location'), html: await answer.text() };
};
const page = async (query = '') => {
  const app = appFor(administrator, { stage: 'pilot', accounts });
  return (await app.request(`/fieldwork/staff${query}`, { headers: { 'accept-language': 'en' } })).text();
};
const members = async () => (await store.readStaff()).members;
const revision = async (id: string) => String((await members()).find((one) => one.id === id)?.revision);

const zarina = { name: 'Zarina Z.', email: 'Zarina@Example.org', role: 'coordinator', rounds: round.id };

/** Whom a token of the pool stands for now: groups say what they like. */
const nowMay = async (sub: string, groups: readonly string[] = []) =>
  staffOf(await accessToken(keys, { sub, 'cognito:groups': groups }), pool, store, now());

test('who is invited is mailed a password, and is on the roll under what the pool calls them; the address is not', async () => {
  expect(await nowMay('sub-of-zarina')).toBeUndefined();
  const { status, at } = await post('/invite', zarina);
  expect([status, at, mailed]).toEqual([303, '/fieldwork/staff?done=invited', ['zarina@example.org']]);
  expect(await members()).toEqual([
    {
      ...{ id: 'staff-1', name: 'Zarina Z.', role: 'coordinator', rounds: [round.id] },
      ...{ subject: 'sub-of-zarina', revision: 1 },
    },
  ]);
  const html = await page('?done=invited');
  for (const told of ['The password is in their mail', 'signs in with an account', 'Zarina Z.'])
    expect(html).toContain(told);
  expect(JSON.stringify([await members(), await store.listAudit(platformTrail)]).toLowerCase()).not.toContain(
    'example.org',
  );
  expect(await store.listAudit(platformTrail)).toMatchObject([
    { action: 'staff-invited', by: 'ana', subject: 'staff-1' },
  ]);
});

test('a role counts from the next request on, whatever groups their token was signed with', async () => {
  const inRound = { role: 'staff', subject: 'staff-1', grants: [{ role: 'coordinator', round: round.id }] };
  expect(await nowMay('sub-of-zarina', ['administrator'])).toEqual(inRound);
  const change = {
    role: 'analyst',
    everywhere: 'yes',
    reason: 'writes the report',
    revision: await revision('staff-1'),
  };
  expect((await post('/staff-1/change', change)).status).toBe(303);
  expect(await nowMay('sub-of-zarina')).toMatchObject({ grants: [{ role: 'analyst' }] });
});

test('a password is mailed once more, and the trail tells of it', async () => {
  mailed = [];
  const { at } = await post('/staff-1/address', { revision: await revision('staff-1') });
  expect([at, mailed]).toEqual(['/fieldwork/staff?done=mailed', ['sub-of-zarina']]);
  expect((await members())[0]).toMatchObject({ role: 'analyst', subject: 'sub-of-zarina' });
});

test('whoever has access is not invited twice; what is no address makes no account', async () => {
  const before = await members();
  expect(await post('/invite', zarina)).toMatchObject({ status: 409 });
  mailed = [];
  const wrong = await post('/invite', { ...zarina, email: 'zarina' });
  expect([wrong.status, wrong.html.includes('write an e-mail address'), mailed]).toEqual([422, true, []]);
  for (const [kind, status] of [
    ['no-address', 422],
    ['switched-off', 409],
  ] as const) {
    next = { kind };
    const answer = await post('/invite', { ...zarina, email: 'b@example.org' });
    expect([answer.status, answer.html.includes('value="b@example.org"')]).toEqual([status, true]);
  }
  expect(await members()).toEqual(before);
});

test('an administrator by command does not put themself on the roll, nor anybody who administers nothing any more', async () => {
  next = { kind: 'known', subject: 'ana' };
  expect((await post('/invite', zarina)).status).toBe(409);
  mailed = [];
  const gone = { role: 'staff', subject: 'staff-1', grants: [{ role: 'administrator' }] } as const;
  expect((await post('/invite', zarina, gone)).status).toBe(404);
  expect(mailed).toEqual([]); // not even an account was made
});

test('access that was ended is ended at the next request, also for whoever has a group of the pool', async () => {
  const end = { reason: 'left', revision: await revision('staff-1') };
  expect((await post('/staff-1/end', end)).status).toBe(303);
  expect(await nowMay('sub-of-zarina', ['administrator'])).toBeUndefined();
  // Invited again they are somebody else of the roll, with the account that they have.
  next = { kind: 'known', subject: 'sub-of-zarina' };
  expect((await post('/invite', zarina)).at).toBe('/fieldwork/staff?done=known');
  expect(await nowMay('sub-of-zarina')).toMatchObject({ subject: 'staff-2' });
});

test('whoever is not on the roll has the roles that the holder of the AWS account gave them', async () => {
  expect(await nowMay('sub-of-ben', ['analyst'])).toEqual({
    role: 'staff',
    subject: 'sub-of-ben',
    grants: [{ role: 'analyst' }],
  });
});
