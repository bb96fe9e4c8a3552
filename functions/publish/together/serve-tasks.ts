/** The work of a thread that helps another one: a task at a time. */
import type { MessagePort } from 'node:worker_threads';

import { readSegment } from '#functions/publish/snapshot/read-segment.ts';
import { type SegmentTask, sentSegment } from '#functions/publish/snapshot/segment-messages.ts';
import { writeTaken } from '#functions/publish/snapshot/write-together.ts';
import { type Store, StoreUnavailable } from '#functions/store/store.ts';
import { studiesIn, type Studies, type Study } from '#schemas/language/study/study.ts';
import * as v from 'valibot';

import { type Reply, taskSchema } from './messages.ts';

type Deps = { readonly store: Pick<Store, 'readRound'>; readonly studies: Pick<Studies, 'find'> };

/** Answers every task that comes in; an error that nobody foresaw ends the thread. */
export function serveTasks(port: MessagePort, { store, studies }: Deps): void {
  const say = (reply: Reply): void => {
    port.postMessage(reply);
  };
  const read = async (study: Study, { round, part }: SegmentTask): Promise<void> => {
    const segment = await readSegment(store, round, study, part, (responses) => {
      say({ kind: 'read', responses });
    });
    const sent = sentSegment(segment);
    port.postMessage(sent.message, sent.buffers);
  };
  const serve = async (message: unknown): Promise<void> => {
    const task = v.parse(taskSchema, message);
    if (task.kind === 'write') {
      const files = await writeTaken(task);
      const buffers = files.flatMap(([, { buffer }]) => (buffer instanceof ArrayBuffer ? [buffer] : []));
      port.postMessage({ kind: 'written', files }, buffers);
      return;
    }
    const [study] = await studiesIn(studies, { [task.instrument]: task.version });
    if (study === undefined) throw new TypeError('a task names no study');
    if (task.kind === 'read') return read(study, task);
    const { tabulatePieces } = await import('./tabulate-pieces.ts'); // a thread that reads alone needs none of the methods
    say({ kind: 'tabulated', pieces: tabulatePieces(study, task) });
  };
  port.on('message', (message: unknown) => {
    serve(message).catch((error: unknown) => {
      if (error instanceof StoreUnavailable) say({ kind: 'store-unavailable', message: error.message });
      else
        setImmediate(() => {
          throw error;
        });
    });
  });
}
