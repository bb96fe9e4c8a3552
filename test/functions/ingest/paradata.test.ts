/** How an interview was led is filed beside the answers: no answer, within limits, and a retry stays a retry. */
import * as v from 'valibot';
import { afterAll, expect, test } from 'vitest';

import { bodyOf, linkTo, startIngest } from './ingest-platform.ts';

const { store, post, close } = await startIngest();
afterAll(close);

const household = await linkTo('household');
const body = bodyOf('household');
const problemSchema = v.object({ faults: v.array(v.object({ pointer: v.string(), rule: v.string() })) });
const rules = async (response: Response) =>
  v.parse(problemSchema, await response.json()).faults.map(({ pointer, rule }) => `${pointer} ${rule}`);
const led = {
  screens: { income: 12.4, 'senders.cash_total': 30 },
  review: 8,
  edits: 41,
  back: 2,
  resumed: 1,
  confirmed: 0,
  language: 'tg',
};
const key = (id: string) => ({ id, round: 'tests', instrument: 'household' });

test('it is kept beside the answers, and tells no retry from another body', async () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8057';
  expect((await post({ ...body, id, paradata: led }, household)).status).toBe(201);
  expect((await post({ ...body, id, paradata: { ...led, review: 9 } }, household)).status).toBe(200);
  expect((await post({ ...body, id }, household)).status).toBe(200);
  expect((await store.getResponse(key(id)))?.paradata).toEqual(led);
});

test('a correction, which takes minutes, keeps that of the interview', async () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8058';
  expect((await post({ ...body, id, paradata: led }, household)).status).toBe(201);
  const answers = v.parse(v.record(v.string(), v.unknown()), body['answers']);
  const corrected = { ...body, id, correction: 1, answers: { ...answers, visit_number: 2 } };
  expect((await post(corrected, household)).status).toBe(201);
  const record = await store.getResponse(key(id));
  expect([record?.edition, record?.paradata]).toEqual([1, led]);
});

test.each([
  ['text in place of a number', { ...led, edits: 'Farrukh' }, '/paradata type'],
  ['an answer beside them', { ...led, name: 'Farrukh' }, '/paradata type'],
  ['a name in place of a screen', { ...led, screens: { 'Farrukh Karimov': 3 } }, '/paradata type'],
  ['a screen of another questionnaire', { ...led, screens: { farrukh: 3 } }, '/paradata/screens/farrukh unknown-key'],
  ['a text as language', { ...led, language: 'Tajik, he said' }, '/paradata type'],
  [
    'too many screens',
    { ...led, screens: Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`q${i}`, 1])) },
    '/paradata type',
  ],
])('paradata with %s are refused', async (_, paradata, fault) => {
  expect(await rules(await post({ ...body, paradata }, household))).toContain(fault);
});

test('of whoever registers nothing is counted', async () => {
  expect(await rules(await post({ ...bodyOf('registration'), paradata: led }))).toContain('/paradata unknown-key');
});
