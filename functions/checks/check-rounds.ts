/** Checks every round that people work on, one after the other; one that fails is told, and keeps no other from its turn. */
import { errorFields, type Log } from '#functions/platform/logger.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';
import type { Store } from '#functions/store/store.ts';

import { type CheckDeps, type Checked, checkRound, isChecked } from './check-round.ts';

export type CheckRoundsDeps = CheckDeps & {
  readonly store: CheckDeps['store'] & Pick<Store, 'listRounds'>;
  readonly log: Log;
  /** Aborted when no further round shall begin. */
  readonly stop?: AbortSignal;
};

/** Rounds that are due. */
export const roundsToCheck = async (store: Pick<Store, 'listRounds'>): Promise<readonly RoundEntry[]> =>
  (await store.listRounds()).filter(isChecked);

/** @param told what came of a round */
export async function checkRounds(
  deps: CheckRoundsDeps,
  told: (round: string, checked: Checked | 'failed') => void = () => undefined,
): Promise<void> {
  for (const entry of await roundsToCheck(deps.store)) {
    if (deps.stop?.aborted === true) return;
    const { id } = entry.round;
    try {
      const checked = await checkRound(deps, entry);
      deps.log.info('checked', { round: id, ...checked });
      told(id, checked);
    } catch (error) {
      deps.log.error('not-checked', { round: id, ...errorFields(error) });
      told(id, 'failed');
    }
  }
}
