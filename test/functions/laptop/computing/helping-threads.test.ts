/** A release is the same to the bit, however many threads read the responses, make the tables and write the files. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { openData, type OpenFolder } from '#functions/laptop/data/open-data.ts';
import { publishRelease } from '#functions/publish/publish-release.ts';
import { helpingThreads, threadsFor } from '#functions/publish/together/helping-threads.ts';
import { StoreUnavailable } from '#functions/store/store.ts';
import { instrumentIds } from '#analysis/simulate/body.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { drawSmallRound, recordsOf } from '../../publish/memory-platform.ts';
import { putFrame, putRound } from '../../store/lay-out.ts';

const drawn = drawSmallRound('household', 'border');
let folder: string;
let data: OpenFolder;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'remit-threads-'));
  data = await openData(folder, 'alone', { sync: false });
  await putRound(data.store, drawn.round);
  await putFrame(data.store, drawn.round.id, drawn.frame);
  const records = instrumentIds.flatMap((id) => recordsOf(drawn, id));
  await Promise.all(records.map((record) => data.store.putResponse(record)));
});
afterAll(async () => {
  await data.close();
  await rm(folder, { recursive: true, force: true });
});

const entry = new URL('../../../../functions/laptop/computing/helping-thread.js', import.meta.url);
const threads = (count: number, where: object = data.where) =>
  helpingThreads(() => new Worker(entry, { workerData: where }), count, 0);

async function released(count: number) {
  const helpers = threads(count);
  const kept: { key: string; bytes: Uint8Array }[] = [];
  const objects = {
    get: () => Promise.resolve(undefined),
    put: (key: string, bytes: Uint8Array) => {
      kept.push({ key, bytes });
      return Promise.resolve();
    },
  };
  const seen: number[] = [];
  const deps = {
    store: { ...data.store, putRelease: () => Promise.resolve('published' as const) },
    objects,
    studies: data.studies,
    helpers,
    now: () => new Date('2026-01-10T08:00:00Z'),
    newId: () => 'a-release',
    codeVersion: 'test',
    progress: ({ step, detail, done }: { step: string; detail: string; done: number }) => {
      if (step === 'snapshot' && detail === 'household') seen.push(done);
    },
  };
  try {
    const outcome = await publishRelease(deps, drawn.round.id, { series: 'estimates' });
    if (outcome.kind !== 'published') throw new Error(outcome.kind);
    return { kept, told: seen.at(-1), hash: outcome.manifestSha256, snapshot: outcome.manifest.snapshot.hash };
  } finally {
    await helpers.close();
  }
}

test('made by one thread, by two and by three, the snapshot and every file of the release are the same', async () => {
  const alone = await released(0);
  for (const count of [1, 2]) {
    const together = await released(count);
    expect(together.snapshot).toBe(alone.snapshot);
    expect(together.hash).toBe(alone.hash);
    expect(together.kept).toEqual(alone.kept);
    expect(together.told).toBe(recordsOf(drawn, 'household').length);
  }
});

const { id, referencePeriod } = drawn.round;
const task = {
  kind: 'read' as const,
  round: { id, referencePeriod },
  ...{ instrument: 'household', version: 3, part: { index: 0, of: 1 } },
};

test('a thread that cannot reach the store says so, as the store itself would', async () => {
  const nowhere = { ...data.where, tables: { url: 'http://127.0.0.1:1', key: 'none' } };
  const helpers = threads(1, nowhere);
  await expect(helpers.read(householdStudy, task, () => undefined)).rejects.toThrow(StoreUnavailable);
  await helpers.close();
});

test('a thread that ends before it has read ends the computation, and nothing waits for it', async () => {
  const helpers = helpingThreads(() => new Worker('process.exit(0)', { eval: true }), 1, 0);
  await expect(helpers.read(householdStudy, task, () => undefined)).rejects.toThrow(StoreUnavailable);
});

describe('how many threads help', () => {
  const plenty = 2 ** 34;
  test.each([
    ['none on a machine with one processor', 1, 0, plenty, 0],
    ['one on a machine with two that has nothing else to do', 2, 0.2, plenty, 1],
    ['none when the other processor is busy', 2, 1.4, plenty, 0],
    ['three at most', 16, 0, plenty, 3],
    ['one when memory has room for one', 8, 0, 1.5 * 1024 ** 3, 1],
    ['none when memory is short', 8, 0, 0.9 * 1024 ** 3, 0],
  ])('%s', (_, processors, load, free, expected) => {
    expect(threadsFor(processors, load, free)).toBe(expected);
  });
});
