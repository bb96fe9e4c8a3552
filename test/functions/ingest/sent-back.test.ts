/** What the office sends back reaches the phone that filed it: which interview and why, no answer, and nobody else's. */
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { endLink } from '#functions/fieldwork/links/end-link.ts';
import { editInterview } from '#functions/fieldwork/review/edit-interview.ts';
import { moveInterview } from '#functions/fieldwork/review/move-interview.ts';
import type { OfficeMove } from '#functions/fieldwork/review/review-deps.ts';
import { sentBackListSchema } from '#schemas/fieldwork/sent-back.ts';
import { findInstrument } from '../../studies.ts';
import { bodyOf, drawn, linkTo, now, startIngest } from './ingest-platform.ts';

const { app, store, post, close } = await startIngest();
afterAll(close);

const household = bodyOf('household');
const answers = v.parse(v.looseObject({ psu: v.string() }), household['answers']);
const elsewhere = drawn.frame.find(({ instrument, psu }) => instrument === 'household' && psu !== answers.psu)?.psu;
const expiresAt = '2026-11-01T13:00:00.000Z';
const linkOf = (enumerator: string) => ({
  id: `link-${enumerator}`,
  round: 'tests',
  enumerator,
  madeAt: now().toISOString(),
  by: 'office',
  expiresAt,
});
const tokenOf = (enumerator: string) =>
  linkTo('household', { jti: `link-${enumerator}`, enumerator, psu: answers.psu });

let minted = 0;
const mint = (): string => `01890a5d-ac96-774b-bcce-e302${String(10000000 + (minted += 1))}`;
const office = { store, now, newId: mint, by: 'coordinator@office', as: 'coordinator' } as const;

async function give(enumerator: string, psu: string): Promise<void> {
  const revision = (await store.getEnumerator('tests', enumerator))?.revision;
  const assignments = [{ instrument: 'household', psu }];
  await store.putEnumerator('tests', { id: enumerator, name: enumerator, assignments, revision });
}

async function filed(enumerator: string, dwelling: string) {
  const id = mint();
  const token = await tokenOf(enumerator);
  const send = async (correction?: number) => {
    const name = correction === undefined ? dwelling : `${dwelling} again`;
    const sent = { ...household, id, answers: { ...answers, dwelling: name } };
    return (await post({ ...sent, ...(correction !== undefined && { correction }) }, token)).status;
  };
  expect(await send()).toBe(201);
  const key = { id, round: 'tests', instrument: 'household' };
  const move = (one: OfficeMove, reason: string) => moveInterview(office, key, { move: one, reason });
  return { id, send, move };
}

const ask = async (token: string) =>
  app.request('/v1/links/sent-back', { headers: { authorization: `Bearer ${token}` } });
const told = async (enumerator: string) =>
  v.parse(sentBackListSchema, await (await ask(await tokenOf(enumerator))).json()).sentBack;

beforeAll(async () => {
  for (const enumerator of ['zarina', 'farrukh']) {
    await store.putLink(linkOf(enumerator));
    await give(enumerator, answers.psu);
  }
});

test('the enumerator who filed it hears which and why, until it is corrected; nobody else does', async () => {
  const { id, send, move } = await filed('zarina', 'S-1');
  expect(await told('zarina')).toEqual([]);
  await move('send-back', 'the ages of two children are missing');
  const [one] = await told('zarina');
  expect(one).toEqual({
    instrument: 'household',
    id,
    psu: answers.psu,
    unit: 'S-1',
    reason: 'the ages of two children are missing',
    at: now().toISOString(),
  });
  expect(await told('farrukh')).toEqual([]);
  expect(await send(1)).toBe(201);
  expect(await told('zarina')).toEqual([]);
});

test('whoever holds a link that names no enumerator hears of what came by that link, and of no other', async () => {
  const tokenOfPlain = (jti: string) => linkTo('household', { jti, psu: answers.psu });
  const toldPlain = async (jti: string) =>
    v.parse(sentBackListSchema, await (await ask(await tokenOfPlain(jti))).json()).sentBack;
  const id = mint();
  const send = async (correction?: number) => {
    const sent = { ...household, id, answers: { ...answers, dwelling: `S-5${correction ?? ''}` } };
    const body = { ...sent, ...(correction !== undefined && { correction }) };
    return (await post(body, await tokenOfPlain('plain-1'))).status;
  };
  expect(await send()).toBe(201);
  const key = { id, round: 'tests', instrument: 'household' };
  await moveInterview(office, key, { move: 'send-back', reason: 'which month?' });
  expect((await toldPlain('plain-1')).map((one) => [one.id, one.unit, one.reason])).toEqual([
    [id, 'S-5', 'which month?'],
  ]);
  for (const others of [await toldPlain('plain-2'), await told('zarina')]) expect(others).toEqual([]);
  expect(await send(1)).toBe(201);
  expect(await toldPlain('plain-1')).toEqual([]);
});

test('the last reason counts, and what the office decides otherwise is not asked for any more', async () => {
  const { id, move } = await filed('zarina', 'S-2');
  await move('send-back', 'a');
  await move('accept', 'heard it on the telephone');
  expect(await told('zarina')).toEqual([]);
  await move('send-back', 'after all');
  expect((await told('zarina')).map((each) => [each.id, each.reason])).toEqual([[id, 'after all']]);
  await move('set-aside', 'invented');
  expect(await told('zarina')).toEqual([]);
});

test('a place that was given to somebody else asks this phone for nothing: its correction would not be taken', async () => {
  const { move } = await filed('farrukh', 'S-3');
  await move('send-back', 'x');
  expect(await told('farrukh')).toHaveLength(1);
  await give('farrukh', elsewhere ?? '');
  // Ingestion remembers a link for half a minute; another process has not seen it yet.
  const another = await startIngest(() => store);
  const headers = { authorization: `Bearer ${await tokenOf('farrukh')}` };
  const answer = await another.app.request('/v1/links/sent-back', { headers });
  expect(await answer.json()).toEqual({ round: 'tests', sentBack: [] });
  await another.close();
});

test('whoever holds no link, or one that has ended, is told nothing', async () => {
  expect((await app.request('/v1/links/sent-back')).status).toBe(401);
  expect((await ask('none')).status).toBe(401);
  await store.putLink(linkOf('shirin'));
  await give('shirin', answers.psu);
  await endLink({ ...office, store }, linkOf('shirin'), 'the phone was lost');
  const answer = await ask(await tokenOf('shirin'));
  expect([answer.status, await answer.text()]).toEqual([410, expect.stringContaining('link-ended')]);
});

test('an edit of the office in between leaves what the enumerator is asked for as it was', async () => {
  const { id, move } = await filed('zarina', 'S-9');
  await move('send-back', 'ask the age again');
  const before = (await told('zarina')).find((one) => one.id === id);
  const instrument = findInstrument('household', drawn.round.instruments['household'] ?? 0);
  if (instrument === undefined) throw new Error('no such questionnaire');
  for (const dwelling of ['S-9 a', 'S-9 b']) {
    const seen = { id, round: 'tests', instrument: 'household' };
    const edited = await editInterview(office, instrument, seen, { changes: { dwelling }, reason: 'phoned' });
    expect(edited.kind).toBe('edited');
    expect((await told('zarina')).find((one) => one.id === id)).toMatchObject({
      reason: 'ask the age again',
      at: before?.at,
    });
  }
});
