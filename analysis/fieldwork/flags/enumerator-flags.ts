/** Flags about enumerators: in what their interviews differ from those of all others, and how the last and first digits fall. */
import { note, someOf } from '#schemas/words/note.ts';
import { grouped } from '../interviews/grouped.ts';
import type { Interview } from '../interviews/interview.ts';
import { adjustedByBH } from './benjamini-hochberg.ts';
import { firstDigit, firstDigitTest } from './first-digits.ts';
import type { Flag, FlagCode, Flagged, Limits } from './flag.ts';
import { type Group, groupOf } from './groups.ts';
import { minutesOf } from './interview-flags.ts';
import { intraclassCorrelation } from './intraclass.ts';
import { deviations } from './leave-one-out.ts';
import { myersIndex } from './myers.ts';
import { sharesAlike } from './positions.ts';
import { whippleIndex } from './whipple.ts';

type Measure = {
  readonly code: FlagCode;
  readonly of?: string;
  /** Whether a mean below that of all others is no reason to look. */
  readonly onlyAbove?: true;
  /** Values of one response; none where it says nothing. */
  readonly values: (one: Interview) => readonly number[];
};

/** What part of the variation of a measure lies between enumerators. */
export type Effect = {
  readonly code: FlagCode;
  readonly of?: string;
  readonly enumerators: number;
  /** Intraclass correlation; null where it cannot be worked out. */
  readonly icc: number | null;
};

/** Whether an amount has one significant digit, such as 20 000. */
const isRounded = (amount: number): boolean => Number(amount.toPrecision(1)) === amount;

const reached = new Set(['complete', 'partial', 'refusal', 'other']);

/** How much an interview shares its position with others. Points that differ more than those of others are none to look at. */
const positionsAlike = (shares: ReadonlyMap<string, number>): Measure => ({
  code: 'positions-alike',
  onlyAbove: true,
  values: ({ id }) => {
    const share = shares.get(id);
    return share === undefined ? [] : [share];
  },
});

/** Measures of whole interviews: their length in ln(minutes), answers not known, rows of rosters, rounded amounts. */
function measuresOf(whole: readonly Interview[]): readonly Measure[] {
  const alike = sharesAlike(whole);
  const rosters = [...new Set(whole.flatMap(({ look }) => Object.keys(look.rows)))].sort();
  return [
    { code: 'minutes', values: (one) => (minutesOf(one) > 0 ? [Math.log(minutesOf(one))] : []) },
    {
      code: 'unknown',
      values: ({ look }) => (look.cells.length === 0 ? [] : [look.unknown / look.cells.length]),
    },
    ...rosters.map((of): Measure => ({
      code: 'rows',
      of,
      values: ({ look }) => (look.rows[of] === undefined ? [] : [look.rows[of]]),
    })),
    { code: 'round-amounts', values: ({ look }) => look.amounts.map((amount) => Number(isRounded(amount))) },
    ...(alike.size === 0 ? [] : [positionsAlike(alike)]),
  ];
}

/** Of those reached at the door, who refused. */
const refusals: Measure = {
  code: 'refusals',
  values: ({ outcome }) => (reached.has(outcome) ? [Number(outcome === 'refusal')] : []),
};

type ByEnumerator = ReadonlyMap<string, readonly Interview[]>;

const groupsFor = ({ values }: Measure, by: ByEnumerator, least: number): readonly Group[] =>
  [...by].flatMap(([name, interviews]) => {
    if (interviews.length < least) return [];
    const all = interviews.flatMap(values);
    return all.length < least ? [] : [groupOf(name, all)];
  });

const named = ({ code, of }: Measure) => (of === undefined ? { code } : { code, of });

