/** Two versions of one interview: the office sees how they differ, decides which counts, and nothing is lost or opened again. */
import * as v from 'valibot';
import { afterAll, expect, test } from 'vitest';

import { openConflicts } from '#functions/ingest/conflicts.ts';
import { bodyOf, linkTo } from '../ingest/ingest-platform.ts';
import { collect } from '../store/sample-records.ts';
import { ingestInFolder } from './ingest-in-folder.ts';
import { remitHere } from './remit-here.ts';

const { data, open, app, close } = await ingestInFolder();
afterAll(close);

const answersOf = (body: Record<string, unknown>) => v.parse(v.record(v.string(), v.unknown()), body['answers']);

async function file(body: object, token?: string): Promise<number> {
  const headers = {
    'content-type': 'application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  const path = token === undefined ? '/v1/registrations' : '/v1/responses';
  return (await app.request(path, { method: 'POST', headers, body: JSON.stringify(body) })).status;
}

const remit = (...args: readonly string[]) => remitHere('conflicts', ...args, '--data', data, '--round', 'tests');

test('an interview sent twice with other answers is listed, compared, decided, and counted as decided', async () => {
  const token = await linkTo('household');
  const first = bodyOf('household');
  const answers = { ...answersOf(first), dwelling: 'the other door' };
  const other = { ...first, answers };
  expect([await file(first, token), await file(other, token)]).toEqual([201, 409]);
  const id = String(first['id']);
  const key = { id, round: 'tests', instrument: 'household' };

  expect((await remit('list')).out).toMatch(new RegExp(`^${id}  household  2 versions`));
  const shown = await remit('show', '--id', id);
  expect(shown.out).toContain('version 1: received 2026-11-01T12:00:00.000Z, counts now');
  expect(shown.out).toContain('dwelling\n');
  expect(shown.out).toContain('  2: "the other door"');

  expect((await remit('decide', '--id', id, '--counts', '9', '--reason', 'asked her')).code).toBe(2);
  const all = ['--all-imported', '--instrument', 'household', '--counts', 'newest', '--reason', 'read anew'];
  expect((await remit('decide', ...all)).err).toContain('no imported response to "household"'); // an interview is looked at
  await open.store.noteComputed('estimates', 'tests', 7);
  const decided = await remit('decide', '--id', id, '--counts', '2', '--reason', 'asked her', '--by', 'coordinator');
  expect(decided).toMatchObject({ code: 0, err: '' });
  expect((await open.store.getResponse(key))?.answers['dwelling']).toBe('the other door');
  expect((await open.store.listHistory(key)).map((record) => record.answers['dwelling'])).not.toContain(
    'the other door',
  );
  const trail = await open.store.listAudit('tests');
  expect(trail.filter(({ action }) => action === 'conflict-decided')).toMatchObject([
    { action: 'conflict-decided', by: 'coordinator', subject: id, reason: 'asked her' },
  ]);
  expect(await open.store.countResponses('tests', 'household')).toBe(1);
  expect((await open.store.listComputed('estimates')).has('tests')).toBe(false); // computed once more, should it be closed

  // Both phones send once more: what was stored, and is kept, has its receipt, and nothing waits for a decision again.
  expect([await file(other, token), await file(first, token)]).toEqual([200, 200]);
  expect((await remit('list')).out).toBe('Nothing waits for a decision.\n');
});

test('a registration under a number that is taken leaves nobody in the vault, and cannot take the place of the first', async () => {
  const first = bodyOf('registration');
  const other = { ...first, answers: { ...answersOf(first), name: 'Somebody Else' } };
  expect([await file(first), await file(other)]).toEqual([201, 409]);
  const [conflict] = await openConflicts(open.store, 'tests');
  const [kept, refused] = conflict?.versions ?? [];
  if (kept === undefined || refused === undefined) throw new Error('the conflict was not kept');
  expect((await open.store.getIdentity(kept))?.identity['name']).toBe(answersOf(first)['name']);
  expect(await open.store.getIdentity(refused)).toBeUndefined();
  expect((await collect(open.store.listConflicts('tests'))).length).toBeGreaterThan(0);

  const id = String(first['id']);
  const shown = await remit('show', '--id', id);
  expect(shown.out).not.toContain('Somebody Else');
  const swapped = await remit('decide', '--id', id, '--counts', '2', '--reason', 'asked');
  expect(swapped.err).toContain('remit registrant correct');
  expect((await remit('decide', '--id', id, '--counts', '1', '--reason', 'asked')).code).toBe(0);
});
