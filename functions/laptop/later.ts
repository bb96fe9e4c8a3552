/** Messages that people asked for, sent after they were answered: one at a time, in this process. */
import { setTimeout as pause } from 'node:timers/promises';

import type { GroupJob, PutJobs } from '#functions/messages/group-jobs.ts';
import type { LinkRequest } from '#functions/messages/link-request.ts';
import type { RefreshRequest } from '#functions/messages/refresh-request.ts';
import { MessagesUnavailable, type Send } from '#functions/messages/message.ts';
import { errorFields, type Log } from '#functions/platform/logger.ts';
import type { Relay } from '#functions/matching/relay.ts';
import { type AskDeps, sendLink } from '#functions/record/ask.ts';
import { carriedOut, type RefreshDeps } from '#functions/record/carry-out-refresh.ts';
import { type GroupSendDeps, sendGroupLater } from '#functions/record/send-group.ts';
import { type RelayDeps, sendRelayed } from '#functions/record/send-relay.ts';

import { oneAtATime } from './one-at-a-time.ts';

/** Milliseconds before another try; their number decides how many there are. */
const pauses = [1000, 5000];

/** Tries again what may pass: within one message, since a contact gets no second one for a while. */
const patiently =
  (send: Send): Send =>
  async (message) => {
    for (const ms of [...pauses, undefined]) {
      try {
        await send(message);
        return;
      } catch (error) {
        if (ms === undefined || !(error instanceof MessagesUnavailable)) throw error;
        await pause(ms);
      }
    }
  };

export type Later = {
  readonly ask: (request: LinkRequest) => Promise<void>;
  readonly relay: (relay: Relay) => Promise<void>;
  readonly refresh: (request: RefreshRequest) => Promise<void>;
  /** Messages to many; of a crisis before those that wait. */
  readonly group: PutJobs;
  /** Resolves when everything that was asked for is sent, or given up. */
  readonly idle: () => Promise<void>;
};

/** A queue that sends links; what cannot be sent is a line of the log, and the person asks again. */
export function sendLater(deps: AskDeps & RelayDeps & RefreshDeps & GroupSendDeps, log: Log): Later {
  const { run, idle } = oneAtATime();
  const attempt = async (request: LinkRequest): Promise<void> => {
    log.info('record-message', { outcome: await sendLink({ ...deps, send: patiently(deps.send) }, request) });
  };
  const waiting: Record<'first' | 'usual', GroupJob[]> = { first: [], usual: [] };
  const nextJob = async (): Promise<void> => {
    const job = waiting.first.shift() ?? waiting.usual.shift();
    // What cannot be sent now stays in the round: whoever goes on with it, or the next start, puts it here again.
    if (job !== undefined)
      await sendGroupLater({ group: { ...deps, send: patiently(deps.send) }, log, failed: () => undefined }, job);
  };
  return {
    group(jobs, urgency) {
      for (const job of jobs) {
        waiting[urgency].push(job);
        run(nextJob).catch(() => undefined); // said in the log already
      }
      return Promise.resolve();
    },
    ask(request) {
      run(() => attempt(request)).catch((error: unknown) => {
        log.error('record-message-failed', errorFields(error));
      });
      return Promise.resolve();
    },
    relay(relay) {
      const apart = { ...deps, send: patiently(deps.send) };
      run(() => sendRelayed({ relay: apart, log, failed: () => undefined }, { relay }, true)).catch(
        (error: unknown) => {
          log.error('relay-message-failed', errorFields(error));
        },
      );
      return Promise.resolve();
    },
    refresh(request) {
      const apart = { ...deps, send: patiently(deps.send) };
      run(() => carriedOut({ refresh: apart, log, failed: () => undefined }, { refresh: request })).catch(
        (error: unknown) => {
          log.error('registrant-refresh-failed', errorFields(error));
        },
      );
      return Promise.resolve();
    },
    idle,
  };
}