function effectFlags(measure: Measure, groups: readonly Group[], instrument: string, limit: number): readonly Flag[] {
  const tests = deviations(groups).filter(({ p }) => !Number.isNaN(p));
  const adjusted = adjustedByBH(tests.map(({ p }) => p));
  return tests.flatMap(({ name, n, mean, others }, at): readonly Flag[] => {
    const q = adjusted[at] ?? 1;
    const isMeant = measure.onlyAbove !== true || mean > others;
    return q < limit && isMeant ? [{ ...named(measure), instrument, enumerator: name, value: mean, others, n, q }] : [];
  });
}

/** How many people have each age, and how many amounts each first digit. */
export function digitsOf(interviews: readonly Interview[]): { readonly ages: Int32Array; readonly first: Int32Array } {
  const [ages, first] = [new Int32Array(121), new Int32Array(9)];
  for (const { look } of interviews) {
    for (const age of look.ages) if (age >= 0 && age <= 120) ages[age]! += 1;
    for (const amount of look.amounts) first[firstDigit(amount) - 1]! += 1;
  }
  return { ages, first };
}

function digitFlags(by: ByEnumerator, instrument: string, limits: Limits): readonly Flag[] {
  const all = [...by].map(([enumerator, interviews]) => ({ enumerator, ...digitsOf(interviews) }));
  const whipple = all
    .map(({ enumerator, ages }) => ({ enumerator, ...whippleIndex(ages) }))
    .filter(({ people }) => people >= limits.fewestAges);
  const heaped = adjustedByBH(whipple.map(({ p }) => p));
  const first = all
    .map((one) => ({ enumerator: one.enumerator, ...firstDigitTest(one.first) }))
    .filter(({ amounts }) => amounts >= limits.fewestAmounts);
  const uneven = adjustedByBH(first.map(({ p }) => p));
  return [
    ...whipple.flatMap(({ enumerator, index, people }, at): readonly Flag[] => {
      const q = heaped[at] ?? 1;
      return index >= limits.whipple && q < limits.q
        ? [{ code: 'age-heaping', instrument, enumerator, value: index, n: people, q }]
        : [];
    }),
    ...all.flatMap(({ enumerator, ages }): readonly Flag[] => {
      const { index, people } = myersIndex(ages);
      return people >= limits.fewestBlended && index >= limits.myers
        ? [{ code: 'age-digits', instrument, enumerator, value: index, n: people }]
        : [];
    }),
    ...first.flatMap(({ enumerator, statistic, amounts }, at): readonly Flag[] => {
      const q = uneven[at] ?? 1;
      return q < limits.q ? [{ code: 'first-digits', instrument, enumerator, value: statistic, n: amounts, q }] : [];
    }),
  ];
}

/**
 * @param contacts every counted response of a study
 * @param whole those of them that are whole interviews
 */
export function flagsOfEnumerators(
  instrument: string,
  contacts: readonly Interview[],
  whole: readonly Interview[],
  limits: Limits,
): Flagged & { readonly effects: readonly Effect[] } {
  const least = limits.fewestInterviews;
  const [asked, met] = [whole, contacts].map((rows) => grouped(rows, ({ enumerator }) => enumerator));
  const [interviews, doors]: readonly ByEnumerator[] = [asked ?? new Map(), met ?? new Map()];
  const measures = [
    ...measuresOf(whole).map((measure) => ({ measure, groups: groupsFor(measure, interviews!, least) })),
    { measure: refusals, groups: groupsFor(refusals, doors!, least) },
  ];
  const few = [...doors!.keys()].filter((name) => (interviews!.get(name)?.length ?? 0) < least);
  const study = { study: instrument };
  return {
    flags: [
      ...measures.flatMap(({ measure, groups }) => effectFlags(measure, groups, instrument, limits.q)),
      ...digitFlags(interviews!, instrument, limits),
    ],
    untold:
      few.length === 0 ? [] : [note('untold.few-interviews', { study, least, count: few.length, names: someOf(few) })],
    effects: measures.map(({ measure, groups }) => {
      const icc = intraclassCorrelation(groups);
      return { ...named(measure), enumerators: groups.length, icc: Number.isNaN(icc) ? null : icc };
    }),
  };
}
