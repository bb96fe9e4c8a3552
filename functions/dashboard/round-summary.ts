/** What the pages say about a round: responses per instrument and the releases so far. */
import type { Round } from '#schemas/fieldwork/round.ts';
import type { DashboardDeps } from './read/deps.ts';
import type { RoundSummary } from './views/home.tsx';

type Reader = Pick<DashboardDeps, 'store'>;

async function summaryOf({ store }: Reader, round: Round): Promise<RoundSummary> {
  const instruments = Object.keys(round.instruments);
  const [counts, releases] = await Promise.all([
    Promise.all(instruments.map(async (id) => [id, await store.countResponses(round.id, id)] as const)),
    store.listReleases(round.id),
  ]);
  return { round, counts, releases };
}

/** One round, or undefined when there is none of that id. */
export async function summarise(deps: Reader, id: string): Promise<RoundSummary | undefined> {
  const round = await deps.store.getRound(id);
  return round === undefined ? undefined : summaryOf(deps, round);
}

/** Every round, in the store's order. */
export async function readRounds(deps: Reader): Promise<readonly RoundSummary[]> {
  const rounds = await deps.store.listRounds();
  return Promise.all(rounds.map((round) => summaryOf(deps, round)));
}
