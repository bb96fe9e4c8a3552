/** A flood at the door that is open to everybody: what is paid for passes, what is not is held, and nobody's registration is lost. */
import { solveChallenge, verifySolution } from 'altcha-lib/v1';
import type { Challenge } from 'altcha-lib/v1/types';
import { createHmac } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import * as v from 'valibot';

import { floodsOf, mostAnHour } from '#functions/platform/floods/floods.ts';
import { oftenInMemory } from '#functions/platform/floods/often.ts';

import { openTestStore } from '../store/level/open-test-level.ts';
import { bodyOf, linkTo, now as start, startIngest } from './ingest-platform.ts';

const secret = 'signs the links of the platform, long enough';
let at = start();
let address = '';
let times = 0;
const now = () => at;
const spending = await openTestStore();
const floods = floodsOf({
  secret,
  numbers: 200,
  now,
  newId: () => String(++times),
  spendOnce: spending.store.spendOnce,
  noteOften: oftenInMemory(now),
});
const { app, post, close, logged } = await startIngest(undefined, now, { floods, addressOf: () => address });
afterAll(async () => {
  await close();
  await spending.close();
});
beforeEach(() => {
  address = `198.51.100.${++times}`;
});

const challengeSchema = v.object({
  algorithm: v.literal('SHA-256'),
  challenge: v.string(),
  salt: v.string(),
  signature: v.string(),
  maxnumber: v.number(),
});

/** A challenge as whoever asks gets it. */
const fetchChallenge = async (): Promise<Challenge> =>
  v.parse(challengeSchema, await (await app.request('/v1/registrations/challenge')).json());

const written = (solved: object): string => Buffer.from(JSON.stringify(solved)).toString('base64');

/** Solved by ALTCHA's own solver, not by ours. */
async function proofOf({ algorithm, challenge, salt, signature, maxnumber = 0 }: Challenge): Promise<string> {
  const solution = await solveChallenge(challenge, salt, algorithm, maxnumber).promise;
  return written({ algorithm, challenge, number: solution?.number, salt, signature, took: 1 });
}
const proved = async () => ({ altcha: await proofOf(await fetchChallenge()) });

let registered = 0;
/** Somebody new, who can be reached by a contact of their own unless another is given. */
const somebody = (email = `person${++registered}@example.org`) => {
  const body = bodyOf('registration');
  const answers = { ...v.parse(v.record(v.string(), v.unknown()), body['answers']), email };
  return { ...body, id: `019b7700-0000-7000-8000-${String(++registered).padStart(12, '0')}`, answers };
};

const problem = v.object({ type: v.string(), status: v.number() });
const typeOf = async (answer: Response): Promise<string> => v.parse(problem, await answer.json()).type;

test('whoever solved a challenge registers; the same proof is worth nothing a second time', async () => {
  const proof = await proved();
  expect((await post(somebody(), undefined, proof)).status).toBe(201);
  const again = await post(somebody(), undefined, proof);
  expect(again.status).toBe(429);
  expect(again.headers.get('content-type')).toBe('application/problem+json');
  expect(again.headers.get('retry-after')).toBe('1');
  expect(await typeOf(again)).toBe('urn:remit:problem:proof-refused');
});

test('of fifty who show one proof at the same moment one registers', async () => {
  const proof = await proved();
  const answers = await Promise.all(Array.from({ length: 50 }, () => post(somebody(), undefined, proof)));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
});

