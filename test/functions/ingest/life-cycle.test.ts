/** What the field may send in each state of a round: nothing that was acknowledged is lost, and a refusal says why. */
import { afterAll, beforeEach, expect, test } from 'vitest';

import { shiftMoment } from '#schemas/basics/calendar.ts';
import type { RoundState } from '#schemas/fieldwork/life-cycle.ts';

import { putState } from '../store/lay-out.ts';
import { bodyOf, linkTo, now, startIngest } from './ingest-platform.ts';

let seconds = 0;
const clock = () => new Date(now().getTime() + seconds * 1000);
const { store, post, close } = await startIngest(undefined, clock);
afterAll(close);

const first = bodyOf('household');
const begun = String(first['startedAt']);
const later = (ms: number) => shiftMoment(begun, ms);
let made = 0;
/** An interview of its own, with the answers of the first. */
const another = () => ({ ...first, id: `019b7700-0000-7000-8000-0000000000${(16 + ++made).toString(16)}` });

/** The round in a state since then, and half a minute gone. */
async function becomes(state: RoundState, since = begun): Promise<void> {
  await putState(store, 'tests', state, since);
  seconds += 31;
}
async function sent(body: object, token?: string): Promise<readonly [number, string]> {
  const answer = await post(body, token);
  return [answer.status, await answer.text()];
}
const refusedBy = (code: string): unknown => expect.stringContaining(`urn:remit:problem:${code}`);

beforeEach(() => becomes('open'));

test('a draft takes no interview yet, and no registration', async () => {
  await becomes('draft');
  expect(await sent(another(), await linkTo('household'))).toEqual([404, refusedBy('round-not-open')]);
  expect(await sent(bodyOf('registration'))).toEqual([404, refusedBy('round-not-open')]);
});

test('a draft takes what is filed for practice, which is in no figure and holds no change of the round up', async () => {
  await becomes('draft');
  const body = another();
  const written = { round: 'tests', by: 'ana', madeAt: begun, expiresAt: '2099-01-01T00:00:00Z', trial: true as const };
  await store.putLink({ ...written, id: 'practice', instrument: 'household' });
  expect((await sent(body, await linkTo('household', { jti: 'practice' })))[0]).toBe(201);
  expect(await store.getResponse({ id: body.id, round: 'tests', instrument: 'household' })).toMatchObject({
    trial: true,
  });
  expect(await sent(another(), await linkTo('household'))).toEqual([404, refusedBy('round-not-open')]);
});

test('a closing round takes what was begun before, and nothing that was begun after', async () => {
  const token = await linkTo('household');
  await becomes('closing', later(1000));
  expect((await sent(another(), token))[0]).toBe(201);
  await becomes('closing', begun);
  const late = another();
  expect(await sent(late, token)).toEqual([410, refusedBy('round-closing')]);
  expect(await store.getResponse({ id: late.id, round: 'tests', instrument: 'household' })).toBeUndefined();
  expect(await sent({ ...late, answers: {} }, token)).toEqual([410, refusedBy('round-closing')]); // not its faults first
  const registration = bodyOf('registration');
  await becomes('closing', String(registration['startedAt']));
  expect(await sent(registration)).toEqual([410, refusedBy('round-closing')]);
});

test('whether it was begun before is told by the clock of the server, not by that of a phone that is wrong', async () => {
  const token = await linkTo('household');
  const dayLate = 24 * 3_600_000;
  await becomes('closing', later(dayLate / 2));
  // By a clock that is a day slow it was begun before; in truth it was after.
  const sentAt = new Date(clock().getTime() - dayLate).toISOString();
  const slow = await post(another(), token, { 'sent-at': sentAt });
  expect([slow.status, await slow.text()]).toEqual([410, refusedBy('round-closing')]);
});

test('what was stored keeps its receipt in every state, also for a phone that asks again', async () => {
  const token = await linkTo('household');
  const body = another();
  const [, receipt] = await sent(body, token);
  for (const state of ['draft', 'closing', 'closed', 'archived'] as const) {
    await becomes(state);
    expect([state, await sent(body, token)]).toEqual([state, [200, receipt]]);
    const other = { ...body, endedAt: begun };
    expect((await sent(other, token))[1]).toContain('urn:remit:problem:round-');
  }
});

test('what comes while the server still remembers the round as open is stored for good, and half a minute later nothing is', async () => {
  const token = await linkTo('household');
  const [before, meanwhile, after] = [another(), another(), another()];
  expect((await sent(before, token))[0]).toBe(201); // from now on the round is remembered
  await putState(store, 'tests', 'closed', begun);
  const [status, receipt] = await sent(meanwhile, token);
  expect(status).toBe(201);
  const place = { round: 'tests', instrument: 'household' };
  expect(await store.getResponse({ id: meanwhile.id, ...place })).toBeDefined();
  seconds += 31;
  expect(await sent(after, token)).toEqual([410, refusedBy('round-closed')]);
  expect(await store.getResponse({ id: after.id, ...place })).toBeUndefined();
  expect(await sent(meanwhile, token)).toEqual([200, receipt]);
});

test('a closed round takes nothing; reopened it does so at once, whatever was remembered', async () => {
  const token = await linkTo('household');
  await becomes('closed');
  const body = another();
  expect(await sent(body, token)).toEqual([410, refusedBy('round-closed')]);
  await putState(store, 'tests', 'open', begun);
  expect((await sent(body, token))[0]).toBe(201);
});
