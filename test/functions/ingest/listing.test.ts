/** Dwellings that are listed on phones: each list is kept once in its newest revision, beside those of other phones, and only by a link of that place. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import * as v from 'valibot';

import { mostListed } from '#schemas/fieldwork/listed-dwellings.ts';
import { mostLists } from '#schemas/fieldwork/listing.ts';
import { drawn, linkTo, now, startIngest } from './ingest-platform.ts';

let later = 0;
const { app, store, logged, close } = await startIngest(undefined, () => new Date(now().getTime() + later));
afterAll(close);

const [village, other] = drawn.frame.filter(({ instrument }) => instrument === 'household').map(({ psu }) => psu);
const [shift] = drawn.frame.filter(({ instrument }) => instrument === 'border').map(({ psu }) => psu);
if (village === undefined || other === undefined || shift === undefined) throw new Error('the round has places');
const madeAt = now().toISOString();
const tokenOf = (psu: string | undefined, jti = 'link-v', enumerator = 'sitora') =>
  linkTo('household', { jti, enumerator, ...(psu !== undefined && { psu }) });
const token = await tokenOf(village);
const link = (id: string, enumerator = 'sitora') => ({
  ...{ id, round: 'tests', enumerator, madeAt, by: 'office' },
  expiresAt: '2026-11-01T13:00:00.000Z',
});

beforeAll(async () => {
  for (const id of ['sitora', 'zarina'])
    await store.putEnumerator('tests', {
      ...{ id, name: id, revision: undefined },
      assignments: [{ instrument: 'household', psu: village }],
    });
  for (const id of ['link-v', 'link-ended']) await store.putLink(link(id));
  await store.putLink(link('link-z', 'zarina'));
  await store.putLink({ ...link('link-trial'), trial: true });
  await store.endLink(link('link-ended'), { at: '2026-11-01T09:00:00.000Z', by: 'office', reason: 'lost' });
});

const faulty = v.object({ faults: v.array(v.object({ pointer: v.string(), rule: v.string(), message: v.string() })) });
const addresses = (count: number) => Array.from({ length: count }, (_, at) => ({ address: `Rudaki ${at + 1}` }));
const list = { id: 'a'.repeat(32), revision: 3, startedAt: '2026-11-01T08:00:00.000Z', dwellings: addresses(3) };
const send = async (body: unknown, by = token) =>
  app.request('/v1/links/listing', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${by}` },
    body: JSON.stringify(body),
  });
const kept = async () =>
  (await store.listListings('tests')).map(({ psu, by, revision, dwellings }) => [psu, by, revision, dwellings.length]);

test('the newest revision is kept once, however often and in whatever order they are sent', async () => {
  for (const [revision, count] of [
    [3, 3],
    [5, 5],
    [5, 5],
    [4, 4],
  ] as const) {
    const answer = await send({ ...list, revision, dwellings: addresses(count) });
    expect([answer.status, await answer.json()]).toEqual([200, { noted: `${list.id}/${revision}` }]);
  }
  expect(await kept()).toEqual([[village, 'sitora', 5, 5]]);
});

test('16 revisions at once, of a list that nobody had, leave the newest', async () => {
  const id = 'b'.repeat(32);
  const revisions = Array.from({ length: 16 }, (_, n) => 1 + ((n * 7) % 16));
  const by = await tokenOf(village, 'link-z', 'zarina');
  const answers = await Promise.all(
    revisions.map((revision) => send({ ...list, id, revision, dwellings: addresses(revision) }, by)),
  );
  expect(answers.map(({ status }) => status)).toEqual(revisions.map(() => 200));
  expect(await kept()).toEqual([
    [village, 'sitora', 5, 5],
    [village, 'zarina', 16, 16],
  ]);
});

test('the same revision with other dwellings is told so and takes the place of nothing', async () => {
  const before = await store.listListings('tests');
  const answer = await send({ ...list, revision: 5, dwellings: [{ address: 'elsewhere' }] });
  expect([answer.status, await answer.text()]).toEqual([
    409,
    expect.stringContaining('urn:remit:problem:response-id-reused'),
  ]);
  expect(await store.listListings('tests')).toEqual(before);
});

test('without a link, without a place, of another place, of a shift, of a link that has ended: nothing is kept', async () => {
  const before = await kept();
  const newer = { ...list, revision: 50 };
  expect((await send(newer, '')).status).toBe(401);
  expect((await send(newer, await tokenOf(undefined))).status).toBe(403);
  // She is sent to the first village alone.
  expect((await send(newer, await tokenOf(other))).status).toBe(410);
  const border = await linkTo('border', { jti: 'link-v', psu: shift });
  expect((await send(newer, border)).status).toBe(403);
  expect((await send(newer, await tokenOf(village, 'link-ended'))).status).toBe(410);
  expect(await kept()).toEqual(before);
});

test('lists that cannot be are refused: too long, without an address, with a stranger’s place', async () => {
  const before = await kept();
  const newer = { ...list, revision: 50 };
  for (const wrong of [
    { ...newer, revision: 0 },
    { ...newer, dwellings: addresses(mostListed + 1) },
    { ...newer, dwellings: [{ address: ' ' }] },
    { ...newer, dwellings: [{ address: 'a', households: -1 }] },
    { ...newer, dwellings: [{ address: 'a', head: 'Karim' }] },
    { ...newer, psu: other },
  ])
    expect((await send(wrong)).status).toBe(422);
  expect(await kept()).toEqual(before);
});

test('what cannot be is told with its place and its rule, and nothing of it is kept or told again', async () => {
  const before = await kept();
  const newer = { ...list, revision: 50 };
  const drawn = { seed: 7, dwellings: 1, at: '2026-11-01T08:30:00.000Z' };
  for (const [wrong, ...told] of [
    [{ ...newer, revision: 0 }, '/revision', 'min-value'],
    [{ ...newer, dwellings: [{}] }, '/dwellings/0/address', 'required'],
    [{ ...newer, dwellings: [{ address: 'a', head: 'Karim' }] }, '/dwellings/0/head', 'unknown-key'],
    [{ ...newer, startedAt: '2099-01-01T00:00:00.000Z' }, '/startedAt', 'past'],
    [{ ...newer, dwellings: [{ address: 'a\u0000b' }] }, '/dwellings/0/address', 'characters'],
    [{ ...newer, dwellings: [{ address: 'a\nb' }] }, '/dwellings/0/address', 'characters'],
    [{ ...newer, dwellings: [{ address: 'a' }, { address: 'b', note: '\u202Ec' }] }, '/dwellings/1/note', 'characters'],
    [{ ...newer, dwellings: [], drawn: { ...drawn, positions: [1] } }, '/drawn/positions/0', 'range'],
    [{ ...newer, drawn: { ...drawn, positions: [1, 4] } }, '/drawn/positions/1', 'range'],
    [{ ...newer, drawn: { ...drawn, positions: [2, 2] } }, '/drawn/positions/1', 'range'],
  ] as const) {
    const answer = await send(wrong);
    const text = await answer.text();
    const { faults } = v.parse(faulty, JSON.parse(text));
    expect([answer.status, faults.map(({ pointer, rule }) => [pointer, rule])]).toEqual([422, [told]]);
    expect(text).not.toContain('Karim');
  }
  const notJson = await app.request('/v1/links/listing', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: '{',
  });
  expect(notJson.status).toBe(400);
  expect(await kept()).toEqual(before);
});

test('the longest list in any script is taken whole', async () => {
  const longest = { address: '…'.repeat(120), households: 500, note: '…'.repeat(60) };
  const dwellings = Array.from({ length: mostListed }, () => longest);
  expect((await send({ ...list, revision: 60, dwellings })).status).toBe(200);
  expect(await kept()).toContainEqual([village, 'sitora', 60, mostListed]);
});

test('for practice it is kept apart', async () => {
  const id = 'c'.repeat(32);
  expect((await send({ ...list, id }, await tokenOf(village, 'link-trial'))).status).toBe(200);
  const [trial] = (await store.listListings('tests')).filter((one) => one.id === id);
  expect(trial?.trial).toBe(true);
});

test('a place takes so many lists and no more; those that are there go on', async () => {
  const there = (await kept()).length;
  const idOf = (n: number): string => n.toString(16).padStart(32, '0');
  for (let n = there; n < mostLists; n += 1) expect((await send({ ...list, id: idOf(n) })).status).toBe(200);
  expect((await send({ ...list, id: idOf(99) })).status).toBe(403);
  expect((await send({ ...list, revision: 61 })).status).toBe(200);
  expect(await kept()).toHaveLength(mostLists);
});

test('no address is in any log', () => {
  expect(logged.length).toBeGreaterThan(0);
  expect(logged.join('\n')).not.toContain('Rudaki');
});

test('a round that is closed takes none', async () => {
  const entry = await store.getRoundEntry('tests');
  if (entry === undefined) throw new Error('the round is there');
  const line = { id: '01890a5d-ac96-774b-bcce-e40210000009', round: 'tests', at: madeAt, by: 'office' };
  const after = { ...entry, state: 'closed', since: madeAt } as const;
  await store.changeRound(
    { before: entry, after },
    { ...line, action: 'round-closed', subject: 'tests', reason: 'over' },
  );
  later += 31_000; // a round is remembered for half a minute
  const answer = await send({ ...list, revision: 70 });
  expect(await answer.text()).toContain('urn:remit:problem:round-closed');
});
