/** The data folder on the laptop: what survives, and who may open it. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { CommandFailure } from '#functions/laptop/data/failures.ts';
import { claimFolder } from '#functions/laptop/data/instance-lock.ts';
import { openData } from '#functions/laptop/data/open-data.ts';
import { afterAll, expect, test } from 'vitest';

import { collect, sampleId, sampleRecord } from '../store/sample-records.ts';

const root = await mkdtemp(join(tmpdir(), 'remit-data-'));
afterAll(() => rm(root, { recursive: true, force: true }));

test('what a closed folder held is there when it is opened again, with the same secrets', async () => {
  const folder = join(root, 'reopened');
  const first = await openData(folder, 'alone');
  await first.store.putResponse(sampleRecord(1));
  await first.close();
  const second = await openData(folder, 'alone');
  expect(await second.store.countResponses('tjk-2026-spring', 'household')).toBe(1);
  expect(second.secrets).toEqual(first.secrets);
  for (const path of [folder, join(folder, 'secrets.json'), join(folder, 'server.json')])
    expect([path, (await stat(path)).mode & 0o077]).toEqual([path, 0]); // readable by their owner alone
  await second.close();
});

test('a second server on one folder is refused in one sentence, and a command joins the first', async () => {
  const folder = join(root, 'shared');
  const server = await openData(folder, 'alone');
  await expect(openData(folder, 'alone')).rejects.toThrow(`is already served by process ${process.pid}`);
  const command = await openData(folder, 'shared');
  await command.store.putResponse(sampleRecord(2));
  await command.close();
  expect(await server.store.countResponses('tjk-2026-spring', 'household')).toBe(1);
  await server.close();
});

test('a laptop that stood still for six seconds loses no request: connections that idled meanwhile still hold', async () => {
  const folder = join(root, 'stood-still');
  const server = await openData(folder, 'alone');
  const { store } = await openData(folder, 'shared'); // a command, which asks the server over its endpoint
  const ask = () => Promise.all(Array.from({ length: 200 }, () => store.ping()));
  await ask();
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 6000); // as computing a large release does
  await ask();
  await server.close();
});

test('a first start that was cut off at any moment is begun anew', async () => {
  const folder = join(root, 'cut-off');
  const data = await openData(folder, 'alone');
  await data.close();
  for (const names of [
    ['layout'],
    ['layout', 'ledger'],
    ['layout', 'ledger', 'tables/CURRENT'],
    ['layout', 'ledger', 'tables'],
  ]) {
    for (const name of names) await rm(join(folder, name), { recursive: true });
    await (await openData(folder, 'alone')).close();
  }
  const again = await openData(folder, 'alone');
  expect((await again.store.putResponse(sampleRecord(3))).kind).toBe('stored');
  expect(again.secrets).toEqual(data.secrets);
  await again.close();
});

test('a folder that cannot be made is refused in one sentence that names it', async () => {
  await writeFile(join(root, 'a-file'), '');
  const inside = join(root, 'a-file', 'data');
  await expect(openData(inside, 'alone')).rejects.toThrow(CommandFailure);
  await expect(openData(inside, 'alone')).rejects.toThrow(inside);
});

const long = 'x'.repeat(32);
test.each(['{', `{"signing":"short","digest":"${long}"}`, `{"signing":"${long}","digest":"short"}`])(
  'damaged secrets, %s, are named, not replaced',
  async (text) => {
    const folder = await mkdtemp(join(root, 'damaged-'));
    await writeFile(join(folder, 'secrets.json'), text);
    await expect(openData(folder, 'alone')).rejects.toThrow('secrets.json is damaged');
    expect(await readFile(join(folder, 'secrets.json'), 'utf8')).toBe(text);
  },
);

test('a claim whose process is another program by now, and whose database does not answer, is cleared away', async () => {
  const folder = await mkdtemp(join(root, 'left-behind-'));
  const tables = { url: 'http://127.0.0.1:9', key: 'gone' };
  await writeFile(join(folder, 'server.json'), JSON.stringify({ pid: process.pid, tables }));
  const claim = await claimFolder(folder, () => Promise.resolve(false));
  expect(claim.kind).toBe('ours');
});

test('every response that was acknowledged before the process was killed is found by the next one', async () => {
  const folder = join(root, 'killed');
  const program = fileURLToPath(new URL('write-until-killed.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  await new Promise<void>((enough) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.length > 37 * 150) enough();
    });
  });
  const gone = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await gone;
  const acknowledged = said.split('\n').slice(0, -1);
  const next = await openData(folder, 'alone');
  const found = new Set((await collect(next.store.readRound('tjk-2026-spring', 'household'))).map(({ id }) => id));
  await next.close();
  expect(acknowledged.length).toBeGreaterThanOrEqual(150);
  expect(acknowledged).toContain(sampleId(0));
  expect(acknowledged.filter((id) => !found.has(id))).toEqual([]);
});
