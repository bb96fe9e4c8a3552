/** A data folder keeps one preview a round, and that for a day. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { forgetPreviews } from '#functions/laptop/forget-previews.ts';
import { afterAll, expect, test } from 'vitest';

const objects = await mkdtemp(join(tmpdir(), 'remit-previews-'));
afterAll(() => rm(objects, { recursive: true }));

const computedAt = '2026-11-01T08:00:00.000Z';
const store = {
  getPreview: (round: string) => Promise.resolve(round === 'spring' ? { id: 'second', round, computedAt } : undefined),
  listReleases: () => Promise.resolve([]),
};
const kept = (round: string) => readdir(join(objects, 'previews', round));

test('the newest preview of a round stays for its day; the one before it goes, and so do those of other days', async () => {
  for (const folder of ['previews/spring/first', 'previews/spring/second', 'previews/autumn/old', 'releases/one']) {
    await mkdir(join(objects, folder), { recursive: true });
    await writeFile(join(objects, folder, 'estimates.json'), '{}');
  }
  await forgetPreviews(objects, store, new Date('2026-11-02T07:59:59Z'));
  expect([await kept('spring'), await kept('autumn')]).toEqual([['second'], []]);
  await forgetPreviews(objects, store, new Date('2026-11-02T08:00:00Z'));
  expect(await kept('spring')).toEqual([]);
  expect(await readdir(join(objects, 'releases'))).toEqual(['one']);
  await forgetPreviews(join(objects, 'absent'), store, new Date('2026-11-02T08:00:00Z'));
});
