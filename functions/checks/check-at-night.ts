/** What the schedule on AWS starts: each round that is due is checked in an invocation of its own, so that a large or broken one holds up no other. */
import * as v from 'valibot';

import { errorFields, type Log } from '#functions/platform/logger.ts';
import type { Store } from '#functions/store/store.ts';

import { type CheckDeps, checkRound, isChecked } from './check-round.ts';
import { roundsToCheck } from './check-rounds.ts';

export type CheckAtNightDeps = CheckDeps & {
  readonly store: CheckDeps['store'] & Pick<Store, 'listRounds' | 'getRoundEntry'>;
  readonly log: Log;
  /** Asks for the checks of one round, in an invocation of its own. */
  readonly start: (round: string) => Promise<unknown>;
};

const eventSchema = v.object({ round: v.optional(v.string()) });

/** Some rounds were not checked; Lambda tries again, then the failure waits for a person. */
export class RoundsNotChecked extends Error {
  override readonly name = 'RoundsNotChecked';
}

/**
 * @param event `{}` for every round that people work on, `{ "round": "id" }` for one of them
 * @throws {RoundsNotChecked} a round could not be checked, or not asked for
 */
export async function checkAtNight(deps: CheckAtNightDeps, event: unknown): Promise<void> {
  const { store, start, log } = deps;
  const { round } = v.parse(eventSchema, event);
  if (round !== undefined) return checkOne(deps, round);
  const failed: string[] = [];
  for (const entry of await roundsToCheck(store)) {
    const { id } = entry.round;
    try {
      await start(id);
    } catch (error) {
      log.error('not-started', { round: id, ...errorFields(error) });
      failed.push(id);
    }
  }
  if (failed.length > 0) throw new RoundsNotChecked(`no checks started for ${failed.join(', ')}`);
}

/** A round that was closed since the night began is passed over. */
async function checkOne(deps: CheckAtNightDeps, round: string): Promise<void> {
  const entry = await deps.store.getRoundEntry(round);
  if (entry === undefined || !isChecked(entry)) {
    deps.log.info('not-due', { round, state: entry?.state ?? 'unknown' });
    return;
  }
  try {
    deps.log.info('checked', { round, ...(await checkRound(deps, entry)) });
  } catch (error) {
    deps.log.error('not-checked', { round, ...errorFields(error) });
    throw new RoundsNotChecked(`no checks of ${round}`);
  }
}
