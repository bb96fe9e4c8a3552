/** The work of a thread that reads for another one: a segment for each task, one after the other. */
import type { MessagePort } from 'node:worker_threads';

import { type Store, StoreUnavailable } from '#functions/store/store.ts';
import { studiesIn, type Studies } from '#schemas/language/study/study.ts';
import * as v from 'valibot';

import { readSegment } from './read-segment.ts';
import { type SegmentReply, segmentTaskSchema, sentSegment } from './segment-messages.ts';

type Deps = { readonly store: Pick<Store, 'readRound'>; readonly studies: Pick<Studies, 'find'> };

/** Answers every task that comes in; an error that nobody foresaw ends the thread. */
export function serveSegments(port: MessagePort, { store, studies }: Deps): void {
  const say = (reply: SegmentReply): void => {
    port.postMessage(reply);
  };
  const read = async (message: unknown): Promise<void> => {
    const { round, instrument, version, part } = v.parse(segmentTaskSchema, message);
    const [study] = await studiesIn(studies, { [instrument]: version });
    if (study === undefined) throw new TypeError('a task names no study');
    const segment = await readSegment(store, round, study, part, (responses) => {
      say({ kind: 'read', responses });
    });
    const sent = sentSegment(segment);
    port.postMessage(sent.message, sent.buffers);
  };
  port.on('message', (message: unknown) => {
    read(message).catch((error: unknown) => {
      if (error instanceof StoreUnavailable) say({ kind: 'store-unavailable', message: error.message });
      else
        setImmediate(() => {
          throw error;
        });
    });
  });
}
