/**
 * Computes a release in a thread of its own, so that whoever files an interview or opens a page meanwhile does not wait.
 * The thread is made for one release and gone after it, with all the memory that it took.
 */
import { Worker } from 'node:worker_threads';

import type { Progress, PublishOutcome } from '#functions/publish/outcomes.ts';
import type { PreviewOutcome } from '#functions/publish/preview-round.ts';
import type { RenewOutcome } from '#functions/publish/renew-release.ts';
import { StoreUnavailable } from '#functions/store/store.ts';
import * as v from 'valibot';

import { saidSchema, type Task } from './messages.ts';

/**
 * Megabytes for objects that are hardly made when they are gone: three times the 32 of a semi-space. With the 16 that V8 gives one
 * of its own accord, clearing them away takes a quarter of the processor of a large release.
 */
const youngGenerationMb = 96;

type Which = Omit<Task, 'how'>;
type Tell = (progress: Progress) => void;

/**
 * Publishes a release of a round from another thread.
 *
 * @param abandon ends the computation: readers keep the release that they had
 * @throws {StoreUnavailable} the store did not answer, or the computation was abandoned
 */
export async function publishApart(which: Which, abandon: AbortSignal, tell: Tell): Promise<PublishOutcome> {
  const outcome = await computeApart({ ...which, how: 'publish' }, abandon, tell);
  if (outcome.kind === 'unchanged' || outcome.kind === 'previewed')
    throw new TypeError('a release that somebody asks for is published in any case');
  return outcome;
}

/** The same, unless the current release would come out again. */
export async function renewApart(which: Which, abandon: AbortSignal): Promise<RenewOutcome> {
  const outcome = await computeApart({ ...which, how: 'renew' }, abandon, () => undefined);
  if (outcome.kind === 'previewed') throw new TypeError('the schedule asks for releases, not for previews');
  return outcome;
}

/** A preview of a round, which publishes nothing. */
export async function previewApart(which: Which, abandon: AbortSignal): Promise<PreviewOutcome> {
  const outcome = await computeApart({ ...which, how: 'preview' }, abandon, () => undefined);
  if (outcome.kind === 'published' || outcome.kind === 'unchanged') throw new TypeError('a preview publishes nothing');
  return outcome;
}

async function computeApart(task: Task, abandon: AbortSignal, tell: Tell): Promise<RenewOutcome | PreviewOutcome> {
  if (abandon.aborted) throw new StoreUnavailable('the platform is stopping');
  const thread = new Worker(new URL('./thread.js', import.meta.url), {
    workerData: task,
    resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMb },
  });
  const end = (): void => void thread.terminate();
  abandon.addEventListener('abort', end);
  try {
    return await outcomeOf(thread, tell);
  } finally {
    abandon.removeEventListener('abort', end);
    await thread.terminate(); // idle connections to the store would keep it
  }
}

const outcomeOf = (thread: Worker, tell: Tell): Promise<RenewOutcome | PreviewOutcome> =>
  new Promise((resolve, reject) => {
    thread.on('message', (message: unknown) => {
      const said = v.safeParse(saidSchema, message);
      if (!said.success) reject(new TypeError('the computing thread sent a message of unknown shape'));
      else if (said.output.kind === 'progress') tell(said.output.progress);
      else if (said.output.kind === 'ended') resolve(said.output.outcome);
      else reject(new StoreUnavailable('the store did not answer while a release was computed'));
    });
    thread.once('error', reject);
    thread.once('exit', () => {
      reject(new StoreUnavailable('the computation was abandoned'));
    });
  });