describe('no proof is', () => {
  const key = createHmac('sha256', secret).update('proof of work').digest('hex');
  test.each<[string, (solved: Record<string, unknown>) => object]>([
    ['a wrong number', (solved) => ({ ...solved, number: Number(solved['number']) + 1 })],
    ['another salt', (solved) => ({ ...solved, salt: `${'0'.repeat(24)}?expires=4000000000&` })],
    ['a later end', (solved) => ({ ...solved, salt: String(solved['salt']).replace(/\d{10}/, '4000000000') })],
    ['a challenge of one’s own', (solved) => ({ ...solved, signature: 'a'.repeat(64) })],
    ['a weaker digest', (solved) => ({ ...solved, algorithm: 'SHA-1' })],
    ['a number that is a text', (solved) => ({ ...solved, number: String(solved['number']) })],
    ['something else', () => ({})],
  ])('%s', async (_, change) => {
    const { altcha } = await proved();
    const solved = v.parse(v.record(v.string(), v.unknown()), JSON.parse(Buffer.from(altcha, 'base64').toString()));
    const held = await post(somebody(), undefined, { altcha: written(change(solved)) });
    expect(await typeOf(held)).toBe('urn:remit:problem:proof-refused');
    // What was changed spent nothing: the true one still counts. It is a proof to ALTCHA’s own check as well.
    expect(await verifySolution(altcha, key, false)).toBe(true);
    expect((await post(somebody(), undefined, { altcha })).status).toBe(201);
  });

  test('what is not even JSON', async () => {
    for (const altcha of ['', 'x', '%%%', 'bnVsbA=='])
      expect((await post(somebody(), undefined, { altcha })).status).toBe(429);
  });

  test('a challenge of another platform, or of before the last twenty minutes', async () => {
    const old = await proved();
    at = new Date(at.getTime() + 21 * 60_000);
    expect((await post(somebody(), undefined, old)).status).toBe(429);
    const other = floodsOf({
      secret: 'another secret, long enough as well',
      numbers: 50,
      now,
      newId: () => 'id',
      spendOnce: () => Promise.resolve('spent'),
      noteOften: oftenInMemory(now),
    });
    expect((await post(somebody(), undefined, { altcha: await proofOf(await other.challenge()) })).status).toBe(429);
  });
});

test('without a proof, as browsers without scripts come, a few an hour pass from one address, and others are not held by it', async () => {
  for (let n = 0; n < mostAnHour.unproved; n += 1) expect((await post(somebody())).status).toBe(201);
  const held = await post(somebody());
  expect(await typeOf(held)).toBe('urn:remit:problem:too-many');
  expect(held.status).toBe(429);
  expect(Number(held.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(Number(held.headers.get('retry-after'))).toBeLessThanOrEqual(3600);
  // A proof passes from the same address, and whoever comes from another needs none.
  expect((await post(somebody(), undefined, await proved())).status).toBe(201);
  address = '203.0.113.1';
  expect((await post(somebody())).status).toBe(201);
});

test('the plain form that is held says so on a page, and passes when the hour is over', async () => {
  for (let n = 0; n < mostAnHour.unproved; n += 1) await post(somebody());
  const body = new URLSearchParams({ response: JSON.stringify(somebody()) });
  const send = () => app.request('/v1/registrations', { method: 'POST', body });
  const held = await send();
  expect(held.status).toBe(429);
  expect(await held.text()).toContain('Too much came from this connection');
  at = new Date(at.getTime() + Number(held.headers.get('retry-after')) * 1000);
  expect((await send()).status).toBe(200);
});

test('one contact is named a few times an hour from one address; whether others named it is not told', async () => {
  const contact = 'taken@example.org';
  const name = async () => (await post(somebody(contact), undefined, await proved())).status;
  for (let n = 0; n < mostAnHour.contact; n += 1) expect(await name()).toBe(201);
  expect(await name()).toBe(429);
  address = '203.0.113.2';
  expect(await name()).toBe(201);
});

test('interviews of enumerators are held by none of it', async () => {
  const token = await linkTo('household');
  for (let n = 0; n <= mostAnHour.unproved; n += 1)
    expect((await post(bodyOf('household'), token, { altcha: 'x' })).status).toBeLessThan(202);
});

test('no address and no contact is in the log', () => {
  expect(logged.length).toBeGreaterThan(50);
  expect(logged.filter((line) => /198\.51|203\.0\.113|example\.org/.test(line))).toEqual([]);
});
