/** A data folder is checked before anything is written: who may read it, whether it is whole, what a kill left behind. */
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { openData } from '#functions/laptop/data/open-data.ts';
import { sweepObjects, sweptInWords } from '#functions/laptop/data/sweep-objects.ts';
import { sampleRecord, spring } from '../store/sample-records.ts';
import { startRemit } from '../cli/remit-process.ts';

const root = await mkdtemp(join(tmpdir(), 'remit-folder-'));
afterAll(() => rm(root, { recursive: true, force: true }));

test('a folder that others on the machine could read is closed to them, and that is said', async () => {
  const folder = join(root, 'open');
  await mkdir(folder);
  await chmod(folder, 0o755);
  const data = await openData(folder, 'alone');
  expect(data.wasOpen).toBe(true);
  expect((await stat(folder)).mode & 0o077).toBe(0);
  await data.close();
  await chmod(join(folder, 'secrets.json'), 0o644);
  const again = await openData(folder, 'alone');
  expect(again.wasOpen).toBe(true);
  expect((await stat(join(folder, 'secrets.json'))).mode & 0o077).toBe(0);
  await again.close();
  const third = await openData(folder, 'alone');
  expect(third.wasOpen).toBe(false);
  await third.close();
});

test('a database that lost its file CURRENT is refused and not touched; with the file back, nothing is lost', async () => {
  const folder = join(root, 'no-current');
  const data = await openData(folder, 'alone');
  await data.store.putResponse(sampleRecord(1));
  await data.close();
  const current = join(folder, 'db', 'CURRENT');
  const name = await readFile(current, 'utf8');
  await rm(current);
  const before = (await readdir(join(folder, 'db'))).toSorted();
  const served = await startRemit('serve', '--port', '0', '--data', folder).ended;
  expect([served.code, served.err]).toEqual([1, expect.stringContaining('has lost its file CURRENT')]);
  expect(served.err.trim().split('\n')).toHaveLength(1);
  expect((await readdir(join(folder, 'db'))).toSorted()).toEqual(before);
  await writeFile(current, name);
  const healed = await openData(folder, 'alone');
  expect(await healed.store.countResponses(spring.id, 'household')).toBe(1);
  await healed.close();
});

test('a damaged database ends in one sentence, without a stack', async () => {
  const folder = join(root, 'damaged');
  const data = await openData(folder, 'alone');
  await data.store.putResponse(sampleRecord(1));
  await data.close();
  const names = await readdir(join(folder, 'db'));
  const manifest = names.find((name) => name.startsWith('MANIFEST-')) ?? '';
  await writeFile(join(folder, 'db', manifest), 'x'.repeat(2000));
  const served = await startRemit('serve', '--port', '0', '--data', folder).ended;
  expect([served.code, served.err]).toEqual([1, expect.stringContaining('is damaged')]);
  expect(served.err.trim().split('\n')).toHaveLength(1);
});

test('objects that cannot be written are refused when the folder is opened, by what they are', async () => {
  const folder = join(root, 'objects-are-a-file');
  await mkdir(folder);
  await writeFile(join(folder, 'objects'), '');
  await expect(openData(folder, 'alone')).rejects.toThrow(/cannot write to .*objects .*where releases go/);
});

test('what killed computations left is removed; what is young, listed or whole stays', async () => {
  const folder = join(root, 'swept');
  const data = await openData(folder, 'alone');
  const objects = join(folder, 'objects');
  const now = new Date();
  const put = async (path: string, hours: number) => {
    await mkdir(join(objects, path), { recursive: true });
    const then = new Date(now.getTime() - hours * 3_600_000);
    await utimes(join(objects, path), then, then);
  };
  const entry = (id: string) => ({
    id,
    round: spring.id,
    series: 'estimates' as const,
    publishedAt: '2026-05-01T00:00:00.000Z',
    manifestSha256: 'a'.repeat(64),
    files: [],
  });
  await data.store.putRelease(entry('listed'));
  for (const [path, hours] of [
    ['releases/listed', 2],
    ['releases/orphan', 2],
    ['releases/young', 0],
    ['snapshots/r/.writing-old', 2],
    ['snapshots/r/.writing-young', 0],
  ] as const) {
    await put(path, hours);
  }
  await put('releases/whole', 2);
  await writeFile(join(objects, 'releases/whole/manifest.json'), '{}');
  await put('releases/whole', 2);
  const swept = await sweepObjects(objects, data.store, now);
  expect(swept).toEqual({ unfinished: 1, cutOff: 1, neverListed: 1 });
  expect(sweptInWords(swept)).toContain('1 releases that were cut off');
  expect((await readdir(join(objects, 'releases'))).toSorted()).toEqual(['listed', 'whole', 'young']);
  expect(await readdir(join(objects, 'snapshots/r'))).toEqual(['.writing-young']);
  await data.close();

  // Without its database every release would look like a leftover: nothing is opened, and nothing is removed.
  await rm(join(folder, 'db'), { recursive: true });
  await expect(openData(folder, 'alone')).rejects.toThrow(/db is gone, though .* holds 3 releases/);
  await mkdir(join(folder, 'db'));
  await expect(openData(folder, 'alone')).rejects.toThrow(/db is gone/);
  expect((await readdir(join(objects, 'releases'))).toSorted()).toEqual(['listed', 'whole', 'young']);
});
