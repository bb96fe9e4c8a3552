/** A laptop whose disk is full or read-only says so, goes on reading, and takes interviews again when there is room. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { createIngestApp } from '#functions/ingest/app.ts';
import { storeAt } from '#functions/laptop/data/open-at.ts';
import { openDatabase } from '#functions/laptop/data/open-database.ts';
import { roomAt } from '#functions/laptop/data/room-on-disk.ts';
import { openEndpoint } from '#functions/laptop/data/table-endpoint.ts';
import { createBaseApp } from '#functions/platform/http/base-app.ts';
import { createLineLog } from '#functions/platform/logger.ts';
import { createDirectoryObjects } from '#functions/store/directory-objects.ts';
import { levelTables } from '#functions/store/level/level-table.ts';
import { StoreFull } from '#functions/store/store.ts';
import { createTableStore } from '#functions/store/table-store.ts';
import { testVaultKeys } from '../store/vault/vault-keys.ts';
import { bodyOf, drawn, now } from '../ingest/ingest-platform.ts';
import { studies } from '../../studies.ts';
import { putFrame, putRound } from '../store/lay-out.ts';
import { noFloods } from '../no-floods.ts';

const megabyte = 1024 * 1024;
const disk = await mkdtemp(join(tmpdir(), 'remit-disk-'));

/** A disk of 32 MB, where this machine lets us have one. */
const mounted = (() => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=32m', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
const ballast = join(disk, 'ballast');
const fill = (bytes: number) => writeFile(ballast, new Uint8Array(bytes));
const remount = (how: 'ro' | 'rw') => execFileSync('mount', ['-o', `remount,${how}`, disk]);

afterAll(async () => {
  if (mounted) execFileSync('umount', ['-l', disk]);
  await rm(disk, { recursive: true, force: true });
});

/** Registration and health on a database in this folder that leaves `reserve` bytes free. */
async function platformIn(folder: string, reserve: number) {
  mkdirSync(folder, { recursive: true });
  const say = () => undefined;
  const engine = await openDatabase(folder, { sync: true, acceptLoss: false, say, now, reserve }, testVaultKeys());
  const store = createTableStore(levelTables(engine), testVaultKeys());
  const logged: string[] = [];
  let minted = 0;
  const log = createLineLog((line) => logged.push(line), now);
  const app = createBaseApp({ log, now, newId: () => `request-${++minted}` });
  app.route(
    '/',
    createIngestApp({
      studies,
      store,
      identify: () => Promise.resolve(undefined),
      digestKey: 'digest',
      now,
      ...noFloods,
    }),
  );
  const body = bodyOf('registration');
  const file = async (last: number) => {
    const id = `019b7700-0000-7000-8000-${String(last).padStart(12, '0')}`;
    return app.request('/v1/registrations', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, id }),
    });
  };
  return { app, engine, store, logged, file, close: () => engine.close() };
}

test('a disk with less room than the reserve is full, whatever size it has', async () => {
  expect(await roomAt(disk, 0)).toEqual({ kind: 'there' });
  expect(await roomAt(disk, Number.MAX_SAFE_INTEGER)).toMatchObject({ kind: 'none' });
});

test('what the disk does not take is answered 507 as a problem, with a time to come back, and is never acknowledged', async () => {
  const platform = await platformIn(join(disk, 'tight'), 8 * megabyte);
  await putRound(platform.store, drawn.round);
  await putFrame(platform.store, drawn.round.id, drawn.frame);
  expect((await platform.file(1)).status).toBe(201);

  if (mounted) {
    await fill(26 * megabyte);
    for (let again = 0; again < 5; again++) {
      const refused = await platform.file(2);
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([507, '60']);
      expect(refused.headers.get('content-type')).toBe('application/problem+json');
      expect(await refused.json()).toMatchObject({ type: 'urn:remit:problem:store-full', status: 507 });
    }
    expect((await platform.app.request('/v1/health')).status).toBe(503);
    expect(await platform.store.countResponses('tests', 'registration')).toBe(1);
    expect(platform.logged.join('\n')).toContain('"message":"store-full"');
    await rm(ballast);
    expect((await platform.app.request('/v1/health')).status).toBe(200);
    expect((await platform.file(2)).status).toBe(201);
    expect(await platform.store.countResponses('tests', 'registration')).toBe(2);
  }
  await platform.close();
});

test('what has less room than its reserve says so at /v1/health, here and to other processes, and is still read', async () => {
  const [there, none] = await Promise.all([
    platformIn(join(disk, 'roomy'), 0),
    platformIn(join(disk, 'crowded'), Number.MAX_SAFE_INTEGER),
  ]);
  expect((await there.app.request('/v1/health')).status).toBe(200);
  const answer = await none.app.request('/v1/health');
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await none.store.noRoom()).toContain('is full');
  const { endpoint, close } = await openEndpoint(none.engine);
  expect(await storeAt(endpoint).noRoom()).toBe(await none.store.noRoom());
  await storeAt(endpoint).ping();
  await close();
  await Promise.all([there.close(), none.close()]);
});

test.runIf(mounted)('a disk that has become read-only is read, and files nothing', async () => {
  const platform = await platformIn(join(disk, 'frozen'), megabyte);
  await putRound(platform.store, drawn.round);
  await putFrame(platform.store, drawn.round.id, drawn.frame);
  await platform.close();
  const objects = createDirectoryObjects(join(disk, 'objects'));
  const text = { contentType: 'text/csv' };
  await objects.put('frozen/before.csv', new Uint8Array(1), text);
  expect(await roomAt(disk, megabyte)).toEqual({ kind: 'there' });
  remount('ro');
  try {
    expect(await roomAt(disk, megabyte)).toMatchObject({ kind: 'none', why: 'the data folder is read-only' });
    await expect(objects.put('frozen/after.csv', new Uint8Array(1), text)).rejects.toBeInstanceOf(StoreFull);
    expect((await objects.get('frozen/before.csv'))?.bytes.length).toBe(1);
  } finally {
    remount('rw');
  }
});

test.runIf(mounted)('a release that has no room leaves nothing half written, and can be written later', async () => {
  const objects = createDirectoryObjects(join(disk, 'objects'));
  const table = new Uint8Array(8 * megabyte).fill(1);
  await fill(26 * megabyte);
  await expect(objects.put('releases/1/table.csv', table, { contentType: 'text/csv' })).rejects.toBeInstanceOf(
    StoreFull,
  );
  expect(await objects.get('releases/1/table.csv')).toBeUndefined();
  await rm(ballast);
  await objects.put('releases/1/table.csv', table, { contentType: 'text/csv' });
  expect((await objects.get('releases/1/table.csv'))?.bytes.length).toBe(table.length);
});
