/** The sheet of a shift that is counted on a phone: the newest state is kept once, whatever order states come in, and weighs the shift. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { sheetsTable } from '#functions/publish/snapshot/sheets-table.ts';
import { drawn, linkTo, now, startIngest } from './ingest-platform.ts';

let later = 0;
const { app, store, close } = await startIngest(undefined, () => new Date(now().getTime() + later));
afterAll(close);

const [shift, other] = drawn.frame.filter(({ instrument }) => instrument === 'border').map(({ psu }) => psu);
if (shift === undefined || other === undefined) throw new Error('the round has two shifts');
const madeAt = now().toISOString();
const tokenOf = (psu: string | undefined, jti = 'link-s') =>
  linkTo('border', { jti, enumerator: 'sitora', ...(psu !== undefined && { psu }) });
const token = await tokenOf(shift);
const link = (id: string) => ({
  ...{ id, round: 'tests', enumerator: 'sitora', madeAt, by: 'office' },
  expiresAt: '2026-11-01T13:00:00.000Z',
});

beforeAll(async () => {
  const assignments = [shift, other].map((psu) => ({ instrument: 'border', psu }));
  await store.putEnumerator('tests', { id: 'sitora', name: 'Sitora', assignments, revision: undefined });
  for (const id of ['link-s', 'link-ended']) await store.putLink(link(id));
  await store.putLink({ ...link('link-trial'), trial: true });
  await store.endLink(link('link-ended'), { at: '2026-11-01T09:00:00.000Z', by: 'office', reason: 'lost' });
});

const at = (minute: number): string => `2026-11-01T11:${String(minute).padStart(2, '0')}:00.000Z`;
const sheet = {
  ...{ id: 'a'.repeat(32), startedAt: '2026-11-01T08:00:00.000Z', interval: 20, first: 7 },
  ...{ counted: 95, nonresponse: 1, interviews: 3, refusals: { female: 1, male: 0, unknown: 0 } },
};
const send = async (body: unknown, by = token) =>
  app.request('/v1/links/shift-sheet', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${by}` },
    body: JSON.stringify(body),
  });
const kept = async () => (await store.listShiftSheets('tests')).map(({ psu, by, counted }) => [psu, by, counted]);

test('the newest state is kept, however often and in whatever order they are sent', async () => {
  for (const [minute, counted] of [
    [10, 95],
    [30, 140],
    [30, 140],
    [20, 120],
  ] as const) {
    const answer = await send({ ...sheet, counted, at: at(minute) });
    expect([answer.status, await answer.json()]).toEqual([200, { noted: at(minute) }]);
  }
  expect(await kept()).toEqual([[shift, 'sitora', 140]]);
});

test('16 states at once leave the newest', async () => {
  const by = await tokenOf(other);
  const minutes = Array.from({ length: 16 }, (_, n) => (n * 7) % 16);
  const answers = await Promise.all(minutes.map((n) => send({ ...sheet, counted: 100 + n, at: at(n) }, by)));
  expect(answers.map(({ status }) => status)).toEqual(minutes.map(() => 200));
  expect(await kept()).toContainEqual([other, 'sitora', 115]);
});

test('without a link, without a shift, of a study without shifts, of a link that has ended: nothing is kept', async () => {
  const before = await kept();
  const newer = { ...sheet, at: at(50) };
  expect((await send(newer, '')).status).toBe(401);
  expect((await send(newer, await tokenOf(undefined))).status).toBe(403);
  const [place] = drawn.frame.filter(({ instrument }) => instrument === 'household');
  const village = await linkTo('household', { jti: 'link-s', ...(place && { psu: place.psu }) });
  expect((await send(newer, village)).status).toBe(403);
  expect((await send(newer, await tokenOf(shift, 'link-ended'))).status).toBe(410);
  expect(await kept()).toEqual(before);
});

test('counts that cannot be are refused', async () => {
  const before = await kept();
  const newer = { ...sheet, at: at(50) };
  for (const wrong of [
    { ...newer, counted: -1 },
    { ...newer, counted: 4 }, // five were stopped
    { ...newer, first: 21 },
    { ...newer, interval: 0 },
    { ...newer, psu: 'elsewhere' },
    { ...newer, refusals: { female: 1 } },
  ])
    expect((await send(wrong)).status).toBe(422);
  expect(await kept()).toEqual(before);
});

test('that a shift is over stands in the trail once, whatever is sent while it stays closed; once more when it was counted on', async () => {
  const trail = async () =>
    (await store.listAudit('tests'))
      .filter(({ action }) => action === 'shift-closed')
      .map(({ by, subject, at: when }) => [by, subject, when]);
  expect(await trail()).toEqual([]);
  const closed = { ...sheet, counted: 150, closed: true };
  later = 60_000;
  const first = new Date(now().getTime() + later).toISOString();
  for (const minute of [31, 31, 32, 31]) {
    expect((await send({ ...closed, at: at(minute) })).status).toBe(200);
    later += 60_000;
  }
  expect(await trail()).toEqual([['sitora', `border/${shift}`, first]]);
  expect((await store.listShiftSheets('tests')).find(({ psu }) => psu === shift)?.overAt).toBe(first);
  await send({ ...sheet, counted: 151, at: at(33) });
  expect((await store.listShiftSheets('tests')).find(({ psu }) => psu === shift)?.overAt).toBeUndefined();
  await send({ ...closed, counted: 152, at: at(34) });
  expect((await trail()).length).toBe(2);
});

test('what was counted for practice is in no figure', async () => {
  const trial = await linkTo('border', { jti: 'link-trial', psu: shift });
  const lines = (await store.listAudit('tests')).length;
  expect((await send({ ...sheet, at: at(40), closed: true }, trial)).status).toBe(200);
  expect((await store.listAudit('tests')).length).toBe(lines);
  const all = await store.listShiftSheets('tests');
  expect(all).toHaveLength(3);
  expect(sheetsTable(all)?.rowCount).toBe(2);
  expect(sheetsTable(all.filter((one) => one.trial === true))).toBeUndefined();
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
  const answer = await send({ ...sheet, at: at(55) });
  expect(await answer.text()).toContain('urn:remit:problem:round-closed');
});
