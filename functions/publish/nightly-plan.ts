/** Which rounds the schedule computes: those that people work on every night, closed ones once after each change, others never. */
import { isDueAtNight, permits } from '#schemas/fieldwork/life-cycle.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';
import type { Store } from '#functions/store/store.ts';

import type { RenewOutcome } from './renew-release.ts';
import type { Series } from './release/manifest.ts';

export type PlanStore = Pick<Store, 'listRounds' | 'listComputed' | 'noteComputed'>;

/** Rounds whose release of a series is due. Of the others nothing is read but what the list holds. */
export async function dueAtNight(store: PlanStore, series: Series): Promise<readonly RoundEntry[]> {
  const [rounds, computed] = await Promise.all([store.listRounds(), store.listComputed(series)]);
  return rounds.filter(({ state, revision, round }) => isDueAtNight(state, revision, computed.get(round.id)));
}

/** Whether nothing remains to be done: readers have the release that the responses give, or there is none to give. */
const isDone = ({ kind }: Pick<RenewOutcome, 'kind'>): boolean =>
  kind === 'published' || kind === 'unchanged' || kind === 'no-responses';

/** Remembers that a round needs no further night, if it is closed and this one brought what it should. */
export async function noteNight(
  store: PlanStore,
  series: Series,
  { round, state, revision }: RoundEntry,
  outcome: Pick<RenewOutcome, 'kind'>,
): Promise<void> {
  if (permits[state].nightly === 'once' && isDone(outcome)) await store.noteComputed(series, round.id, revision);
}
