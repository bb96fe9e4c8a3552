/** An acknowledged response is on the disk, unless somebody chose otherwise: what LevelDB is told with every batch. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openData } from '#functions/laptop/data/open-data.ts';
import { ClassicLevel } from 'classic-level';
import { afterAll, expect, test, vi } from 'vitest';

import { sampleRecord } from '../store/sample-records.ts';

const root = await mkdtemp(join(tmpdir(), 'remit-sync-'));
afterAll(() => rm(root, { recursive: true, force: true }));

/** Notes the options of every batch from here on. */
function watchBatches(noted: unknown[]): void {
  const spy = vi.spyOn(ClassicLevel.prototype, 'batch').mockImplementation(function begin(this: ClassicLevel) {
    spy.mockRestore();
    const batch = this.batch();
    watchBatches(noted);
    const write = batch.write.bind(batch);
    vi.spyOn(batch, 'write').mockImplementation((options?: object) => {
      noted.push(options);
      return options === undefined ? write() : write(options);
    });
    return batch;
  });
}

test.each([
  ['it waits for the disk', {}, true],
  ['it does not where --no-sync says so', { sync: false }, false],
] as const)('before a response is acknowledged, %s', async (name, options, sync) => {
  const data = await openData(join(root, name), 'alone', options);
  const noted: unknown[] = [];
  watchBatches(noted);
  await Promise.all(Array.from({ length: 20 }, (_, n) => data.store.putResponse(sampleRecord(n))));
  vi.restoreAllMocks();
  await data.close();
  expect(noted.length).toBeGreaterThan(0);
  expect(noted).toEqual(noted.map(() => ({ sync })));
});
