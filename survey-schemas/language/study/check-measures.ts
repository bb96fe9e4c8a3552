/** What a measure names must be asked of the units that it counts, or inside them; and one name means one thing. */
import { nearestName } from '../../basics/nearest-name.ts';
import { ownValue } from '../../basics/own-value.ts';
import { isRoster } from '../questions/outline.ts';
import { categories, coded, named, numbers, type Paths, type StudyFault } from './named.ts';
import {
  breakdownFaults,
  crossedTwice,
  holds,
  overTwice,
  placeIn,
  rosterOf,
  unknownDimension,
} from './check-breakdowns.ts';
import { quantileName } from './quantile-name.ts';
import { isTerm, lineFaults, spreadFaults, type Term, termFaults, termIn } from './check-terms.ts';
import {
  type AmountMeasure,
  type CompositionMeasure,
  type Dimensions,
  type Measure,
  questionOf,
  type SurveyTables,
} from './tables.ts';

/** Quantiles that would be published under the name of an earlier one; a total of what does not add up. */
function* besideFaults({ quantiles = [], winsorised, adds }: Term, pointer: string): Generator<StudyFault> {
  if (winsorised === true && adds === false)
    yield { pointer: `${pointer}/winsorised`, message: 'there is no total of what does not add up; take it out' };
  const names = quantiles.map(quantileName);
  for (const [at, name] of names.entries())
    if (names.indexOf(name) < at)
      yield { pointer: `${pointer}/quantiles/${at}`, message: `"${name}" is told already; take it out` };
}

/** Dimensions that a question answers by itself. */
function* givenFaults(
  given: Readonly<Record<string, string>> | undefined,
  dimensions: Dimensions,
  pointer: string,
): Generator<StudyFault> {
  for (const [name, code] of Object.entries(given ?? {})) {
    yield* unknownDimension(name, dimensions, `${pointer}/${name}`);
    const dimension = ownValue(dimensions, name);
    if (typeof dimension !== 'object' || dimension.parts.includes(code)) continue;
    const near = nearestName(code, dimension.parts);
    const advice = near === undefined ? '' : `; did you mean "${near}"?`;
    yield { pointer: `${pointer}/${name}`, message: `"${name}" has no part "${code}"${advice}` };
  }
}

/** A question that is not asked of each unit. */
function* ofUnit(plan: SurveyTables, path: string, pointer: string): Generator<StudyFault> {
  const rows = plan.rows ?? '';
  if (rosterOf(path) !== rows)
    yield {
      pointer,
      message: `"${path}" is asked in ${placeIn(rosterOf(path))}, and these tables count ${placeIn(rows)}`,
    };
}

function* amountFaults(plan: SurveyTables, measure: AmountMeasure, paths: Paths, at: string): Generator<StudyFault> {
  const { from, whole, askedIf } = measure;
  const { dimensions, rows = '' } = plan;
  const within = function* (path: string, outer: string, pointer: string): Generator<StudyFault> {
    if (!holds(outer, rosterOf(path)))
      yield { pointer, message: `"${path}" is in ${placeIn(rosterOf(path))}, outside ${placeIn(outer)}` };
  };
  for (const [i, { amount, fixed }] of from.entries()) {
    yield* named(paths, amount, ['money'], `${at}/from/${i}/amount`);
    yield* within(amount, whole === undefined ? rows : rosterOf(whole.amount), `${at}/from/${i}/amount`);
    yield* givenFaults(fixed, dimensions, `${at}/from/${i}/fixed`);
  }
  if (whole !== undefined) {
    yield* named(paths, whole.amount, ['money'], `${at}/whole/amount`);
    yield* within(whole.amount, rows, `${at}/whole/amount`);
  }
  yield* givenFaults(whole?.rest, dimensions, `${at}/whole/rest`);
  if (askedIf === undefined) return;
  yield* named(paths, askedIf, categories, `${at}/askedIf`);
  if (rosterOf(askedIf) !== '' || rows !== '')
    yield { pointer: `${at}/askedIf`, message: 'only responses can be asked whether they have any amounts' };
}

/**
 * Shares of an amount whose totals are not told: a share beside the total of another part tells the whole, and nobody
 * would know what is withheld.
 */
function* compositionFaults(plan: SurveyTables, measure: CompositionMeasure, at: string): Generator<StudyFault> {
  const { of, over, by } = measure;
  yield* termFaults(plan, { of }, at);
  yield* unknownDimension(over, plan.dimensions, `${at}/over`);
  yield* overTwice(measure, at, 'shares of');
  if (termIn(plan, of) === undefined || ownValue(plan.dimensions, over) === undefined) return;
  for (const [k, names] of by.entries()) {
    const lacking = [names, [...names, over]].find((wanted) => !isTold(plan, of, wanted));
    if (lacking !== undefined && !names.includes(over))
      yield {
        pointer: `${at}/by/${k}`,
        message: `"${of}" itself is not told ${inWords(lacking)}; shares need its totals beside them`,
      };
  }
}

