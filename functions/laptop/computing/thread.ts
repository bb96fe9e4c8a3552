/** The thread that computes one release: wiring only. It reaches the store as any other process on the machine would. */
import { randomBytes } from 'node:crypto';
import { availableParallelism, freemem, loadavg } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';

import { previewRound } from '#functions/publish/preview-round.ts';
import { publishRelease } from '#functions/publish/publish-release.ts';
import { renewRelease } from '#functions/publish/renew-release.ts';
import { helpingThreads, threadsFor } from '#functions/publish/together/helping-threads.ts';
import { createLineLog, errorFields } from '#functions/platform/logger.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import { StoreUnavailable } from '#functions/store/store.ts';
import * as v from 'valibot';

import { openAt } from '../data/open-at.ts';
import { type Said, taskSchema } from './messages.ts';

const say = (said: Said): void => parentPort?.postMessage(said);
const { how, round, codeVersion, ...where } = v.parse(taskSchema, workerData);
const now = (): Date => new Date();

const log = createLineLog((line) => void process.stderr.write(`${line}\n`), now);
const helpers = helpingThreads(
  () => new Worker(new URL('./helping-thread.js', import.meta.url), { workerData: where }),
  threadsFor(availableParallelism(), loadavg()[0] ?? 0, freemem()),
  undefined,
  (work, study, error) => {
    log.warn('helping-thread-failed', {
      round,
      study,
      work,
      instead: 'made by the computing thread',
      ...errorFields(error),
    });
  },
);
const deps = {
  ...openAt(where),
  helpers,
  now,
  newId: uuidV7Maker(now, randomBytes),
  codeVersion,
  progress: (progress: Extract<Said, { kind: 'progress' }>['progress']) => {
    say({ kind: 'progress', progress });
  },
};

const work = { publish: publishRelease, renew: renewRelease, preview: previewRound }[how];

try {
  say({ kind: 'ended', outcome: await work(deps, round, { series: 'estimates' }) });
} catch (error) {
  if (!(error instanceof StoreUnavailable)) throw error;
  say({ kind: 'store-unavailable' });
} finally {
  await helpers.close();
}
