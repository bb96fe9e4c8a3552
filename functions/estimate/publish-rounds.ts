/** What the schedule and "compute now" on AWS start: releases of every round, or of the one that is named. */
import * as v from 'valibot';

import { errorFields, type Log } from '#functions/shared/logger.ts';
import type { Store } from '#functions/store/store.ts';
import type { Series } from './manifest.ts';
import { publishRelease } from './publish-release.ts';
import { type RenewDeps, renewRelease } from './renew-release.ts';

export type PublishRoundsDeps = RenewDeps & {
  readonly store: RenewDeps['store'] & Pick<Store, 'listRounds'>;
  readonly log: Log;
};

const eventSchema = v.object({ round: v.optional(v.string()) });

/** Some rounds have no release that they should have; Lambda tries again, then the failure waits for a person. */
export class RoundsNotPublished extends Error {
  override readonly name = 'RoundsNotPublished';
}

/**
 * Publishes one series, round after round; one that fails does not keep the others from their figures. Every round is
 * passed over whose release would be the one that readers have; a round that somebody named is published in any case.
 *
 * @param event `{}` for every round, `{ "round": "id" }` for one
 * @throws {RoundsNotPublished} after all rounds were tried, naming those without a release
 */
export async function publishRounds(deps: PublishRoundsDeps, series: Series, event: unknown): Promise<void> {
  const wanted = v.parse(eventSchema, event).round;
  const rounds = wanted === undefined ? (await deps.store.listRounds()).map(({ id }) => id) : [wanted];
  const publish = wanted === undefined ? renewRelease : publishRelease;
  const failed: string[] = [];
  for (const round of rounds) if (!(await published(deps, publish, series, round))) failed.push(round);
  if (failed.length > 0) throw new RoundsNotPublished(`no release of ${series} for ${failed.join(', ')}`);
}

/** Whether the round is as it should be: released, or empty and therefore without anything to release. */
async function published(
  deps: PublishRoundsDeps,
  publish: typeof renewRelease,
  series: Series,
  round: string,
): Promise<boolean> {
  const outcome = await publish(deps, round, { series }).catch((error: unknown) => {
    deps.log.error('unexpected', { round, series, ...errorFields(error) });
    return { kind: 'unexpected' as const };
  });
  switch (outcome.kind) {
    case 'published':
    case 'unchanged':
      deps.log.info(outcome.kind, { round, series, release: outcome.releaseId });
      return true;
    case 'no-responses':
      deps.log.info(outcome.kind, { round, series });
      return true;
    case 'unknown-round':
    case 'cannot-compute':
    case 'unexpected':
      deps.log.error(outcome.kind, { round, series });
      return false;
  }
}
