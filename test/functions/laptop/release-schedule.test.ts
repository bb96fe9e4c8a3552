/** A laptop computes releases at its times, whether it runs all day or is opened for an hour. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';

import { lastRunIn } from '#functions/laptop/last-run.ts';
import { type ScheduleDeps, scheduleReleases } from '#functions/laptop/release-schedule.ts';
import { spring } from '../store/sample-records.ts';
import { listed } from '../store/lay-out.ts';

const folder = await mkdtemp(join(tmpdir(), 'remit-schedule-'));
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date('2026-11-01T08:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const hour = 3_600_000;
const rounds = ['a', 'broken', 'c'].map((id) => listed({ ...spring, id }));

/** A platform that is opened, with the time of the last run in the folder; `computed` says what it did. */
function open(
  lastRun = lastRunIn(folder),
  over: Partial<Pick<ScheduleDeps, 'store' | 'renew' | 'fetchRates' | 'checkRounds'>> = {},
) {
  const computed: string[] = [];
  const failed: unknown[] = [];
  const releases = scheduleReleases({
    store: over.store ?? {
      listRounds: () => Promise.resolve(rounds),
      listComputed: () => Promise.resolve(new Map()),
      noteComputed: () => Promise.resolve(),
    },
    log: { info: () => undefined, warn: () => undefined, error: (_, fields) => failed.push(fields?.['round']) },
    checkRounds: over.checkRounds ?? (() => Promise.resolve()),
    fetchRates: over.fetchRates ?? (() => Promise.resolve()),
    publish: () => Promise.reject(new Error('not asked')),
    preview: () => Promise.reject(new Error('not asked')),
    renew: (round, abandon) => {
      computed.push(round);
      if (over.renew !== undefined) return over.renew(round, abandon);
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

test('interviews are checked before, and checks that fail keep no release from its turn', async () => {
  const due = { read: () => Promise.resolve(new Date(0)), write: () => Promise.resolve() };
  let checked = 0;
  const checkRounds = () => Promise.reject(new Error(`no disk ${(checked += 1)}`));
  const { computed, failed, releases } = open(due, { checkRounds });
  await pass(1);
  await vi.waitFor(() => {
    expect(computed).toEqual(['a', 'broken', 'c']);
  });
  expect([checked, failed]).toEqual([1, [undefined, 'broken']]);
  await releases.close();
});

test('a closed round is computed once, a draft and an archived one never', async () => {
  await lastRunIn(folder).write(new Date('2026-10-01T08:00:00Z'));
  const computed = new Map<string, number>();
  const states = ['draft', 'open', 'closing', 'closed', 'archived'] as const;
  const lives = states.map((state) => listed({ ...spring, id: state }, state));
  const store = {
    listRounds: () => Promise.resolve(lives),
    listComputed: () => Promise.resolve(computed),
    noteComputed: (_: string, round: string, revision: number) => Promise.resolve(void computed.set(round, revision)),
  };
  const platform = open(undefined, { store, renew: () => Promise.resolve({ kind: 'unchanged', releaseId: 'r' }) });
  for (const days of [0, 1]) {
    await pass(days * 24 * hour);
    await vi.waitFor(() => {
      expect(platform.computed.length).toBeGreaterThan(days === 0 ? 2 : 4);
    });
  }
  await platform.releases.close();
  expect(platform.computed).toEqual(['open', 'closing', 'closed', 'open', 'closing']);
});

test('new exchange rates come before the releases that are computed by them, and no rates keep no release from its turn', async () => {
  const order: string[] = [];
  const due = { read: () => Promise.resolve(new Date(0)), write: () => Promise.resolve() };
  const { releases, failed } = open(due, {
    fetchRates: () => {
      order.push('rates');
      return Promise.reject(new Error('no network'));
    },
    renew: (round) => {
      order.push(round);
      return Promise.resolve({ kind: 'unknown-round' });
    },
  });
  await pass(1);
  await vi.waitFor(() => {
    expect(order).toEqual(['rates', 'a', 'broken', 'c']);
  });
  expect(failed).toEqual([undefined]); // of no round
  await releases.close();
});
