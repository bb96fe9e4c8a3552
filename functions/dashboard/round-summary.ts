/** What the pages say about a round: its state, responses per instrument and the releases so far. */
import type { RoundEntry } from '#functions/store/round-entry.ts';
import type { DashboardDeps } from './read/deps.ts';
import type { RoundSummary } from './views/home.tsx';

type Reader = Pick<DashboardDeps, 'store'>;

async function summaryOf({ store }: Reader, entry: RoundEntry): Promise<RoundSummary> {
  const { round, state, since } = entry;
  const instruments = Object.keys(round.instruments);
  const [counts, releases] = await Promise.all([
    Promise.all(instruments.map(async (id) => [id, await store.countResponses(round.id, id)] as const)),
    store.listReleases(round.id),
  ]);
  return { round, state, since, counts, releases };
}

/** One round, or undefined when there is none of that id. */
export async function summarise(deps: Reader, id: string): Promise<RoundSummary | undefined> {
  const entry = await deps.store.getRoundEntry(id);
  return entry === undefined ? undefined : summaryOf(deps, entry);
}

/** Every round, in the store's order. Of archived ones nothing more is read than the list holds: counting costs as much as reading. */
export async function readRounds(
  deps: Reader,
): Promise<{ readonly rounds: readonly RoundSummary[]; readonly archived: readonly RoundEntry[] }> {
  const entries = await deps.store.listRounds();
  const current = entries.filter(({ state }) => state !== 'archived');
  return {
    rounds: await Promise.all(current.map((entry) => summaryOf(deps, entry))),
    archived: entries.filter(({ state }) => state === 'archived'),
  };
}
