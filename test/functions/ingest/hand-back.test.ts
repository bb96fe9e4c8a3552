/** An enumerator hands a place back: the office hears of it once with the reason, and no interview of the place is lost by it. */
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { handedBackOf } from '#functions/fieldwork/progress/handed-back.ts';
import { bodyOf, drawn, linkTo, now, startIngest } from './ingest-platform.ts';

const { app, store, post, close } = await startIngest();
afterAll(close);

const household = bodyOf('household');
const { psu } = v.parse(v.looseObject({ psu: v.string() }), household['answers']);
const token = await linkTo('household', { jti: 'link-z', enumerator: 'zarina', psu });

async function give(assignments: readonly { readonly instrument: string; readonly psu: string }[]): Promise<void> {
  const revision = (await store.getEnumerator('tests', 'zarina'))?.revision;
  await store.putEnumerator('tests', { id: 'zarina', name: 'Zarina', assignments: [...assignments], revision });
}
beforeAll(async () => {
  const made = { madeAt: now().toISOString(), by: 'office', expiresAt: '2026-11-01T13:00:00.000Z' };
  await store.putLink({ id: 'link-z', round: 'tests', enumerator: 'zarina', ...made });
  await give([{ instrument: 'household', psu }]);
});

const idOf = (n: number): string => String(n).padStart(32, '0');
const at = (minute: number): string => `2026-11-01T11:${String(minute).padStart(2, '0')}:00.000Z`;
const say = (body: unknown, by = token) =>
  app.request('/v1/links/hand-back', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${by}` },
    body: JSON.stringify(body),
  });
const trail = async () =>
  (await store.listAudit('tests'))
    .filter(({ subject }) => subject === `household/${psu}`)
    .map(({ action, by, reason }) => [action, by, reason]);
const waiting = async () =>
  handedBackOf(
    await store.listHandBacks('tests'),
    'household',
    await store.listEnumerators('tests'),
    drawn.frame.filter(({ instrument }) => instrument === 'household'),
  );

test('the reason is noted once, however often it is sent, with a line in the trail; then they go there after all', async () => {
  const first = { id: idOf(1), at: at(1), reason: 'the road is closed this week' };
  for (let n = 0; n < 3; n += 1) {
    const answer = await say(first);
    expect([answer.status, await answer.json()]).toEqual([200, { noted: idOf(1) }]);
  }
  const label = drawn.frame.find((unit) => unit.instrument === 'household' && unit.psu === psu)?.label;
  expect(await waiting()).toMatchObject([
    { place: label, enumerator: 'zarina', reason: 'the road is closed this week' },
  ]);
  expect(await trail()).toEqual([['place-handed-back', 'zarina', 'the road is closed this week']]);
  expect((await say({ id: idOf(2), at: at(2) })).status).toBe(200);
  expect(await waiting()).toEqual([]);
  // What was overtaken on its way comes late: it neither holds nor stands in the trail again.
  expect((await say(first)).status).toBe(200);
  expect(await waiting()).toEqual([]);
  expect((await trail()).map(([action]) => action)).toEqual(['place-handed-back', 'place-taken-again']);
});

test('what was begun there is filed as before, and counts', async () => {
  await say({ id: idOf(3), at: at(3), reason: 'x' });
  const id = '01890a5d-ac96-774b-bcce-e40210000001';
  expect((await post({ ...household, id }, token)).status).toBe(201);
  expect((await store.getResponse({ id, round: 'tests', instrument: 'household' }))?.review).toBeUndefined();
});

test('once the place is given to somebody else nothing waits any more', async () => {
  expect(await waiting()).toHaveLength(1);
  await give([]);
  expect(await waiting()).toEqual([]);
});

test('without a link, without a place, without a reason that can be read: nothing is noted', async () => {
  const said = { id: idOf(4), at: at(4), reason: 'x' };
  expect((await say(said, '')).status).toBe(401);
  expect((await say(said, await linkTo('household', { jti: 'whole' }))).status).toBe(403);
  const faultsOf = async (body: unknown) => {
    const answer = await say(body);
    const { faults } = v.parse(v.looseObject({ faults: v.array(v.looseObject({})) }), await answer.json());
    return [answer.status, faults];
  };
  for (const [reason, rule] of [
    ['', 'min-length'],
    ['   ', 'min-length'],
    ['x'.repeat(301), 'max-length'],
  ])
    expect(await faultsOf({ ...said, reason })).toMatchObject([422, [{ pointer: '/reason', rule }]]);
  expect(await faultsOf({ ...said, psu: 'x' })).toMatchObject([422, [{ pointer: '/psu', rule: 'unknown-key' }]]);
  expect(await faultsOf({})).toMatchObject([422, [{ pointer: '/id', rule: 'required' }, { pointer: '/at' }]]);
  expect((await store.listHandBacks('tests')).map(({ id }) => id)).toEqual([idOf(3)]);
});
