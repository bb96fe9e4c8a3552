/** What clerks do leaves behind how much waits for them, without anything of whom it is about. */
import { expect, test } from 'vitest';

import { registrationStudy } from '#schemas/studies/registration/study.ts';
import { bodyOf } from '../ingest/ingest-platform.ts';
import { clerk, openClerk, round, secondClerk } from './platform.ts';
import { onPaper, typedIn } from './type-in.ts';

const { see, post, send, register, store } = await openClerk();
const at = `/rounds/${round.id}`;
const left = async () =>
  Object.fromEntries((await store.listWaiting(round.id)).map(({ kind, count }) => [kind, count]));
const { answers } = { answers: {}, ...bodyOf('registration') };
const type = (who: typeof clerk, number: string, name: string) => {
  const body = typedIn(registrationStudy.instrument, onPaper({ ...answers }, { name }), { day: '2026-10-30' });
  return post(who, `${at}/paper/${number}`, body);
};

test('nothing is counted before a clerk looks', async () => {
  expect(await left()).toEqual({});
});

test('pairs are counted when a clerk opens their list, and once more when one was decided about', async () => {
  const [one, two] = [await register('Раҳимов Фаррух'), await register('Farrukh Rahimov')];
  await see(clerk, at);
  expect(await left()).toEqual({ pairs: 1 });
  const pair = `${at}/pairs/${one}/${two}`;
  const seen = /name="seen" value="(\w+)"/.exec((await see(clerk, pair)).html)?.[1] ?? '';
  const { headers } = await send(clerk, pair, { as: 'two-people', reason: 'both were here', seen });
  await see(clerk, headers.get('location')?.replace('/registrants', '') ?? '');
  expect(await left()).toEqual({ pairs: 0 });
});

test('forms on paper are counted with each thing that is done about one', async () => {
  await store.putCampaign(round.id, {
    ...{ id: 'embassy-x', name: 'Embassy X', mode: 'embassy', begins: '2026-01-01', printed: 9 },
  });
  expect((await type(clerk, 'embassy-x-0001', 'Zarina')).status).toBe(303);
  expect((await type(clerk, 'embassy-x-0002', 'Gulnora')).status).toBe(303);
  expect(await left()).toMatchObject({ 'second-typing': 2, 'paper-decision': 0 });
  expect((await type(secondClerk, 'embassy-x-0001', 'Zarine')).status).toBe(303);
  expect(await left()).toMatchObject({ 'second-typing': 1, 'paper-decision': 1 });
  await send(clerk, `${at}/paper/embassy-x-0001/throw-away`, { reason: 'spoiled', seen: '2' });
  expect(await left()).toMatchObject({ 'second-typing': 1, 'paper-decision': 0 });
});

test('what is left are numbers and a moment', async () => {
  for (const line of await store.listWaiting(round.id))
    expect(Object.keys(line).toSorted()).toEqual(['at', 'count', 'kind']);
  expect(JSON.stringify(await store.listWaiting(round.id))).not.toMatch(/Zarin|Gulnora|embassy-x/);
});
