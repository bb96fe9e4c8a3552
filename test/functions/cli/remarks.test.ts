/** The office reads what interviewers noted, round by round. */
import { afterAll, expect, test } from 'vitest';

import { bodyOf, linkTo } from '../ingest/ingest-platform.ts';
import { ingestInFolder } from './ingest-in-folder.ts';
import { remitHere } from './remit-here.ts';

const { data, app, close } = await ingestInFolder();
afterAll(close);

const remit = (...args: readonly string[]) => remitHere('remarks', ...args, '--data', data);

test('notes and confirmations are listed with the interview, its place and the question', async () => {
  expect((await remit('--round', 'tests')).out).toBe('Nobody remarked anything.\n');
  const body = bodyOf('household');
  const remarks = [
    { pointer: '/answers/income', note: 'after a "long" pause' },
    { pointer: '/answers/members/0/age', rule: 'old' },
  ];
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await linkTo('household')}` };
  const sent = JSON.stringify({ ...body, remarks });
  expect((await app.request('/v1/responses', { method: 'POST', headers, body: sent })).status).toBe(201);

  const id = String(body['id']);
  const lines = (await remit('--round', 'tests', '--instrument', 'household')).out.trimEnd().split('\n');
  expect(lines).toEqual([
    expect.stringMatching(new RegExp(`^${id}  household  \\S+  income  "after a \\\\"long\\\\" pause"$`)),
    expect.stringMatching(new RegExp(`^${id}  household  \\S+  members/0/age  right: old$`)),
  ]);
  expect((await remit('--round', 'tests', '--instrument', 'border')).out).toBe('Nobody remarked anything.\n');
});

test('a round that is not there is said to be none', async () => {
  const { code, err } = await remit('--round', 'nowhere');
  expect([code, err]).toEqual([1, 'remit: there is no round "nowhere" here\n']);
});
