/** What the schedule and "compute now" on AWS start: releases of every round or of the one that is named, and previews. */
import * as v from 'valibot';

import { isDueAtNight } from '#schemas/fieldwork/life-cycle.ts';
import { errorFields, type Log } from '#functions/platform/logger.ts';
import type { Store } from '#functions/store/store.ts';
import type { Series } from './release/manifest.ts';
import { dueAtNight, noteNight, type PlanStore } from './nightly-plan.ts';
import { publishRelease } from './publish-release.ts';
import { type RenewDeps, renewRelease } from './renew-release.ts';

export type PublishRoundsDeps = RenewDeps & {
  readonly store: RenewDeps['store'] & PlanStore & Pick<Store, 'putPreview'>;
  readonly log: Log;
  /** Asks for the nightly computation of one round, in an invocation of its own. */
  readonly start: (round: string) => Promise<unknown>;
};

const eventSchema = v.object({
  round: v.optional(v.string()),
  nightly: v.optional(v.boolean(), false),
  preview: v.optional(v.boolean(), false),
  asked: v.optional(v.boolean(), false),
});

/** Some rounds have no release that they should have; Lambda tries again, then the failure waits for a person. */
export class RoundsNotPublished extends Error {
  override readonly name = 'RoundsNotPublished';
}

/**
 * Publishes one series of one round, or asks for each round that is due in an invocation of its own, so that a large or broken one
 * holds up no other. At night a round is passed over whose release would be the one that readers have; one that
 * an operator names is published in any case; a preview is of every table, whatever the series.
 *
 * @param event `{}` for every round, `{ "round": "id", "nightly": true }` for one of them, `{ "round": "id" }` for one that an operator asks for, `{ "round": "id", "preview": true }` for a preview, which publishes nothing, `{ "round": "id", "asked": true }` for a release that somebody asks for on a page
 * @throws {RoundsNotPublished} the round has no release that it should have, or some rounds could not be asked for
 */
export async function publishRounds(deps: PublishRoundsDeps, series: Series, event: unknown): Promise<void> {
  const { round, nightly, preview, asked } = v.parse(eventSchema, event);
  if (round === undefined) return startAll(deps, series);
  if (preview || asked) return forWhoAsked(deps, round, preview ? 'preview' : 'asked');
  if (!(await (nightly ? renewed(deps, series, round) : published(deps, publishRelease, series, round)))) {
    throw new RoundsNotPublished(`no release of ${series} for ${round}`);
  }
}

/** Asks for every round that is due; one that cannot be asked for keeps no other from its turn. */
async function startAll({ store, start, log }: PublishRoundsDeps, series: Series): Promise<void> {
  const failed: string[] = [];
  for (const { round } of await dueAtNight(store, series)) {
    const { id } = round;
    try {
      await start(id);
      log.info('started', { round: id, series });
    } catch (error) {
      log.error('not-started', { round: id, series, ...errorFields(error) });
      failed.push(id);
    }
  }
  if (failed.length > 0) throw new RoundsNotPublished(`no computation of ${series} started for ${failed.join(', ')}`);
}

/** What is in the way of a preview, or of a release, is told to whoever asked for it, and is no failure of the platform. */
async function forWhoAsked(deps: PublishRoundsDeps, round: string, what: 'preview' | 'asked'): Promise<void> {
  const outcome =
    what === 'preview'
      ? await (await import('./preview-or-reason.ts')).previewOrReason(deps, round)
      : await (await import('./release-or-reason.ts')).releaseOrReason(deps, round);
  deps.log.info(what, { round, outcome: outcome.kind });
}

/** The same at night: a round that was closed since the night began, or computed by another try, is passed over. */
async function renewed(deps: PublishRoundsDeps, series: Series, round: string): Promise<boolean> {
  const entry = await deps.store.getRoundEntry(round);
  const computed = (await deps.store.listComputed(series)).get(round);
  if (entry !== undefined && !isDueAtNight(entry.state, entry.revision, computed)) {
    deps.log.info('not-due', { round, series, state: entry.state });
    return true;
  }
  const renew = async (...args: Parameters<typeof renewRelease>) => {
    const outcome = await renewRelease(...args);
    if (entry !== undefined) await noteNight(deps.store, series, entry, outcome);
    return outcome;
  };
  return published(deps, renew, series, round);
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
    case 'not-computed-any-more':
      deps.log.info(outcome.kind, { round, series, state: outcome.state });
      return true;
    case 'clock-behind':
      deps.log.error(outcome.kind, { round, series, clock: outcome.now, newest: outcome.newest });
      return false;
    case 'unknown-round':
    case 'cannot-compute':
    case 'unexpected':
      deps.log.error(outcome.kind, { round, series });
      return false;
  }
}
