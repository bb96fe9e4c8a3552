/** `remit review`: the office finds interviews, decides about them with a reason, and never reads an answer by mistake. */
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { bodyOf, linkTo } from '../ingest/ingest-platform.ts';
import { ingestInFolder } from './ingest-in-folder.ts';
import { remitHere } from './remit-here.ts';

const { data, open, app, close } = await ingestInFolder();
afterAll(close);

const remit = (...args: readonly string[]) => remitHere('review', ...args, '--data', data, '--round', 'tests');
const body = bodyOf('household');
const answers = v.parse(v.looseObject({}), body['answers']);
const idOf = (n: number): string => `01890a5d-ac96-774b-bcce-c5020000000${n}`;
const stored = (n: number) => open.store.getResponse({ id: idOf(n), round: 'tests', instrument: 'household' });

beforeAll(async () => {
  for (const [n, jti] of [
    [1, 'kept'],
    [2, 'leaked'],
    [3, 'leaked'],
  ] as const) {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${await linkTo('household', { jti, enumerator: 'zarina' })}`,
    };
    const sent = { ...body, id: idOf(n), answers: { ...answers, dwelling: `door-${n}` } };
    const filed = await app.request('/v1/responses', { method: 'POST', headers, body: JSON.stringify(sent) });
    expect(filed.status).toBe(201);
  }
});

test('interviews are listed by link, with ids and codes and no answer', async () => {
  const { out, err } = await remit('list', '--link', 'leaked');
  expect(out.trim().split('\n')).toHaveLength(2);
  expect(out).toContain(`${idOf(2)}  household  filed`);
  expect(out).not.toContain('door-');
  expect(err).toContain('2 filed');
});

test('all of a leaked link are set aside at once, and one of them is accepted again', async () => {
  const aside = await remit('set-aside', '--link', 'leaked', '--reason', 'the link was passed on', '--by', 'office');
  expect(aside).toMatchObject({ code: 0 });
  expect([await stored(1), await stored(2)].map((record) => record?.review?.state)).toEqual([undefined, 'set-aside']);
  expect((await remit('accept', '--id', idOf(2), '--reason', 'called the household')).code).toBe(0);
  const shown = await remit('show', '--id', idOf(2));
  expect(shown.out).toContain('interview-set-aside by office: the link was passed on');
  expect(shown.out).toContain('what may be done: send-back, set-aside, edit');
});

test('of interviews that are sent back at once those are named that nobody in the field is shown', async () => {
  const held = { round: 'tests', madeAt: '2026-01-01T08:00:00.000Z', by: 'office', enumerator: 'zarina' };
  const back = () => remit('send-back', '--link', 'leaked', '--reason', 'ages are missing');
  const unseen = await back();
  expect(unseen.code).toBe(0);
  expect(unseen.err).toContain(`nobody in the field is shown that these are sent back`);
  for (const n of [2, 3]) expect(unseen.err).toContain(idOf(n));
  await remit('accept', '--link', 'leaked', '--reason', 'after all');
  await open.store.putLink({ ...held, id: 'held', expiresAt: '2999-01-01T00:00:00.000Z' });
  expect((await back()).err).not.toContain('nobody in the field');
  await remit('accept', '--link', 'leaked', '--reason', 'after all');
});

test('nothing moves a whole round, and nothing moves without a reason', async () => {
  expect(await remit('set-aside', '--reason', 'x')).toMatchObject({ code: 2 });
  expect(await remit('set-aside', '--id', idOf(1), '--reason', ' ')).toMatchObject({ code: 2 });
  expect(await remit('set-aside', '--id', 'nobody', '--reason', 'x')).toMatchObject({ code: 1 });
  expect((await stored(1))?.review).toBeUndefined();
});

test('answers are edited from a file; what differs is shown, and a fault changes nothing', async () => {
  const file = join(data, 'change.json');
  await writeFile(file, JSON.stringify({ dwelling: 'door-9' }));
  expect(await remit('edit', '--id', idOf(3), '--answers', file, '--reason', 'the sheet')).toMatchObject({ code: 0 });
  expect((await stored(3))?.answers['dwelling']).toBe('door-9');
  expect((await remit('show', '--id', idOf(3))).out).toContain('dwelling: "door-3" → "door-9"');
  await writeFile(file, JSON.stringify({ language: 'no such' }));
  const faulty = await remit('edit', '--id', idOf(3), '--answers', file, '--reason', 'x');
  expect(faulty.code).toBe(1);
  expect(faulty.err).toContain('nothing was changed: language');
});
