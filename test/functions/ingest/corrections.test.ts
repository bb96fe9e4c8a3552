/** An interview that was filed is corrected by whoever filed it: the last version counts, each one is kept, and none twice. */
import * as v from 'valibot';
import { afterAll, expect, test } from 'vitest';

import { notedWarnings } from '#analysis/production/noted.ts';
import { tableOf } from '../../analysis/production/small-round.ts';
import { bodyOf, drawn, linkTo, startIngest } from './ingest-platform.ts';

const { store, post, close } = await startIngest();
afterAll(close);

const household = await linkTo('household');
const body = bodyOf('household');
const problemSchema = v.object({ faults: v.array(v.object({ pointer: v.string(), rule: v.string() })) });
const answersSchema = v.looseObject({ dwelling: v.string(), psu: v.string() });
const psuOf = (answers: unknown) => v.parse(answersSchema, answers).psu;
const said = (dwelling: string) => ({ ...v.parse(answersSchema, body['answers']), dwelling });
let ids = 0;

/** A new interview, and what files it and its corrections: answers with the status of each post. */
function interview() {
  const id = `01890a5d-ac96-774b-bcce-b3020000${String(1000 + (ids += 1))}`;
  const key = { id, round: 'tests', instrument: 'household' };
  const sent = (dwelling: string, correction?: number) => ({
    ...body,
    id,
    answers: said(dwelling),
    ...(correction !== undefined && { correction }),
  });
  return {
    sent,
    file: async (dwelling: string, correction?: number) => (await post(sent(dwelling, correction), household)).status,
    stored: async () => (await store.getResponse(key))?.answers['dwelling'],
    record: () => store.getResponse(key),
    history: async () => (await store.listHistory(key)).map(({ answers }) => answers['dwelling']),
    conflicts: async () => {
      const found = [];
      for await (const one of store.listConflicts('tests')) if (one.id === id) found.push(one.answers['dwelling']);
      return found;
    },
  };
}

test('a correction takes the place of what it corrects, again is no other one, and every version is kept', async () => {
  const { file, stored, record, history, conflicts } = interview();
  expect(await file('D-1')).toBe(201);
  const first = await record();
  expect([await file('D-2', 1), await file('D-2', 1), await stored()]).toEqual([201, 200, 'D-2']);
  expect([await file('D-3', 2), await stored()]).toEqual([201, 'D-3']);
  expect(await history()).toEqual(['D-1', 'D-2']);
  expect(await record()).toMatchObject({ revision: 2, receivedAt: first?.receivedAt, notes: [{ rule: 'corrected' }] });
  expect(await conflicts()).toEqual([]);
});

test('the receipt of a correction says when it was stored, and when the interview was; a retry the same', async () => {
  const { sent, record } = interview();
  const receipt = async (...given: Parameters<typeof sent>): Promise<unknown> =>
    (await post(sent(...given), household)).json();
  expect(await receipt('D-1')).not.toHaveProperty('revisedAt');
  const corrected = await receipt('D-2', 1);
  const { receivedAt, revisedAt } = (await record()) ?? {};
  expect(corrected).toMatchObject({ receivedAt, revisedAt });
  expect(typeof revisedAt).toBe('string');
  expect(await receipt('D-2', 1)).toEqual(corrected);
});

test('what says that it is no correction, or one of before, is kept for review and changes nothing', async () => {
  const { file, stored, history, conflicts } = interview();
  await file('D-1');
  await file('D-2', 1);
  expect([await file('D-4'), await file('D-5', 1), await stored()]).toEqual([409, 409, 'D-2']);
  expect(await history()).toEqual(['D-1']);
  expect((await conflicts()).toSorted()).toEqual(['D-4', 'D-5']);
});

test('sent at the same time, one correction counts, and another is kept for review', async () => {
  const { file, stored, history, conflicts } = interview();
  await file('D-1');
  const statuses = await Promise.all([file('D-2', 1), file('D-2', 1), file('D-3', 1)]);
  expect(statuses.filter((status) => status === 201)).toHaveLength(1);
  const counts = await stored();
  expect([counts, ...(await conflicts())].toSorted()).toEqual(['D-2', 'D-3']);
  expect(await history()).toEqual(['D-1']);
});

test('a link of another place corrects nothing, whatever id it knows', async () => {
  const { file, stored, conflicts, sent } = interview();
  await file('D-1');
  const psu = drawn.frame.map((place) => place.psu).find((known) => known !== psuOf(body['answers']) && known !== '');
  const moved = { ...sent('D-2', 1), answers: { ...said('D-2'), psu } };
  expect((await post(moved, await linkTo('household', { psu: String(psu) }))).status).toBe(409);
  expect([await stored(), await conflicts()]).toEqual(['D-1', ['D-2']]);
});

test('of an interview that the store has lost, the correction is the response', async () => {
  const { file, stored } = interview();
  expect([await file('D-2', 1), await stored()]).toEqual([201, 'D-2']);
});

test.each([0, 1.5, 100, '1'])('a correction with the number %j is refused', async (correction) => {
  const answer = await post({ ...body, correction }, household);
  expect(v.parse(problemSchema, await answer.json()).faults).toMatchObject([{ pointer: '/correction', rule: 'range' }]);
});

test('who registers corrects nothing this way: what was said before would not be in the vault alone', async () => {
  const answer = await post({ ...bodyOf('registration'), correction: 1 });
  expect(v.parse(problemSchema, await answer.json()).faults).toMatchObject([
    { pointer: '/correction', rule: 'unknown-key' },
  ]);
});

test('a release says how many were corrected', () => {
  const notes = tableOf({ instrument: ['household'], rule: ['corrected'], responses: [12] });
  expect(notedWarnings({ notes }, 10)).toMatchObject([{ code: 'corrected', subject: 'household', count: 12 }]);
});
