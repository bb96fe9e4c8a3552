/** What the schedule and "compute now" on AWS start: releases of every round, or of the one that is named. */
import * as v from 'valibot';

import { errorFields, type Log } from '#functions/shared/logger.ts';
import type { Count } from '#functions/shared/metrics.ts';
import type { Store } from '#functions/store/store.ts';
import type { Series } from './manifest.ts';
import { type PublishDeps, publishRelease } from './publish-release.ts';

export type PublishRoundsDeps = PublishDeps & {
  readonly store: PublishDeps['store'] & Pick<Store, 'listRounds'>;
  readonly log: Log;
  readonly count: Count;
};

const eventSchema = v.object({ round: v.optional(v.string()) });

/** Some rounds have no release that they should have; Lambda tries again, then the failure waits for a person. */
export class RoundsNotPublished extends Error {
  override readonly name = 'RoundsNotPublished';
}

/**
 * Publishes one series, round after round; one that fails does not keep the others from their figures.
 *
 * @param event `{}` for every round, `{ "round": "id" }` for one
 * @throws {RoundsNotPublished} after all rounds were tried, naming those without a release
 */
export async function publishRounds(deps: PublishRoundsDeps, series: Series, event: unknown): Promise<void> {
  const wanted = v.parse(eventSchema, event).round;
  const rounds = wanted === undefined ? (await deps.store.listRounds()).map(({ id }) => id) : [wanted];
  const failed: string[] = [];
  for (const round of rounds) if (!(await published(deps, series, round))) failed.push(round);
  if (failed.length > 0) throw new RoundsNotPublished(`no release of ${series} for ${failed.join(', ')}`);
}

/** Whether the round is as it should be: released, or empty and therefore without anything to release. */
async function published(deps: PublishRoundsDeps, series: Series, round: string): Promise<boolean> {
  const outcome = await publishRelease(deps, round, { series }).catch((error: unknown) => {
    deps.log.error('unexpected', { round, series, ...errorFields(error) });
    return { kind: 'unexpected' as const };
  });
  switch (outcome.kind) {
    case 'published':
      deps.log.info('published', { round, series, release: outcome.releaseId });
      deps.count('ReleasesPublished');
      return true;
    case 'no-responses':
      deps.log.info('no-responses', { round, series });
      return true;
    case 'unknown-round':
    case 'cannot-compute':
    case 'unexpected':
      deps.log.error(outcome.kind, { round, series });
      deps.count('ReleasesFailed');
      return false;
  }
}
