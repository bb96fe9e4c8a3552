/** Threads that read segments for the one that computes a release: started when the first segment is asked of them. */
import type { Worker } from 'node:worker_threads';

import { StoreUnavailable } from '#functions/store/store.ts';
import type { Study } from '#schemas/language/study/study.ts';
import * as v from 'valibot';

import type { ReadSegment } from './read-segment.ts';
import { receivedSegment, segmentReplySchema, type SegmentTask } from './segment-messages.ts';

/** Whoever reads segments besides the thread that computes. */
export type SegmentReaders = {
  /** How many segments they read at the same time. */
  readonly count: number;
  /** Studies with fewer responses are read faster without them. */
  readonly worthFrom: number;
  /** @throws {StoreUnavailable} the store did not answer */
  readonly read: (study: Study, task: SegmentTask, progress: (responses: number) => void) => Promise<ReadSegment>;
};

export type SegmentThreads = SegmentReaders & { readonly close: () => Promise<void> };

/** Starting a thread takes as long as reading so many responses. */
const usuallyWorthFrom = 10_000;
const mostThreads = 3;
const bytesPerThread = 256 * 1024 * 1024;

/**
 * How many threads may help: as many as there are processors with nothing to do, of which one is for the thread that
 * computes, and no more than memory has room for.
 *
 * @param load processors that are busy, on average over the last minute
 */
export const threadsFor = (processors: number, load: number, freeBytes: number): number =>
  Math.max(0, Math.min(mostThreads, processors - Math.round(load) - 1, Math.floor(freeBytes / bytesPerThread)));

/** @param start a thread that does what serve-segments.ts says */
export function segmentThreads(start: () => Worker, count: number, worthFrom = usuallyWorthFrom): SegmentThreads {
  const all: Worker[] = [];
  const idle: Worker[] = [];
  const begun = (): Worker => {
    const thread = start();
    all.push(thread);
    return thread;
  };
  return {
    count,
    worthFrom,
    async read(study, task, progress) {
      const thread = idle.pop() ?? begun();
      const segment = await answerOf(thread, task, study, progress);
      idle.push(thread);
      return segment;
    },
    close: async () => {
      await Promise.all(all.map((thread) => thread.terminate()));
    },
  };
}

function answerOf(
  thread: Worker,
  task: SegmentTask,
  { instrument }: Study,
  progress: (responses: number) => void,
): Promise<ReadSegment> {
  return new Promise((resolve, reject) => {
    const ended = (): void => {
      settle(() => {
        reject(new StoreUnavailable('a thread that was reading responses ended'));
      });
    };
    const failed = (error: Error): void => {
      settle(() => {
        reject(error);
      });
    };
    const heard = (message: unknown): void => {
      const reply = v.safeParse(segmentReplySchema, message);
      if (!reply.success) failed(new TypeError('a reading thread sent a message of unknown shape'));
      else if (reply.output.kind === 'read') progress(reply.output.responses);
      else if (reply.output.kind === 'store-unavailable') failed(new StoreUnavailable(reply.output.message));
      else {
        const sent = reply.output;
        settle(() => {
          resolve(receivedSegment(sent, instrument));
        });
      }
    };
    const settle = (how: () => void): void => {
      thread.off('message', heard).off('error', failed).off('exit', ended);
      how();
    };
    thread.on('message', heard).on('error', failed).on('exit', ended);
    thread.postMessage(task);
  });
}
