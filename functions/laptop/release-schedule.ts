/** Computes releases at regular times, and previews when somebody asks; one after another, since each takes a whole core. */
import type { Progress, PublishOutcome } from '#functions/publish/outcomes.ts';
import type { PreviewOutcome } from '#functions/publish/preview-round.ts';
import type { RenewOutcome } from '#functions/publish/renew-release.ts';
import { errorFields, type Log } from '#functions/platform/logger.ts';
import { dueAtNight, noteNight, type PlanStore } from '#functions/publish/nightly-plan.ts';

import type { LastRun } from './last-run.ts';
import { oneAtATime } from './one-at-a-time.ts';

export type Tell = (progress: Progress) => void;

export type Releases = {
  readonly publish: (round: string, tell?: Tell) => Promise<PublishOutcome>;
  readonly preview: (round: string) => Promise<PreviewOutcome>;
  /** The same as at night: a release where something has changed. */
  readonly renew: (round: string) => Promise<RenewOutcome>;
  /** Stops the schedule and resolves when no computation is under way. */
  readonly close: () => Promise<void>;
};

export type ScheduleDeps = {
  readonly store: PlanStore;
  readonly log: Log;
  /** Publishes a release of a round, unless `abandon` is aborted first. */
  readonly publish: (round: string, abandon: AbortSignal, tell: Tell) => Promise<PublishOutcome>;
  /** The same, if it would differ from the current one. */
  readonly renew: (round: string, abandon: AbortSignal) => Promise<RenewOutcome>;
  /** Fetches the exchange rates that rounds are computed by. */
  readonly fetchRates: () => Promise<void>;
  /** Looks for reasons to look at interviews of the rounds that people work on; tells by itself what failed. */
  readonly checkRounds: () => Promise<void>;
  /** Computes figures that only staff see. */
  readonly preview: (round: string, abandon: AbortSignal) => Promise<PreviewOutcome>;
  /** Aborted when the platform shall stop. */
  readonly stop: AbortSignal;
  readonly everyMs: number;
  readonly now: () => Date;
  /** When the schedule last ran, also before this start. */
  readonly lastRun: LastRun;
};

/** How long a computation may go on when the platform stops; then it is abandoned, and readers keep the last release. */
const graceMs = 10_000;

/**
 * Starts the schedule: each `everyMs`, new exchange rates, checks of interviews, then a release of every round that is due and has changed. The time runs on while the platform
 * does not: a laptop that is opened for an hour a day computes each day.
 */
export function scheduleReleases(deps: ScheduleDeps): Releases {
  const { store, log, fetchRates, checkRounds, publish, preview, renew, stop, everyMs, now, lastRun } = deps;
  const queue = oneAtATime();
  const abandon = new AbortController();
  stop.addEventListener('abort', () => {
    setTimeout(() => {
      abandon.abort();
    }, graceMs).unref();
  });
  const computeAll = async (): Promise<void> => {
    await fetchRates().catch((error: unknown) => {
      log.error('scheduled-rates-failed', errorFields(error)); // releases are computed by the rates that are there, and say so
    });
    await queue.run(checkRounds).catch((error: unknown) => {
      log.error('scheduled-checks-failed', errorFields(error)); // releases do not wait for it
    });
    for (const entry of await dueAtNight(store, 'estimates')) {
      if (stop.aborted) return;
      const { id } = entry.round;
      try {
        const outcome = await queue.run(() => renew(id, abandon.signal));
        await noteNight(store, 'estimates', entry, outcome);
        log.info('scheduled-release', { round: id, outcome: outcome.kind });
      } catch (error) {
        log.error('scheduled-release-failed', { round: id, ...errorFields(error) }); // the other rounds have their turn
      }
    }
    await lastRun.write(now());
  };
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  const wait = (ms: number): void => {
    if (closed) return;
    timer = setTimeout(() => {
      computeAll()
        .catch((error: unknown) => {
          log.error('scheduled-release-failed', errorFields(error));
        })
        .finally(() => {
          wait(everyMs);
        });
    }, ms);
  };
  const begin = async (): Promise<void> => {
    const last = await lastRun.read();
    if (last === undefined) await lastRun.write(now());
    const due = last === undefined ? everyMs : last.getTime() + everyMs - now().getTime();
    wait(Math.min(everyMs, Math.max(0, due))); // a clock that was wrong delays nothing for longer than one turn
  };
  const begun = begin().catch((error: unknown) => {
    log.error('scheduled-release-failed', errorFields(error));
    wait(everyMs);
  });
  return {
    publish: (round, tell = () => undefined) => queue.run(() => publish(round, abandon.signal, tell)),
    preview: (round) => queue.run(() => preview(round, abandon.signal)),
    renew: (round) => queue.run(() => renew(round, abandon.signal)),
    async close() {
      closed = true;
      await begun;
      clearTimeout(timer);
      await queue.idle();
    },
  };
}
