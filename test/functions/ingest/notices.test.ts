/** A phone hears what the last checks found in the interviews of its own link, and how its places were settled; another link does not. */
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { endLink } from '#functions/fieldwork/links/end-link.ts';
import type { Check } from '#schemas/fieldwork/checks.ts';
import { noticesSchema } from '#schemas/fieldwork/notices.ts';
import { drawn, linkTo, now, startIngest } from './ingest-platform.ts';

const { app, store, close } = await startIngest();
afterAll(close);

const psu = drawn.frame.find(({ instrument }) => instrument === 'household')?.psu ?? '';
const place = { instrument: 'household', psu };
const at = '2026-11-01T02:00:00.000Z';
const linkOf = (enumerator: string) => ({
  id: `link-${enumerator}`,
  round: 'tests',
  enumerator,
  ...{ madeAt: now().toISOString(), by: 'office', expiresAt: '2026-11-01T13:00:00.000Z' },
});
const tokenOf = (enumerator: string) => linkTo('household', { jti: `link-${enumerator}`, enumerator, psu });
const ask = async (token: string) =>
  app.request('/v1/links/notices', { headers: { authorization: `Bearer ${token}` } });
const told = async (who: string) => v.parse(noticesSchema, await (await ask(await tokenOf(who))).json());
const night: Check = { kind: 'night', instrument: 'household', count: 1, interviews: [{ id: 'i', psu }] };

beforeAll(async () => {
  for (const enumerator of ['zarina', 'farrukh']) {
    await store.putLink(linkOf(enumerator));
    await store.putEnumerator('tests', { id: enumerator, name: enumerator, assignments: [place] });
  }
});

test('before anything was checked nothing is said of checks', async () => {
  expect(await told('zarina')).toEqual({ round: 'tests', settled: [] });
});

test('each hears of their own; a link without an enumerator hears of what came by it', async () => {
  await store.putChecks('tests', 'zarina', { at, found: [night] });
  await store.putChecks('tests', 'link-of-nobody', { at, found: [{ ...night, count: 2 }] });
  await store.putCheckRun('tests', { begunAt: at, doneAt: at });
  const [heard] = (await told('zarina')).checks?.found ?? [];
  expect(heard?.says).toMatch(/^Your interviews very late or very early in the day: 1\./);
  expect(heard?.interviews).toEqual(night.interviews);
  const other = await ask(await tokenOf('farrukh'));
  const text = await other.text();
  expect(v.parse(noticesSchema, JSON.parse(text))).toMatchObject({ checks: { at, found: [] }, settled: [] });
  expect(text).not.toMatch(/late/);
  const shared = await ask(await linkTo('household', { jti: 'link-of-nobody' }));
  expect(v.parse(noticesSchema, await shared.json()).checks?.found[0]?.says).toContain(': 2.');
});

test('what an earlier night found and the last one did not is told no more', async () => {
  const later = '2026-11-02T02:00:00.000Z';
  await store.putCheckRun('tests', { begunAt: later, doneAt: later });
  expect((await told('zarina')).checks).toMatchObject({ at: later, found: [] });
  // A night that failed takes nothing away.
  await store.putChecks('tests', 'zarina', { at: later, found: [night] });
  const next = '2026-11-03T02:00:00.000Z';
  await store.putCheckRun('tests', { begunAt: next, doneAt: later, failed: 'TypeError' });
  expect((await told('zarina')).checks).toMatchObject({ at: later, found: [{ interviews: night.interviews }] });
});

test('how a place was settled is told to whoever handed it back, without the name of who settled it', async () => {
  const said = { ...place, id: '0'.repeat(32), at, round: 'tests', receivedAt: at };
  await store.putHandBack({ ...said, by: 'zarina', reason: 'the road is closed' });
  expect((await told('zarina')).settled).toEqual([]);
  const settled = { at: '2026-11-01T10:00:00.000Z', by: 'ana@office', reason: 'go on Friday' };
  await store.settleHandBack({ ...said, by: 'zarina' }, settled);
  expect((await told('zarina')).settled).toEqual([{ ...place, id: said.id, at: settled.at, reason: settled.reason }]);
  expect((await told('farrukh')).settled).toEqual([]);
});

test('whoever holds no link, or one that has ended, is told nothing', async () => {
  expect((await app.request('/v1/links/notices')).status).toBe(401);
  expect((await ask('none')).status).toBe(401);
  await store.putLink(linkOf('shirin'));
  const office = { store, now, newId: () => '01890a5d-ac96-774b-bcce-e30200000001', by: 'office' };
  await endLink(office, linkOf('shirin'), 'the phone was lost');
  const answer = await ask(await tokenOf('shirin'));
  expect([answer.status, await answer.text()]).toEqual([410, expect.stringContaining('link-ended')]);
});