/** Whether tables tell an indicator over a breakdown. */
const isTold = ({ measures }: SurveyTables, name: string, names: readonly string[]): boolean =>
  measures.some(
    ({ indicator, by }) =>
      indicator === name && by.some((known) => known.toSorted().join() === names.toSorted().join()),
  );

const inWords = (names: readonly string[]): string =>
  names.length === 0 ? 'of everybody' : `by ${names.join(' and ')}`;

/** Other amounts that one is a part of, or is made of: amounts, and the latter told wherever it is. */
function* otherAmountFaults(plan: SurveyTables, measure: AmountMeasure, at: string): Generator<StudyFault> {
  const { differsFrom, madeOf = [], by } = measure;
  const differing = [differsFrom ?? []].flat();
  const others = {
    ...Object.fromEntries(
      differing.map((named, k) => [
        typeof differsFrom === 'string' ? 'differsFrom' : `differsFrom/${k}`,
        typeof named === 'string' ? named : named.of,
      ]),
    ),
    ...Object.fromEntries(madeOf.map((name, k) => [`madeOf/${k}`, name])),
  };
  for (const [k, named] of differing.entries())
    if (typeof named !== 'string')
      for (const side of ['here', 'there'] as const)
        yield* givenFaults(named[side], plan.dimensions, `${at}/differsFrom/${k}/${side}`);
  yield* termFaults(plan, others, at);
  for (const [member, name] of Object.entries(others))
    if (termIn(plan, name)?.kind === 'number')
      yield { pointer: `${at}/${member}`, message: `"${name}" is a number, and no amount` };
  for (const [k, name] of madeOf.entries()) {
    const lacking = by.find((names) => !isTold(plan, name, names));
    if (termIn(plan, name) !== undefined && lacking !== undefined)
      yield {
        pointer: `${at}/madeOf/${k}`,
        message: `"${name}" is not told ${inWords(lacking)}, as what is made of it is`,
      };
  }
}

/** Everything that one measure names and does not find. */
export function* measureFaults(plan: SurveyTables, measure: Measure, paths: Paths, at: string): Generator<StudyFault> {
  yield* breakdownFaults(plan, measure, paths, at);
  yield* crossedTwice(measure.by, at);
  if (isTerm(measure)) yield* besideFaults(measure, at);
  switch (measure.kind) {
    case 'units':
      return;
    case 'share':
      yield* named(paths, measure.question, categories, `${at}/question`);
      yield* ofUnit(plan, measure.question, `${at}/question`);
      yield* coded(paths, measure.question, measure.answer, `${at}/answer`);
      return;
    case 'number':
      yield* named(paths, measure.question, numbers, `${at}/question`);
      yield* ofUnit(plan, measure.question, `${at}/question`);
      return;
    case 'distribution': {
      yield* unknownDimension(measure.over, plan.dimensions, `${at}/over`);
      const over = ownValue(plan.dimensions, measure.over);
      const path = questionOf(over);
      if (path !== undefined) yield* ofUnit(plan, path, `${at}/over`);
      else if (over !== undefined)
        yield { pointer: `${at}/over`, message: `"${measure.over}" is parts of amounts, which no unit answers` };
      yield* overTwice(measure, at, 'answers to');
      return;
    }
    case 'composition':
      yield* compositionFaults(plan, measure, at);
      return;
    case 'ratio':
      yield* termFaults(plan, { of: measure.of, to: measure.to }, at);
      return;
    case 'concentration':
      yield* spreadFaults(plan, measure, at);
      return;
    case 'poverty':
      yield* spreadFaults(plan, measure, at);
      yield* lineFaults(measure.line, `${at}/line`);
      return;
    case 'amount':
      yield* amountFaults(plan, measure, paths, at);
      yield* otherAmountFaults(plan, measure, at);
  }
}

/** A factor of weights that is no number, or that some other roster has. */
export function* timesFaults({ times, rows = '' }: SurveyTables, paths: Paths, pointer: string): Generator<StudyFault> {
  if (times === undefined) return;
  yield* named(paths, times, numbers, `${pointer}/times`);
  if (!holds(rosterOf(times), rows))
    yield {
      pointer: `${pointer}/times`,
      message: `"${times}" is in ${placeIn(rosterOf(times))}, and the weights that it multiplies are those of ${placeIn(rows)}`,
    };
}

/** Rows that are no roster. */
export function* rowsFaults({ rows }: SurveyTables, paths: Paths, pointer: string): Generator<StudyFault> {
  const planned = rows === undefined ? undefined : paths.get(rows);
  if (rows === undefined || (planned !== undefined && !('declared' in planned) && isRoster(planned))) return;
  yield { pointer: `${pointer}/rows`, message: `the questionnaire has no roster "${rows}"` };
}
