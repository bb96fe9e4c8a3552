/** A data folder of an earlier version, whose tables dynalite kept, opens with everything in it. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { openData } from '#functions/laptop/data/open-data.ts';
import { afterAll, expect, test } from 'vitest';

import { readEverything } from './read-everything.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const root = await mkdtemp(join(tmpdir(), 'remit-earlier-'));
afterAll(() => rm(root, { recursive: true, force: true }));

test('a folder of an earlier version holds what that version read from it', async () => {
  const folder = join(root, 'earlier');
  await cp(here('dynalite'), folder, { recursive: true });
  const { store, close } = await openData(folder, 'alone');
  expect(await readEverything(store)).toEqual(JSON.parse(await readFile(here('dynalite.json'), 'utf8')));
  await close();
});

/** Said where identities were in clear until then. */
const sealedNow: readonly unknown[] = [
  expect.stringContaining('2 identities of the round "tjk-2026-spring" are sealed'),
  expect.stringContaining('keep a copy of vault.key apart'),
];

test('one whose conversion was cut off is converted from the start, and the old tables go when all is there', async () => {
  const folder = join(root, 'cut-off');
  await cp(here('dynalite'), folder, { recursive: true });
  for (const name of ['tables.new', 'tables']) await mkdir(join(folder, name));
  const said: string[] = [];
  const { store, close } = await openData(folder, 'alone', { say: (line) => said.push(line) });
  expect(await readEverything(store)).toEqual(JSON.parse(await readFile(here('dynalite.json'), 'utf8')));
  await close();
  expect(said).toEqual([
    expect.stringContaining('are copied into the layout'),
    expect.stringContaining('read back'),
    ...sealedNow,
  ]);
  const names = ['layout', 'ledger', 'lock', 'objects', 'secrets.json', 'tables', 'vault.key'];
  expect((await readdir(folder)).toSorted()).toEqual(names);
  await (await openData(folder, 'alone', { say: (line) => said.push(line) })).close();
  expect(said).toHaveLength(4);
});

const half = (bytes: Buffer): Buffer => bytes.subarray(0, Math.floor(bytes.length / 2));
const altered = (bytes: Buffer): Buffer =>
  Buffer.concat([half(bytes), Buffer.from('?'), bytes.subarray(half(bytes).length + 1)]);

test.each([
  ['a table that was cut to its half', '000005.ldb', half, /db cannot be opened without a loss/],
  ['a byte in the middle of the log', '000006.log', altered, /its file 000006.log is damaged at byte/],
  ['a CURRENT that is empty', 'CURRENT', () => Buffer.of(), /its file CURRENT is empty or damaged/],
] as const)('one that is damaged, by %s, is refused and stays as it is', async (_, name, harm, said) => {
  const folder = await mkdtemp(join(root, 'damaged-'));
  await cp(here('dynalite'), folder, { recursive: true });
  const path = join(folder, 'db', name);
  await writeFile(path, harm(await readFile(path)));
  await expect(openData(folder, 'alone')).rejects.toThrow(said);
  const there = await readdir(folder);
  expect(there).toContain('db');
  expect(there).not.toContain('layout');
});
