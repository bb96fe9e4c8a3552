/** A laptop computes releases at its times, whether it runs all day or is opened for an hour. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';

import { lastRunIn } from '#functions/laptop/last-run.ts';
import { scheduleReleases } from '#functions/laptop/release-schedule.ts';
import { spring } from '../store/sample-records.ts';

const folder = await mkdtemp(join(tmpdir(), 'remit-schedule-'));
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date('2026-11-01T08:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const hour = 3_600_000;
const rounds = ['a', 'broken', 'c'].map((id) => ({ ...spring, id }));

/** A platform that is opened, with the time of the last run in the folder; `computed` says what it did. */
function open(lastRun = lastRunIn(folder)) {
  const computed: string[] = [];
  const failed: unknown[] = [];
  const releases = scheduleReleases({
    store: { listRounds: () => Promise.resolve(rounds) },
    log: { info: () => undefined, warn: () => undefined, error: (_, fields) => failed.push(fields?.['round']) },
    publish: () => Promise.reject(new Error('not asked')),
    preview: () => Promise.reject(new Error('not asked')),
    renew: (round) => {
      computed.push(round);
      return round === 'broken' ? Promise.reject(new Error('a bug')) : Promise.resolve({ kind: 'unknown-round' });
    },
    stop: new AbortController().signal,
    everyMs: 24 * hour,
    now: () => new Date(),
    lastRun,
  });
  return { computed, failed, releases };
}

/** Lets time pass, and whatever waits for the disk. */
async function pass(ms: number) {
  await vi.waitFor(() => {
    if (vi.getTimerCount() === 0) throw new Error('nothing waits yet');
  });
  await vi.advanceTimersByTimeAsync(ms);
}

test('the day goes on while the platform is closed: opened for an hour a day, it computes each day', async () => {
  const first = open();
  await pass(hour);
  await first.releases.close();
  expect(first.computed).toEqual([]);
  vi.setSystemTime(new Date('2026-11-02T08:30:00Z'));
  const second = open();
  await pass(hour);
  await vi.waitFor(() => {
    expect(second.computed).toEqual(['a', 'broken', 'c']);
  });
  await vi.waitFor(async () => {
    expect((await lastRunIn(folder).read())?.toISOString().slice(0, 10)).toBe('2026-11-02');
  });
  await second.releases.close();
  const third = open();
  await pass(hour);
  await third.releases.close();
  expect(third.computed).toEqual([]);
});

test('a round that fails is named, and the others have their turn', async () => {
  const due = { read: () => Promise.resolve(new Date(0)), write: () => Promise.resolve() };
  const { computed, failed, releases } = open(due);
  await pass(1);
  await vi.waitFor(() => {
    expect(computed).toEqual(['a', 'broken', 'c']);
  });
  expect(failed).toEqual(['broken']);
  await releases.close();
});
