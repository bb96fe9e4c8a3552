/** Messages that people asked for, sent after they were answered: one at a time, in this process. */
import { setTimeout as pause } from 'node:timers/promises';

import { MessagesUnavailable } from '#functions/messages/message.ts';
import { errorFields, type Log } from '#functions/platform/logger.ts';
import { type AskDeps, type LinkRequest, sendLink } from '#functions/record/ask.ts';
import { StoreUnavailable } from '#functions/store/store.ts';

import { oneAtATime } from './one-at-a-time.ts';

/** Milliseconds before another try; their number decides how many there are. */
const pauses = [1000, 5000];

export type Later = {
  readonly ask: (request: LinkRequest) => Promise<void>;
  /** Resolves when everything that was asked for is sent, or given up. */
  readonly idle: () => Promise<void>;
};

/** A queue that sends links; what cannot be sent is a line of the log, and the person asks again. */
export function sendLater(deps: AskDeps, log: Log): Later {
  const { run, idle } = oneAtATime();
  const attempt = async (request: LinkRequest): Promise<void> => {
    for (const ms of [...pauses, undefined]) {
      try {
        log.info('record-message', { outcome: await sendLink(deps, request) });
        return;
      } catch (error) {
        const mayPass = error instanceof MessagesUnavailable || error instanceof StoreUnavailable;
        if (ms === undefined || !mayPass) throw error;
        await pause(ms);
      }
    }
  };
  return {
    ask(request) {
      run(() => attempt(request)).catch((error: unknown) => {
        log.error('record-message-failed', errorFields(error));
      });
      return Promise.resolve();
    },
    idle,
  };
}
