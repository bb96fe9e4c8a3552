/** Counts and rates of contacts by group: of the whole, a region, a stratum, a place, an enumerator. */
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import { countDispositions, type Outcome } from '../dispositions.ts';
import { grouped } from '../interviews/grouped.ts';
import { type OutcomeRates, outcomeRates } from '../rates.ts';
import type { Attempt } from './attempts.ts';

export type GroupOf = 'all' | 'region' | 'stratum' | 'psu' | 'enumerator';

export type Group = {
  readonly by: GroupOf;
  /** Code of the region, stratum or place, id of the enumerator; empty of the whole, and of what has none. */
  readonly key: string;
  /** Places of the frame in it; null of enumerators. */
  readonly places: number | null;
  /** Contacts that the plan asks for; null where nobody said how many. */
  readonly expected: number | null;
  readonly attempted: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly rates: OutcomeRates;
  /** The same of sums of base weights; null where they are not known of every contact in it. */
  readonly weighted: OutcomeRates | null;
};

/** An attempt with what its place is known by. */
export type Placed = { readonly attempt: Attempt; readonly unit: FrameUnit | undefined; readonly weight: number };

/** Contacts to be made in a place; NaN where nobody said. */
export type ExpectedOf = (unit: FrameUnit) => number;

const keyOf: Readonly<Record<GroupOf, (placed: Placed) => string>> = {
  all: () => '',
  region: ({ unit }) => unit?.region ?? '',
  stratum: ({ unit }) => unit?.stratum ?? '',
  psu: ({ attempt }) => attempt.psu ?? '',
  enumerator: ({ attempt }) => attempt.enumerator ?? '',
};
const keyOfUnit: Readonly<Record<Exclude<GroupOf, 'enumerator'>, (unit: FrameUnit) => string>> = {
  all: () => '',
  region: ({ region }) => region ?? '',
  stratum: ({ stratum }) => stratum,
  psu: ({ psu }) => psu,
};

function sumExpected(units: readonly FrameUnit[], expectedOf: ExpectedOf): number | null {
  const sum = units.reduce((total, unit) => total + expectedOf(unit), 0);
  return units.length === 0 || Number.isNaN(sum) ? null : sum;
}

function outcomesOf(placed: readonly Placed[]): Group['outcomes'] {
  const counts = { complete: 0, partial: 0, refusal: 0, non_contact: 0, ineligible: 0, other: 0 };
  for (const { attempt } of placed) counts[attempt.outcome] += attempt.times;
  return counts;
}

/** Every group of one kind, in the order of keys; a region where nobody was asked yet is one too. */
export function groupsBy(
  by: GroupOf,
  placed: readonly Placed[],
  frame: readonly FrameUnit[],
  expectedOf: ExpectedOf,
): readonly Group[] {
  const attempts = grouped(placed, keyOf[by]);
  const places = by === 'enumerator' ? new Map<string, readonly FrameUnit[]>() : grouped(frame, keyOfUnit[by]);
  const keys = by === 'all' ? [''] : [...new Set([...places.keys(), ...attempts.keys()])].sort();
  return keys.map((key) => {
    const [inside, units] = [attempts.get(key) ?? [], places.get(key) ?? []];
    const counts = inside.map(({ attempt: { outcome, times } }) => [outcome, times] as const);
    const isWeighed = inside.length > 0 && inside.every(({ weight }) => weight > 0);
    return {
      by,
      key,
      places: by === 'enumerator' ? null : units.length,
      expected: by === 'enumerator' ? null : sumExpected(units, expectedOf),
      attempted: counts.reduce((sum, [, times]) => sum + times, 0),
      outcomes: outcomesOf(inside),
      rates: outcomeRates(countDispositions(counts)),
      weighted: isWeighed
        ? outcomeRates(
            countDispositions(inside.map(({ attempt, weight }) => [attempt.outcome, attempt.times * weight])),
          )
        : null,
    };
  });
}
