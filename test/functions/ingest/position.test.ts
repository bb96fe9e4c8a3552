/** Where an interview took place is filed only where the round asks, no finer than it asks, and is in no log. */
import * as v from 'valibot';
import { afterAll, expect, test } from 'vitest';
import { putRound } from '../store/lay-out.ts';
import { bodyOf, drawn, linkTo, startIngest } from './ingest-platform.ts';

/** 3 decimals, about 110 m. */
const asking = await startIngest();
await putRound(asking.store, {
  ...drawn.round,
  settings: { ...drawn.round.settings, position: { decimals: 3 } },
});
const silent = await startIngest();
afterAll(async () => {
  await asking.close();
  await silent.close();
});

const household = await linkTo('household');
const body = bodyOf('household');
const position = { latitude: 38.559, longitude: 68.787 };
const problemSchema = v.object({ faults: v.array(v.object({ pointer: v.string(), rule: v.string() })) });
const refusal = async (response: Response) => [
  response.status,
  v.parse(problemSchema, await response.json()).faults.map(({ pointer, rule }) => `${pointer} ${rule}`),
];
const key = (id: string) => ({ id, round: 'tests', instrument: 'household' });

test('one as coarse as the round asks is kept beside the answers; a retry is a retry, and no log holds it', async () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8157';
  expect((await asking.post({ ...body, id, position }, household)).status).toBe(201);
  expect((await asking.post({ ...body, id, position }, household)).status).toBe(200);
  expect((await asking.store.getResponse(key(id)))?.position).toEqual(position);
  expect((await asking.store.getResponse(key(id)))?.answers).not.toHaveProperty('position');
  expect(asking.logged.length).toBeGreaterThan(0);
  expect(asking.logged.join('\n')).not.toMatch(/38\.559|68\.787/);
});

test('one that was taken away or is another belongs to another body, which is kept for review', async () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8158';
  expect((await asking.post({ ...body, id, position }, household)).status).toBe(201);
  expect((await asking.post({ ...body, id }, household)).status).toBe(409);
});

test('a correction keeps that of the interview, and brings none', async () => {
  const answers = v.parse(v.record(v.string(), v.unknown()), body['answers']);
  const changed = { ...answers, visit_number: 2 };
  const [one, other] = ['01890a5d-ac96-774b-bcce-b302099a8159', '01890a5d-ac96-774b-bcce-b302099a815a'];
  await asking.post({ ...body, id: one, position }, household);
  await asking.post({ ...body, id: one, correction: 1, answers: changed }, household);
  await asking.post({ ...body, id: other }, household);
  await asking.post({ ...body, id: other, correction: 1, answers: changed, position }, household);
  const kept = await Promise.all([one, other].map((id) => asking.store.getResponse(key(id))));
  expect(kept.map((record) => [record?.edition, record?.position])).toEqual([
    [1, position],
    [1, undefined],
  ]);
});

test('a round that does not ask refuses it, by name', async () => {
  const response = await silent.post({ ...body, position }, household);
  expect(await refusal(response)).toEqual([422, ['/position position-not-asked']]);
});

test.each([
  ['finer than the round keeps', { ...position, latitude: 38.5598 }, ['/position/latitude decimals']],
  ['finer by what a phone gives', { ...position, longitude: 68.78700000000002 }, ['/position/longitude decimals']],
  ['north of the pole', { ...position, latitude: 90.001 }, ['/position/latitude range']],
  ['beyond the 180th meridian', { ...position, longitude: -181 }, ['/position/longitude range']],
  ['in words', { ...position, latitude: '38.559' }, ['/position/latitude type']],
  ['half of one', { latitude: 38.559 }, ['/position/longitude required']],
  ['with more beside it', { ...position, accuracy: 4.2 }, ['/position/accuracy unknown-key']],
  ['no position at all', 'Dushanbe', ['/position type']],
])('a position %s is refused', async (_, given, faults) => {
  expect(await refusal(await asking.post({ ...body, position: given }, household))).toEqual([422, faults]);
});

test('of whoever registers nobody asks', async () => {
  const response = await asking.post({ ...bodyOf('registration'), position });
  expect(await refusal(response)).toEqual([422, ['/position unknown-key']]);
});
