/** A release computed beside people who file and read: it keeps nobody waiting, and ends or is abandoned without harm. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { instrumentIds } from '#analysis/simulate/body.ts';
import { verifyRelease } from '#functions/publish/verify-release.ts';
import { previewApart, publishApart, renewApart } from '#functions/laptop/computing/compute-apart.ts';
import { type OpenFolder, openData } from '#functions/laptop/data/open-data.ts';
import { scheduleReleases } from '#functions/laptop/release-schedule.ts';
import { StoreUnavailable } from '#functions/store/store.ts';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { drawSmallRound, recordsOf } from '../publish/memory-platform.ts';
import { startRemit } from '../cli/remit-process.ts';
import { putFrame, putRound } from '../store/lay-out.ts';

const drawn = drawSmallRound('household');
const folder = await mkdtemp(join(tmpdir(), 'remit-computing-'));
let data: OpenFolder;
beforeAll(async () => {
  data = await openData(folder, 'alone');
  await putRound(data.store, drawn.round);
  await putFrame(data.store, drawn.round.id, drawn.frame);
  const records = instrumentIds.flatMap((instrument) => recordsOf(drawn, instrument));
  await Promise.all(records.map((record) => data.store.putResponse(record)));
});
afterAll(async () => {
  await data.close();
  await rm(folder, { recursive: true, force: true });
});

const task = (round = 'small') => ({ round, codeVersion: 'test', ...data.where });
const printed = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ url: v.string(), tokens: v.object({ analyst: v.string() }) }),
);
const never = new AbortController().signal;
const listed = async () => (await data.store.listReleases('small')).map(({ id }) => id);

/** Holds this thread up, as nothing that is computed on it could bear, until the file is there; false after half a minute. */
function standStillUntilThereIs(path: string): boolean {
  for (let waited = 0; waited < 30_000 && !existsSync(path); waited += 20) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  }
  return existsSync(path);
}

test('figures are computed beside the thread that answers people: they are written though it stands still', async () => {
  let written = false;
  const outcome = await publishApart(task(), never, ({ step }) => {
    if (step === 'analysis') written = standStillUntilThereIs(join(folder, 'objects', 'releases'));
  });
  expect(written).toBe(true);
  expect(outcome).toMatchObject({ kind: 'published' });
  expect(await listed()).toEqual([outcome.kind === 'published' ? outcome.releaseId : '']);
});

test('what cannot be computed is told as anywhere else: an unknown round, nothing filed, a store that refuses', async () => {
  expect(await publishApart(task('nowhere'), never, () => undefined)).toEqual({ kind: 'unknown-round' });
  await putRound(data.store, { ...drawn.round, id: 'empty' });
  const empty = await publishApart(task('empty'), never, () => undefined);
  expect(empty).toEqual({ kind: 'no-responses', series: 'estimates' });
  const locked = { ...task(), tables: { ...data.where.tables, key: 'not-ours' } };
  await expect(publishApart(locked, never, () => undefined)).rejects.toThrow();
});

test('an abandoned computation leaves readers with what they had, and the next one is not disturbed', async () => {
  const before = await listed();
  expect(before).toHaveLength(1);
  const abandon = new AbortController();
  const abandoned = publishApart(task(), abandon.signal, () => {
    abandon.abort();
  });
  await expect(abandoned).rejects.toThrow(StoreUnavailable);
  expect(await listed()).toEqual(before);
});

test('what two people ask for at once is computed one after another, and a preview publishes nothing', async () => {
  let atOnce = 0;
  let most = 0;
  const stop = new AbortController();
  const releases = scheduleReleases({
    store: data.store,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    fetchRates: () => Promise.resolve(),
    checkRounds: () => Promise.resolve(),
    publish: async (round, abandon, tell) => {
      most = Math.max(most, ++atOnce);
      return publishApart(task(round), abandon, tell).finally(() => atOnce--);
    },
    preview: async (round, abandon) => {
      most = Math.max(most, ++atOnce);
      return previewApart(task(round), abandon).finally(() => atOnce--);
    },
    renew: (round, abandon) => renewApart(task(round), abandon),
    stop: stop.signal,
    everyMs: 3_600_000,
    now: () => new Date(),
    lastRun: { read: () => Promise.resolve(new Date()), write: () => Promise.resolve() },
  });
  const asked = [releases.publish('small'), releases.preview('small'), releases.publish('small')] as const;
  expect((await Promise.all(asked)).map(({ kind }) => kind)).toEqual(['published', 'previewed', 'published']);
  await releases.close();
  expect([most, (await listed()).length]).toEqual([1, 3]);
  const [newest] = await listed();
  expect(await renewApart(task(), never)).toEqual({ kind: 'unchanged', releaseId: newest });
});

test('a platform killed while it computes comes back with the release it had, and no half of another', async () => {
  const before = await listed();
  await data.close();
  const running = startRemit('serve', '--port', '0', '--data', folder, '--json');
  const { url, tokens } = v.parse(printed, await running.firstLine);
  const headers = { cookie: `remit_session=${tokens.analyst}`, origin: url };
  const asked = fetch(`${url}/dashboard/rounds/small/compute`, { method: 'POST', redirect: 'manual', headers });
  const answered = asked.then(
    () => 'answered',
    () => 'cut off',
  );
  await new Promise((later) => setTimeout(later, 200));
  running.child.kill('SIGKILL');
  await running.ended;
  expect(await answered).toBe('cut off');
  data = await openData(folder, 'alone');
  expect(await listed()).toEqual(before);
  for (const release of before) {
    const found = await verifyRelease({ ...data, codeVersion: 'test', now: () => new Date() }, release);
    expect(found.kind).toBe('identical');
  }
});
