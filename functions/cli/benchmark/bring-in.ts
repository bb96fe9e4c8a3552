/** Brings the figures of a table into a round, whoever else changes the round at the same moment. */
import { type Benchmark, benchmarkKey, benchmarkSeries } from '#schemas/fieldwork/benchmarks.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { changeRound, type ChangeOutcome } from '#functions/fieldwork/change-round.ts';
import type { RoundDeps } from '#functions/fieldwork/round-deps.ts';

const order = Object.keys(benchmarkSeries);

/** In the order of series, countries and years, the newest first. */
export const sorted = (benchmarks: readonly Benchmark[]): readonly Benchmark[] =>
  benchmarks.toSorted(
    (a, b) =>
      order.indexOf(a.series) - order.indexOf(b.series) ||
      (a.country ?? '').localeCompare(b.country ?? '', 'en') ||
      b.year - a.year ||
      (a.sex ?? '').localeCompare(b.sex ?? '', 'en') ||
      (a.age_class ?? '').localeCompare(b.age_class ?? '', 'en'),
  );

export type Counts = {
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly removed: number;
};

/** A figure that is another one after an import; without `before` it is new, without `after` taken out. */
export type Change = { readonly before: Benchmark | undefined; readonly after: Benchmark | undefined };

type Merged = {
  readonly benchmarks: readonly Benchmark[];
  readonly counts: Counts;
  readonly changes: readonly Change[];
};

/** Figures after an import, what changes by it, and how many of the new ones are there already, otherwise, or not yet. */
function merged(before: readonly Benchmark[], read: readonly Benchmark[], replace: boolean): Merged {
  const known = new Map(before.map((each) => [benchmarkKey(each), each]));
  const same = ({ value, unit, source }: Benchmark) => JSON.stringify([value, unit, source]);
  const counts = { new: 0, changed: 0, same: 0 };
  for (const each of read) {
    const old = known.get(benchmarkKey(each));
    counts[old === undefined ? 'new' : same(old) === same(each) ? 'same' : 'changed'] += 1;
  }
  const all = new Map([...(replace ? [] : before), ...read].map((each) => [benchmarkKey(each), each]));
  const benchmarks = sorted([...all.values()]);
  const removed = sorted([...known].flatMap(([key, old]) => (all.has(key) ? [] : [old])));
  const changes = benchmarks.flatMap((after): readonly Change[] => {
    const old = known.get(benchmarkKey(after));
    return old !== undefined && same(old) === same(after) ? [] : [{ before: old, after }];
  });
  return {
    benchmarks,
    counts: { ...counts, removed: removed.length },
    changes: [...changes, ...removed.map((old) => ({ before: old, after: undefined }))],
  };
}

export type BroughtIn = {
  readonly outcome: ChangeOutcome | { readonly kind: 'checked' };
  readonly benchmarks: readonly Benchmark[];
  readonly read: number;
  readonly counts: Counts;
  readonly changes: readonly Change[];
};

/** Each time that somebody else was first, their change is there and ours is made on top of it. */
const mostTries = 20;

/**
 * Reads the round, adds the figures, and writes it; again from the start when somebody changed the round in between.
 *
 * @param roundNow the round as it stands
 * @param read the figures of the table for that round; throws when it has faults
 */
export async function bringIn(
  deps: RoundDeps,
  roundNow: () => Promise<Round>,
  read: (round: Round) => Promise<readonly Benchmark[]>,
  { replace, dryRun, reason }: { readonly replace: boolean; readonly dryRun: boolean; readonly reason: string },
): Promise<BroughtIn> {
  for (let tries = 1; ; tries++) {
    const round = await roundNow();
    const figures = await read(round);
    const { benchmarks, counts, changes } = merged(round.benchmarks ?? [], figures, replace);
    const after = { round: { ...round, benchmarks: [...benchmarks] } };
    const outcome = dryRun
      ? ({ kind: 'checked' } as const)
      : await changeRound(deps, after, { reason, faultsIn: () => [] });
    if (outcome.kind !== 'changed-meanwhile' || tries === mostTries)
      return { outcome, benchmarks, read: figures.length, counts, changes };
  }
}
