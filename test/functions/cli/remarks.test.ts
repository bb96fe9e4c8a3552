/** The office reads what interviewers noted, round by round. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { createIngestApp } from '#functions/ingest/app.ts';
import { openData, type OpenData } from '#functions/laptop/data/open-data.ts';
import { createBaseApp } from '#functions/platform/http/base-app.ts';
import { createLineLog } from '#functions/platform/logger.ts';
import { bodyOf, drawn, linkTo, now } from '../ingest/ingest-platform.ts';
import { identifyByToken } from '#functions/platform/identity/identify-by-token.ts';
import { remitHere } from './remit-here.ts';
import { studies } from '../../studies.ts';
import { putFrame, putRound } from '../store/lay-out.ts';

const data = await mkdtemp(join(tmpdir(), 'remit-remarks-'));
let open: OpenData;
let app: ReturnType<typeof createBaseApp>;
const secret = 'a signing key for tests, long enough';

beforeAll(async () => {
  open = await openData(data, 'alone');
  await putRound(open.store, drawn.round);
  await putFrame(open.store, drawn.round.id, drawn.frame);
  app = createBaseApp({ log: createLineLog(() => undefined, now), now, newId: () => 'request' });
  const identify = identifyByToken({ secret, now });
  app.route('/', createIngestApp({ studies, store: open.store, identify, digestKey: 'digest', now }));
});
afterAll(async () => {
  await open.close();
  await rm(data, { recursive: true, force: true });
});

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
