/** Two releases of a round side by side: which figures moved, and what else differs between them. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import type { ReleaseContents } from './release-contents.ts';

/**
 * What became of a figure. `moved`, `same`: shown in both, the same where they are one number to the coarser of their last digits. `shown`, `withheld`: in both, and shown in the later, or the earlier,
 * alone. `new`, `gone`: in one of them alone. `hidden`: shown in neither.
 */
export type Outcome = 'moved' | 'same' | 'shown' | 'withheld' | 'new' | 'gone' | 'hidden';

export type ComparedFigure = {
  readonly outcome: Outcome;
  readonly before: Observation | undefined;
  readonly after: Observation | undefined;
  /** The later where it is there, for what the figure is about. */
  readonly figure: Observation;
  /** Later less earlier, in the unit of the figure; null unless both are shown. */
  readonly difference: number | null;
  /** The same over the larger of the two standard errors; null where there is none. */
  readonly inStandardErrors: number | null;
};

/** Why figures may have moved. Settings by the names they have in the description of the round. */
export type Cause =
  | { readonly kind: 'answers' | 'code' | 'outside' | 'rates' | 'period' | 'currency' }
  | { readonly kind: 'study'; readonly id: string }
  | { readonly kind: 'setting'; readonly name: string };

export type Comparison = { readonly figures: readonly ComparedFigure[]; readonly causes: readonly Cause[] };

/** What tells one figure from all others. A volume is the same whatever it was computed by; prices differ by their method alone. */
const nameOf = ({ table, dimensions, measure, attributes, method }: Observation): string =>
  JSON.stringify([
    table,
    Object.entries(dimensions).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    [measure.indicator, measure.statistic, measure.at, measure.unit],
    ...(attributes.basis === 'prices' ? [method] : []),
  ]);

/** The unit of the last digit that a release writes a figure to, the second of its standard error; 0 where there is none to go by. */
function lastDigitOf({ uncertainty: { se } }: Observation): number {
  return se === null || !(se > 0) ? 0 : 10 ** (Number(se.toExponential(1).split('e')[1]) - 1);
}

/** What is left of arithmetic, as a part of the last digit. */
const nothing = 1e-6;

/** Whether one of two values may be the other, rounded to the coarser of their last digits: 5.05 and 5.0, and not 5.05 and 5.06. */
const isRounding = (difference: number, before: Observation, after: Observation): boolean =>
  Math.abs(difference) <= Math.max(lastDigitOf(before), lastDigitOf(after)) * (1 / 2 + nothing);

function outcomeOf(before: Observation | undefined, after: Observation | undefined): Outcome {
  if (before === undefined) return 'new';
  if (after === undefined) return 'gone';
  if (before.value === null) return after.value === null ? 'hidden' : 'shown';
  if (after.value === null) return 'withheld';
  return before.value === after.value || isRounding(after.value - before.value, before, after) ? 'same' : 'moved';
}

function compareFigure(before: Observation | undefined, after: Observation | undefined): readonly ComparedFigure[] {
  const figure = after ?? before;
  if (figure === undefined) return [];
  const [earlier, later] = [before?.value ?? null, after?.value ?? null];
  const difference = earlier === null || later === null ? null : later - earlier;
  const error = Math.max(before?.uncertainty.se ?? 0, after?.uncertainty.se ?? 0);
  return [
    {
      outcome: outcomeOf(before, after),
      before,
      after,
      figure,
      difference,
      inStandardErrors: difference === null || error === 0 ? null : difference / error,
    },
  ];
}

const differs = (left: unknown, right: unknown): boolean => JSON.stringify(left) !== JSON.stringify(right);

/** Keys under which two records hold different values, in the order of the alphabet. */
const differingKeys = (left: object, right: object): readonly string[] => {
  const [a, b] = [new Map<string, unknown>(Object.entries(left)), new Map<string, unknown>(Object.entries(right))];
  return [...new Set([...a.keys(), ...b.keys()])].filter((key) => differs(a.get(key), b.get(key))).toSorted();
};

type Compared = Pick<ReleaseContents, 'manifest' | 'observations'>;

/** Figures from outside, as they were given. */
const givenIn = ({ observations }: Compared): readonly unknown[] =>
  observations
    .filter(({ method }) => method === 'given')
    .map((row) => [nameOf(row), row.value])
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));

function causesBetween(left: Compared, right: Compared): readonly Cause[] {
  const [before, after] = [left.manifest, right.manifest];
  const [earlier, later] = [before.round, after.round];
  const studies = new Set([
    ...differingKeys(earlier.instruments, later.instruments),
    ...differingKeys(before.studies ?? {}, after.studies ?? {}),
  ]);
  const kinds = [
    ['answers', before.snapshot.hash, after.snapshot.hash],
    ['rates', earlier.exchangeRates, later.exchangeRates],
    ['period', earlier.referencePeriod, later.referencePeriod],
    ['currency', earlier.reportingCurrency, later.reportingCurrency],
    ['outside', givenIn(left), givenIn(right)],
    ['code', before.codeVersion, after.codeVersion],
  ] as const;
  return [
    ...kinds.flatMap(([kind, was, is]): readonly Cause[] => (differs(was, is) ? [{ kind }] : [])),
    ...[...studies].map((id): Cause => ({ kind: 'study', id })),
    ...differingKeys(earlier.settings, later.settings).map((name): Cause => ({ kind: 'setting', name })),
  ];
}

/**
 * Every figure of either release once, in the order of the later one, those that are gone at the end. Reads what is
 * published alone: nothing is told of a withheld figure that its release does not tell.
 */
export function compareReleases(before: Compared, after: Compared): Comparison {
  const earlier = new Map(before.observations.map((row) => [nameOf(row), row]));
  const later = new Set(after.observations.map(nameOf));
  return {
    figures: [
      ...after.observations.flatMap((row) => compareFigure(earlier.get(nameOf(row)), row)),
      ...before.observations.filter((row) => !later.has(nameOf(row))).flatMap((row) => compareFigure(row, undefined)),
    ],
    causes: causesBetween(before, after),
  };
}
