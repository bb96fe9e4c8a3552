/** Breakdowns of a measure: by dimensions that its tables have, each once, and that everything counted can be told by. */
import { nearestName } from '../../basics/nearest-name.ts';
import { ownValue } from '../../basics/own-value.ts';
import { termIn } from './check-terms.ts';
import type { Paths, StudyFault } from './named.ts';
import {
  type AmountMeasure,
  type Breakdowns,
  type CompositionMeasure,
  type Dimensions,
  type DistributionMeasure,
  type Measure,
  questionOf,
  type SurveyTables,
} from './tables.ts';

/** Roster that a path lies in, `senders.channels`; empty for the response itself. */
export const rosterOf = (path: string): string => path.split('.').slice(0, -1).join('.');

/** Whether rows of one roster hold those of another, or are the same. */
export const holds = (outer: string, inner: string): boolean =>
  outer === '' || outer === inner || inner.startsWith(`${outer}.`);

/** A roster in words. */
export const placeIn = (roster: string): string => (roster === '' ? 'the response' : `the roster "${roster}"`);

/** A dimension that these tables do not have. */
export function* unknownDimension(name: string, dimensions: Dimensions, pointer: string): Generator<StudyFault> {
  if (ownValue(dimensions, name) !== undefined) return;
  const near = nearestName(name, Object.keys(dimensions));
  const advice = near === undefined ? '' : `; did you mean "${near}"?`;
  yield { pointer, message: `there is no dimension "${name}" in these tables${advice}` };
}

/** Breakdowns that cross a dimension with itself. */
export function* crossedTwice(by: Breakdowns, pointer: string): Generator<StudyFault> {
  for (const [at, names] of by.entries()) {
    const again = names.find((name, i) => names.indexOf(name) < i);
    if (again !== undefined)
      yield { pointer: `${pointer}/by/${at}`, message: `"${again}" stands twice in this breakdown; once is enough` };
  }
}

/** Where something that is counted lies, and the dimensions that it answers by itself. */
type Source = { readonly roster: string; readonly given: Readonly<Record<string, string>> };

const sourcesOf = ({ from, whole }: AmountMeasure): readonly Source[] => [
  ...from.map(({ amount, fixed }) => ({ roster: rosterOf(amount), given: fixed ?? {} })),
  ...(whole === undefined ? [] : [{ roster: rosterOf(whole.amount), given: whole.rest }]),
];

/** What a measure adds up, where it lies. */
function countedBy(plan: SurveyTables, measure: Measure): readonly Source[] {
  if (measure.kind === 'amount') return sourcesOf(measure);
  if (measure.kind === 'composition') return countedByTerms(plan, [measure.of]);
  if (measure.kind !== 'ratio') return [{ roster: plan.rows ?? '', given: {} }]; // a whole distribution is one of units
  return countedByTerms(plan, [measure.of, measure.to]);
}

const countedByTerms = (plan: SurveyTables, names: readonly string[]): readonly Source[] =>
  names.flatMap((name) => {
    const term = termIn(plan, name);
    return term === undefined ? [] : countedBy(plan, term);
  });

/** Whether each row has one answer to the question of a dimension: of several, and of parts, the amounts themselves must say. */
function oneAnswerTells(dimension: Dimensions[string] | undefined, paths: Paths): boolean {
  const path = questionOf(dimension);
  if (path === undefined) return dimension === undefined;
  const planned = paths.get(path);
  return planned === undefined || 'declared' in planned || planned.question.kind !== 'select-many';
}

/** A breakdown by a question of another roster: nobody could say which part of an amount belongs where. */
export function* breakdownFaults(
  plan: SurveyTables,
  measure: Measure,
  paths: Paths,
  pointer: string,
): Generator<StudyFault> {
  const sources = countedBy(plan, measure);
  for (const [at, names] of measure.by.entries())
    for (const name of names) {
      yield* unknownDimension(name, plan.dimensions, `${pointer}/by/${at}`);
      const dimension = ownValue(plan.dimensions, name);
      const path = questionOf(dimension);
      if (!oneAnswerTells(dimension, paths) && sources.some(({ given }) => given[name] === undefined))
        yield {
          pointer: `${pointer}/by/${at}`,
          message: `not everything that is counted here says (fixed) to which "${name}" it belongs`,
        };
      const astray = sources.find(
        ({ roster, given }) => path !== undefined && given[name] === undefined && !holds(rosterOf(path), roster),
      );
      if (path !== undefined && astray !== undefined)
        yield {
          pointer: `${pointer}/by/${at}`,
          message: `"${path}" does not say to which "${name}" what is counted in ${placeIn(astray.roster)} belongs`,
        };
    }
}

/** A breakdown by the dimension that a measure is over in any case. */
export function* overTwice(
  { over, by }: CompositionMeasure | DistributionMeasure,
  at: string,
  what: string,
): Generator<StudyFault> {
  for (const [k, names] of by.entries())
    if (names.includes(over))
      yield { pointer: `${at}/by/${k}`, message: `${what} "${over}" are told in every breakdown already` };
}
