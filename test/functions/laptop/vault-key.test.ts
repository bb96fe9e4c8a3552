/** The key of the vault of a data folder: without it names and contacts stay shut, and somebody is told. */
import { mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { openData } from '#functions/laptop/data/open-data.ts';
import { sampleRecord } from '../store/sample-records.ts';

const root = await mkdtemp(join(tmpdir(), 'remit-vault-key-'));
afterAll(() => rm(root, { recursive: true }));
const folder = join(root, 'data');
const key = join(folder, 'vault.key');

const { id, round, contentDigest, receivedAt } = sampleRecord(1);
const person = { id, round, instrument: 'registration', contentDigest, receivedAt };
const identity = { name: 'Person One' };

test('is made at the first start for its owner alone, and opens what was sealed', async () => {
  const data = await openData(folder, 'alone');
  await data.store.putIdentity({ ...person, identity });
  await data.close();
  expect((await stat(key)).mode & 0o077).toBe(0);
  const again = await openData(folder, 'alone');
  expect(await again.store.getIdentity(person)).toMatchObject({ identity });
  await again.close();
});

test('missing or damaged, the folder is refused with what to do; whoever accepts the loss goes on without names', async () => {
  await rename(key, join(root, 'kept.key'));
  await expect(openData(folder, 'alone')).rejects.toThrow(/vault\.key is missing: without it nobody's name/);
  await writeFile(key, 'no key');
  await expect(openData(folder, 'alone')).rejects.toThrow(/vault\.key is damaged/);
  await rm(key);
  const data = await openData(folder, 'alone', { acceptLoss: true });
  await expect(data.store.getIdentity(person)).rejects.toThrow('damaged');
  await data.close();
  expect(await readFile(key, 'utf8')).not.toBe(await readFile(join(root, 'kept.key'), 'utf8'));
  await rename(join(root, 'kept.key'), key);
  const mended = await openData(folder, 'alone');
  expect(await mended.store.getIdentity(person)).toMatchObject({ identity });
  await mended.close();
});
