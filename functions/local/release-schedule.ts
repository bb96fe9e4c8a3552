/** Computes releases: when somebody asks, and at regular times; one after another, since each takes the whole machine. */
import { publishRelease } from '#functions/estimate/publish-release.ts';
import type { PublishOutcome } from '#functions/estimate/outcomes.ts';
import { type RenewDeps, renewRelease } from '#functions/estimate/renew-release.ts';
import { errorFields, type Log } from '#functions/shared/logger.ts';
import type { Store } from '#functions/store/store.ts';

import { oneAtATime } from './one-at-a-time.ts';

export type Releases = {
  readonly compute: (round: string) => Promise<PublishOutcome>;
  /** Stops the schedule and resolves when the computation under way is published. */
  readonly close: () => Promise<void>;
};

type ScheduleDeps = RenewDeps & { readonly store: Pick<Store, 'listRounds'>; readonly log: Log };

const series = 'estimates';

/** Starts the schedule: each `everyMs`, a release of every round that has changed. */
export function scheduleReleases(deps: ScheduleDeps, everyMs: number): Releases {
  const queue = oneAtATime();
  let closed = false;
  const computeAll = async (): Promise<void> => {
    for (const { id } of await deps.store.listRounds()) {
      if (closed) return;
      const outcome = await queue.run(() => renewRelease(deps, id, { series }));
      deps.log.info('scheduled-release', { round: id, outcome: outcome.kind });
    }
  };
  const timer = setInterval(() => {
    computeAll().catch((error: unknown) => {
      deps.log.error('scheduled-release-failed', errorFields(error));
    });
  }, everyMs);
  return {
    compute: (round) => queue.run(() => publishRelease(deps, round, { series })),
    async close() {
      closed = true;
      clearInterval(timer);
      await queue.idle();
    },
  };
}
