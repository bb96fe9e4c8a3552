/** A data folder is checked before anything is written: who may read it, whether it is whole, what a kill left behind. */
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { openData } from '#functions/laptop/data/open-data.ts';
import { sweepObjects, sweptInWords } from '#functions/laptop/data/sweep-objects.ts';
import { collect, sampleRecord, spring } from '../store/sample-records.ts';
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

test('a database that is damaged is refused in one sentence, and not touched; with the file back, nothing is lost', async () => {
  const folder = join(root, 'no-current');
  const data = await openData(folder, 'alone');
  await data.store.putResponse(sampleRecord(1));
  await data.close();
  const current = join(folder, 'tables', 'CURRENT');
  const name = await readFile(current, 'utf8');
  await rm(current);
  const before = (await readdir(join(folder, 'tables'))).toSorted();
  const served = await startRemit('serve', '--port', '0', '--data', folder).ended;
  expect(served).toEqual({
    code: 1,
    out: '',
    err: `remit: the database ${join(folder, 'tables')} cannot be opened without a loss: its file CURRENT is missing. Nothing is served from it. Bring the whole folder back from a copy; or, to go on without what is missing, start once with remit serve --accept-loss\n`,
  });
  expect((await readdir(join(folder, 'tables'))).toSorted()).toEqual(before);
  await writeFile(current, name);
  const healed = await openData(folder, 'alone');
  expect(await healed.store.countResponses(spring.id, 'household')).toBe(1);
  await healed.close();
});

test('somebody may accept a loss: what is whole is kept, what is missing is counted, the damaged files stay aside', async () => {
  const folder = join(root, 'loss');
  const data = await openData(folder, 'alone');
  for (let n = 0; n < 20; n++) await data.store.putResponse(sampleRecord(n));
  await data.close();
  const log = (await readdir(join(folder, 'tables'))).find((name) => name.endsWith('.log')) ?? '';
  const path = join(folder, 'tables', log);
  await truncate(path, Math.floor((await stat(path)).size / 2));
  await rm(join(folder, 'tables', 'CURRENT'));
  await expect(openData(folder, 'alone')).rejects.toThrow('CURRENT is missing');
  const said: string[] = [];
  const kept = await openData(folder, 'alone', { acceptLoss: true, say: (line) => said.push(line) });
  const count = await kept.store.countResponses(spring.id, 'household');
  expect(count).toBeGreaterThan(5);
  expect(count).toBeLessThan(15);
  expect((await collect(kept.store.readRound(spring.id, 'household'))).length).toBe(count);
  expect(said.join('\n')).toContain(
    `it lacks ${20 - count} of 20 responses that were acknowledged. ${count} records are kept`,
  );
  await kept.store.putResponse(sampleRecord(100));
  await kept.close();
  expect((await readdir(folder)).filter((name) => name.startsWith('tables.'))).toEqual([
    expect.stringContaining('tables.damaged-'),
  ]);
  for (const name of ['tables', 'ledger']) await rename(join(folder, name), join(folder, `${name}.new`)); // as if it was stopped
  const after = await openData(folder, 'alone');
  expect(await after.store.countResponses(spring.id, 'household')).toBe(count + 1);
  await after.close();
});

test('a database that is gone altogether is refused, and no loss can be accepted of it', async () => {
  const folder = join(root, 'gone');
  await (await openData(folder, 'alone')).close();
  await rm(join(folder, 'tables'), { recursive: true });
  await expect(openData(folder, 'alone')).rejects.toThrow(/cannot be opened without a loss/);
  await expect(openData(folder, 'alone', { acceptLoss: true })).rejects.toThrow(
    /is gone; there is nothing to go on with/,
  );
});

test('secrets that are missing beside a database are not made anew, unless somebody says so', async () => {
  const folder = join(root, 'no-secrets');
  const data = await openData(folder, 'alone');
  await data.store.putResponse(sampleRecord(1));
  await data.close();
  await rm(join(folder, 'secrets.json'));
  await expect(openData(folder, 'alone')).rejects.toThrow(/secrets.json is missing beside a database/);
  expect(await readdir(folder)).not.toContain('secrets.json');
  const accepted = await openData(folder, 'alone', { acceptLoss: true });
  expect(accepted.secrets).not.toEqual(data.secrets);
  await accepted.close();
});

test('a folder says which layout it has; one of a later version is left alone', async () => {
  const folder = join(root, 'layouts');
  const data = await openData(folder, 'alone');
  await data.store.putResponse(sampleRecord(1));
  await data.close();
  const layout = join(folder, 'layout');
  expect(await readFile(layout, 'utf8')).toBe('3\n');
  await writeFile(layout, '4\n');
  await expect(openData(folder, 'alone')).rejects.toThrow(/was used by a later version of remit \(layout 4/);
  await writeFile(layout, '');
  await expect(openData(folder, 'alone')).rejects.toThrow(/layout is damaged/);
  await rm(layout);
  await expect(openData(folder, 'alone')).rejects.toThrow(/layout is missing, though .*tables was written to/);
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
  for (const name of ['tables', 'ledger', 'layout']) await rm(join(folder, name), { recursive: true });
  await expect(openData(folder, 'alone')).rejects.toThrow(/is gone, though it holds 3 releases/);
  await mkdir(join(folder, 'tables'));
  await expect(openData(folder, 'alone')).rejects.toThrow(/is gone/);
  expect((await readdir(join(objects, 'releases'))).toSorted()).toEqual(['listed', 'whole', 'young']);
});

test('what somebody else sweeps at the same moment is left to them', async () => {
  const objects = join(root, 'swept-by-two');
  const release = join(objects, 'releases', 'cut-off');
  await mkdir(join(release, '.writing-half'), { recursive: true });
  const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
  await utimes(release, longAgo, longAgo);
  const takenAway = { getRelease: () => rm(release, { recursive: true }).then(() => undefined) };
  expect(await sweepObjects(objects, takenAway, new Date())).toEqual({ unfinished: 0, cutOff: 0, neverListed: 0 });
});
