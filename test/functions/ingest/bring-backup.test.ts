/** A backup file that another phone saved comes in by a link: once, whole, and only what that link may file. */
import { sealBackup } from '#functions/client/backup/seal-backup.ts';
import { openApiOf } from '#functions/ingest/openapi.ts';
import type { BackupEntry } from '#schemas/fieldwork/backup-file.ts';
import { afterAll, expect, test } from 'vitest';
import * as v from 'valibot';

import { ingestInFolder } from '../cli/ingest-in-folder.ts';
import { drawn, linkTo } from './ingest-platform.ts';

const { app, open, close } = await ingestInFolder();
afterAll(close);

const bodies = [...drawn.bodies('household')].slice(0, 60);
const entryOf = (body: unknown, state = 'unsent'): BackupEntry => {
  const { id, startedAt } = v.parse(v.looseObject({ id: v.string(), startedAt: v.string() }), body);
  const common = { id, round: 'tests', instrument: 'household', version: 3, startedAt, form: {} };
  return state === 'unsent' ? { ...common, state, body: JSON.stringify(body) } : { ...common, state };
};
const keyAnswer = v.object({ key: v.string() });

async function saved(entries: readonly BackupEntry[], round = 'tests'): Promise<Uint8Array<ArrayBuffer>> {
  const headers = { authorization: `Bearer ${await linkTo('household')}` };
  const { key } = v.parse(keyAnswer, await (await app.request('/v1/backup-key', { headers })).json());
  const publicKey = Uint8Array.from(Buffer.from(key, 'base64'));
  return sealBackup({ round, instrument: 'household', savedAt: '2026-11-01T12:00:00+05:00', entries, publicKey });
}

async function bring(file: Uint8Array<ArrayBuffer>, token?: string) {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const answer = await app.request('/v1/backups', { method: 'POST', headers, body: file });
  return { status: answer.status, body: v.parse(v.looseObject({}), await answer.json()) };
}

const stored = async (): Promise<number> => {
  let count = 0;
  for await (const { id } of open.store.readRound('tests', 'household')) count += id === '' ? 0 : 1;
  return count;
};

test('without a link of the round nothing is opened', async () => {
  const file = await saved([entryOf(bodies[0])]);
  expect(await bring(file)).toMatchObject({ status: 401 });
  expect(await bring(file, 'none')).toMatchObject({ status: 401 });
  expect(await stored()).toBe(0);
});

test('a file that was cut, changed, is none, or is of another round is refused with its own reason, and nothing is filed', async () => {
  const token = await linkTo('household');
  const file = await saved([entryOf(bodies[0])]);
  const turned = file.slice();
  turned[turned.length - 1] = (turned[turned.length - 1] ?? 0) ^ 1;
  for (const [bytes, problem] of [
    [file.subarray(0, -1), 'backup-damaged'],
    [turned, 'backup-damaged'],
    [Uint8Array.from(Buffer.from('not one')), 'no-backup'],
    [new Uint8Array(0), 'no-backup'],
    [await saved([entryOf(bodies[0])], 'another'), 'backup-elsewhere'],
  ] as const) {
    const type = `urn:remit:problem:${problem}`;
    expect(await bring(Uint8Array.from(bytes), token)).toMatchObject({ status: 422, body: { type } });
  }
  expect(await bring(new Uint8Array(4 * 1024 * 1024 + 1), token)).toMatchObject({ status: 413 });
  expect(await stored()).toBe(0);
});

test('what the link may not file stays in the file; what it may is filed, and once', async () => {
  const psuOf = (body: unknown) =>
    v.parse(v.looseObject({ answers: v.looseObject({ psu: v.string() }) }), body).answers.psu;
  const [first] = bodies;
  const psu = psuOf(first);
  const [mine, others] = [bodies.filter((one) => psuOf(one) === psu), bodies.filter((one) => psuOf(one) !== psu)];
  const token = await linkTo('household', { psu });
  const draft = { ...entryOf({ ...others[2] }, 'draft') };
  const file = await saved([...mine, ...others.slice(0, 2)].map((one) => entryOf(one)).concat(draft));
  const counts = { alreadyHere: 0, inConflict: 0, erased: 0, refusedBefore: 0, unfinished: 1, notFiled: 2 };
  expect((await bring(file, token)).body).toEqual({ ...counts, filed: mine.length });
  expect(await stored()).toBe(mine.length);
  expect((await bring(file, token)).body).toMatchObject({ filed: 0, alreadyHere: mine.length, notFiled: 2 });
  expect(await stored()).toBe(mine.length);
});

test('it is described', () => {
  expect(Object.keys(openApiOf([]).paths)).toContain('/v1/backups');
});
