/** What a phone saved as a backup file comes in as if it had sent it: once, whole, and nothing when the file is not right. */
import { access, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { sealBackup } from '#functions/client/backup/seal-backup.ts';
import type { BackupEntry } from '#schemas/fieldwork/backup-file.ts';

import { drawn, linkTo } from '../../ingest/ingest-platform.ts';
import { ingestInFolder } from '../ingest-in-folder.ts';
import { remitHere } from '../remit-here.ts';

const { data, open, app, close } = await ingestInFolder();
afterAll(close);

const [first, second, third, fourth] = drawn.bodies('household');
const household = { round: 'tests', instrument: 'household', version: 3 };
const now = '2026-11-01T12:00:00+05:00';

/** A finished interview, as the phone keeps it. */
const finished = (
  body: { readonly id?: unknown; readonly startedAt?: unknown; readonly endedAt?: unknown } | undefined,
): BackupEntry => ({
  ...household,
  id: String(body?.id),
  startedAt: String(body?.startedAt),
  endedAt: String(body?.endedAt),
  state: 'unsent',
  body: JSON.stringify(body),
  form: {},
});
const draft: BackupEntry = {
  ...household,
  id: '01900000-0000-7000-8000-000000000001',
  startedAt: now,
  state: 'draft',
  form: { language: 'ru' },
  answers: { dwelling: 'D-77' },
};

/** The key of the round, as a link of it is told. */
async function publicKey(): Promise<Uint8Array<ArrayBuffer>> {
  const headers = { authorization: `Bearer ${await linkTo('household')}` };
  const answer: unknown = await (await app.request('/v1/backup-key', { headers })).json();
  if (typeof answer !== 'object' || answer === null || !('key' in answer)) throw new Error('no key');
  return Uint8Array.from(Buffer.from(String(answer.key), 'base64'));
}

/** Saves a file, as a phone does. */
async function fileOf(name: string, entries: readonly BackupEntry[], round = 'tests'): Promise<string> {
  const file = join(data, name);
  const told = { round, instrument: 'household', savedAt: now };
  await writeFile(file, await sealBackup({ ...told, entries, publicKey: await publicKey() }));
  return file;
}

const remit = (...args: readonly string[]) => remitHere('import', '--data', data, ...args);
const filed = async (): Promise<number> => {
  let count = 0;
  for await (const { id } of open.store.readRound('tests', 'household')) count += id === '' ? 0 : 1;
  return count;
};

test('a key is told to a link alone', async () => {
  expect((await app.request('/v1/backup-key')).status).toBe(401);
  expect((await app.request('/v1/backup-key', { headers: { authorization: 'Bearer none' } })).status).toBe(401);
});

test('a dry run says what would be filed, and files nothing', async () => {
  const file = await fileOf('dry.remit-backup', [finished(first), draft]);
  const { code, out } = await remit('--backup', file, '--dry-run');
  expect(out).toContain('1 would be filed, 0 already here, 0 cannot be filed\n1 not finished');
  expect(code).toBe(0);
  expect(await filed()).toBe(0);
  await expect(access(`${file}.rest.json`)).rejects.toThrow();
});

test('finished interviews are filed, drafts go into a file of their own, and the second time nothing is filed', async () => {
  const file = await fileOf('phone.remit-backup', [finished(first), finished(second), draft]);
  const once = await remit('--backup', file);
  expect(once.out).toContain('2 filed, 0 already here, 0 cannot be filed\n1 not finished, 0 refused before');
  expect(once.code).toBe(0);
  expect(await filed()).toBe(2);
  const again = await remit('--backup', file, '--json');
  expect(JSON.parse(again.out)).toMatchObject({ filed: 0, alreadyHere: 2, inConflict: 0, unfinished: 1 });
  expect(await filed()).toBe(2);

  const rest: unknown = JSON.parse(await readFile(`${file}.rest.json`, 'utf8'));
  expect(rest).toMatchObject([
    { id: draft.id, state: 'draft', answers: { dwelling: 'D-77' }, form: { language: 'ru' } },
  ]);
  expect((await stat(`${file}.rest.json`)).mode & 0o077).toBe(0);
});

test('what the phone sends after all, before the file or after it, is the same response', async () => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await linkTo('household')}` };
  const post = async (body: unknown) =>
    (await app.request('/v1/responses', { method: 'POST', headers, body: JSON.stringify(body) })).status;
  expect(await post(third)).toBe(201);
  const file = await fileOf('late.remit-backup', [finished(third), finished(fourth)]);
  expect((await remit('--backup', file)).out).toContain('1 filed, 1 already here');
  expect(await post(fourth)).toBe(200);
  expect(await filed()).toBe(4);
});

test('other answers under a number are kept beside those that are here, as from a phone', async () => {
  const other = finished({ ...first, startedAt: String(first?.endedAt) });
  const { out, code } = await remit('--backup', await fileOf('taken.remit-backup', [other]));
  expect(out).toContain('1 have other answers here under their id; both are kept (remit conflicts list)');
  expect(code).toBe(0);
  expect(await filed()).toBe(4);
});

test('what has faults, or is of another questionnaire, is not filed, and is in the rest with its reason', async () => {
  const faulty = { ...finished(first), id: '01900000-0000-7000-8000-000000000002' };
  const body = JSON.stringify({ ...first, id: faulty.id, answers: {} });
  const [traveller] = drawn.bodies('border');
  const border = finished(traveller);
  const file = await fileOf('faulty.remit-backup', [{ ...faulty, body }, border, { ...draft, state: 'refused' }]);
  const { code, out, err } = await remit('--backup', file);
  expect(out).toContain('0 filed, 0 already here, 2 cannot be filed');
  expect(err).toContain('2 finished interviews could not be filed; the reasons are in');
  expect(code).toBe(1);
  const rest = await readFile(`${file}.rest.json`, 'utf8');
  expect(rest).toMatch(/"faults": \[\s+\{\s+"pointer": "\/answers/);
  expect(JSON.parse(rest)).toMatchObject([
    { id: faulty.id, why: 'it has faults' },
    { why: 'it is not of the round and the questionnaire of the file', answers: { instrument: 'border' } },
    { state: 'refused', answers: { dwelling: 'D-77' } },
  ]);
  expect(await filed()).toBe(4);
});

/** The same as a program sends it that takes it for a text of Windows. */
const withEnds = (bytes: Uint8Array): Uint8Array =>
  Uint8Array.from([...bytes].flatMap((byte) => (byte === 10 ? [13, 10] : [byte])));
/** The same of sealed bytes in which there happens to be no end of a line. */
const firstEnd = (bytes: Uint8Array): Uint8Array => {
  const end = bytes.indexOf(10);
  return Uint8Array.from([...bytes.subarray(0, end), 13, ...bytes.subarray(end)]);
};

test('a file that is cut, changed, of another round or of another platform files nothing, and is told why', async () => {
  const another = finished({ ...first, id: '01900000-0000-7000-8000-000000000003' });
  const good = await fileOf('good.remit-backup', [another]);
  const bytes = await readFile(good);
  const made = async (name: string, content: Uint8Array): Promise<string> => {
    await writeFile(join(data, name), content);
    return join(data, name);
  };
  const flipped = Buffer.from(bytes);
  flipped[flipped.length - 30] = (flipped[flipped.length - 30] ?? 0) ^ 1;
  const attempts: readonly (readonly [why: string, ...args: string[]])[] = [
    ['something was added on the way', '--backup', await made('crlf', withEnds(bytes))],
    ['something was added on the way', '--backup', await made('line', firstEnd(bytes))],
    ['was not copied whole', '--backup', await made('cut', bytes.subarray(0, -9))],
    ['was changed since the phone saved it', '--backup', await made('flipped', flipped)],
    ['is not a backup file', '--backup', await made('text', Buffer.from('hello\n'))],
    [
      'this program reads version 1',
      '--backup',
      await made('later', Buffer.from('{"format":"remit-backup","version":3}\n')),
    ],
    ['is of the round "tests", not "hills"', '--backup', good, '--round', 'hills'],
    ['was sealed for another platform', '--backup', await fileOf('other', [another], 'hills')],
    ['there is no file', '--backup', join(data, 'nowhere')],
  ];
  for (const [why, ...args] of attempts) {
    const { code, err, out } = await remit(...args);
    expect([code, out, err]).toEqual([1, '', expect.stringContaining(why)]);
  }
  expect(await filed()).toBe(4);
});

test('a backup file stands alone, and what goes with it goes with nothing else', async () => {
  for (const args of [['--backup', 'a', 'b.csv'], ['--dry-run', 'b.csv'], [], ['b.csv'], ['b.csv', '--round', 'r']])
    expect((await remit(...args)).code, args.join(' ')).toBe(2);
});

test('a round that is closed takes nothing; all of it goes into the rest', async () => {
  const late = finished({ ...first, id: '01900000-0000-7000-8000-000000000004' });
  const file = await fileOf('closed.remit-backup', [late]);
  const said = ['--data', data, '--round', 'tests', '--reason', 'the last village is done'];
  await remitHere('round', 'close', '--finally', '--anyway', ...said);
  const { code, out } = await remit('--backup', file);
  expect([code, out]).toEqual([1, expect.stringContaining('0 filed, 0 already here, 1 cannot be filed')]);
  expect(JSON.parse(await readFile(`${file}.rest.json`, 'utf8'))).toMatchObject([{ why: 'the round is closed' }]);
});
