/** A database that a process which does not answer has open is touched by nobody else, also when its claim is gone. */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { openData } from '#functions/laptop/data/open-data.ts';
import { ClassicLevel } from 'classic-level';
import { afterAll, expect, test } from 'vitest';

import { sampleRecord, spring } from '../store/sample-records.ts';

const root = await mkdtemp(join(tmpdir(), 'remit-in-use-'));
afterAll(() => rm(root, { recursive: true, force: true }));

test.each([
  ['whole', undefined],
  ['damaged', 'CURRENT'],
] as const)('one that is %s is refused, and no loss can be accepted of it', async (kind, missing) => {
  const folder = join(root, kind);
  const first = await openData(folder, 'alone');
  await first.store.putResponse(sampleRecord(1));
  await rm(join(folder, 'server.json')); // a claim that was left behind is cleared away like this
  if (missing !== undefined) await rm(join(folder, 'tables', missing));
  for (const acceptLoss of [false, true]) {
    await expect(openData(folder, 'alone', { acceptLoss, patienceMs: 0 })).rejects.toThrow(
      `the data folder ${folder} is open in another process, which does not answer; stop that one first`,
    );
  }
  expect((await readdir(folder)).filter((name) => name.includes('damaged'))).toEqual([]);
  expect((await first.store.putResponse(sampleRecord(2))).kind).toBe('stored');
  await first.close();
  if (missing !== undefined) return;
  const next = await openData(folder, 'alone');
  expect(await next.store.countResponses(spring.id, 'household')).toBe(2);
  await next.close();
});

test('one of an earlier version, which that version has open, is not converted under its feet', async () => {
  const folder = join(root, 'earlier');
  await cp(fileURLToPath(new URL('folders/dynalite', import.meta.url)), folder, { recursive: true });
  const earlier = new ClassicLevel(join(folder, 'db'));
  await earlier.open();
  await expect(openData(folder, 'alone')).rejects.toThrow(/db is open in another process/);
  expect(await readdir(folder)).not.toContain('tables');
  await earlier.close();
  await (await openData(folder, 'alone')).close();
});
