/** Threads that help the one that computes a release: started when the first task is there for them. */
import type { Worker } from 'node:worker_threads';

import { type SegmentReaders } from '#functions/publish/snapshot/read-study.ts';
import { receivedSegment } from '#functions/publish/snapshot/segment-messages.ts';
import type { Writers } from '#functions/publish/snapshot/write-together.ts';
import { StoreUnavailable } from '#functions/store/store.ts';
import * as v from 'valibot';

import { type Reply, replySchema, type Task } from './messages.ts';
import type { Failed, Helpers } from './tables-together.ts';

export type HelpingThreads = SegmentReaders & Writers & Helpers & { readonly close: () => Promise<void> };

/** Starting a thread takes as long as reading so many responses. */
const usuallyWorthFrom = 10_000;
const mostThreads = 3;
/** What a thread holds at most of a round of a million. */
const bytesPerThread = 1024 ** 3;

/**
 * How many threads may help: as many as there are processors with nothing to do, of which one is for the thread that
 * computes, and no more than memory has room for.
 *
 * @param load processors that are busy, on average over the last minute
 */
export const threadsFor = (processors: number, load: number, freeBytes: number): number =>
  Math.max(0, Math.min(mostThreads, processors - Math.round(load) - 1, Math.floor(freeBytes / bytesPerThread)));

/**
 * @param start a thread that does what serve-tasks.ts says
 * @param failed told of a thread that ended or failed while others can do its work
 */
export function helpingThreads(
  start: () => Worker,
  count: number,
  worthFrom = usuallyWorthFrom,
  failed: Failed = () => undefined,
): HelpingThreads {
  const all: Worker[] = [];
  const idle: Worker[] = [];
  const begun = (): Worker => {
    const thread = start();
    all.push(thread);
    return thread;
  };
  const answered = async (task: Task, progress: (responses: number) => void): Promise<Answer> => {
    const thread = idle.pop() ?? begun();
    const answer = await answerOf(thread, task, progress);
    idle.push(thread);
    return answer;
  };
  return {
    count,
    worthFrom,
    failed,
    async read({ instrument }, task, progress) {
      const answer = await answered(task, progress);
      if (answer.kind !== 'segment') throw new TypeError('a thread that was asked to read did something else');
      return receivedSegment(answer, instrument);
    },
    async write(task) {
      const answer = await answered(task, () => undefined);
      if (answer.kind !== 'written') throw new TypeError('a thread that was asked to write did something else');
      return answer.files;
    },
    async tabulate(task) {
      const answer = await answered(task, () => undefined);
      if (answer.kind !== 'tabulated') throw new TypeError('a thread that was asked for tables did something else');
      return answer.pieces;
    },
    close: async () => {
      await Promise.all(all.map((thread) => thread.terminate()));
    },
  };
}

/** What ends a task. */
type Answer = Exclude<Reply, { kind: 'read' | 'store-unavailable' }>;

function answerOf(thread: Worker, task: Task, progress: (responses: number) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = (): void => {
      settle(() => {
        reject(new StoreUnavailable('a thread that was helping ended'));
      });
    };
    const failed = (error: Error): void => {
      settle(() => {
        reject(error);
      });
    };
    const heard = (message: unknown): void => {
      const reply = v.safeParse(replySchema, message);
      if (!reply.success) failed(new TypeError('a helping thread sent a message of unknown shape'));
      else if (reply.output.kind === 'read') progress(reply.output.responses);
      else if (reply.output.kind === 'store-unavailable') failed(new StoreUnavailable(reply.output.message));
      else {
        const answer = reply.output;
        settle(() => {
          resolve(answer);
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
