/** Tables may only name what the questionnaire asks, or what is derived from it, and their own dimensions. */
import { nearestName } from '../../basics/nearest-name.ts';
import { ownValue } from '../../basics/own-value.ts';
import { isRoster } from '../questions/outline.ts';
import { costQuestions, type Needed } from './cost-questions.ts';
import { categories, coded, named, type Paths, type StudyFault } from './named.ts';
import type { Breakdowns, CostTables, Dimensions, Measure, TablePlan } from './tables.ts';

function* unknownDimension(name: string, dimensions: Dimensions, pointer: string): Generator<StudyFault> {
  if (ownValue(dimensions, name) !== undefined) return;
  const near = nearestName(name, Object.keys(dimensions));
  const advice = near === undefined ? '' : `; did you mean "${near}"?`;
  yield { pointer, message: `there is no dimension "${name}" in these tables${advice}` };
}

function* breakdownFaults(by: Breakdowns, dimensions: Dimensions, pointer: string): Generator<StudyFault> {
  for (const [at, names] of by.entries())
    for (const name of names) yield* unknownDimension(name, dimensions, `${pointer}/by/${at}`);
}

/** Dimensions that a question answers by itself. */
function* givenFaults(
  given: Readonly<Record<string, string>> | undefined,
  dimensions: Dimensions,
  pointer: string,
): Generator<StudyFault> {
  for (const name of Object.keys(given ?? {})) yield* unknownDimension(name, dimensions, `${pointer}/${name}`);
}

function* measureFaults(measure: Measure, dimensions: Dimensions, paths: Paths, at: string): Generator<StudyFault> {
  yield* breakdownFaults(measure.by, dimensions, at);
  switch (measure.kind) {
    case 'units':
      return;
    case 'share':
      yield* named(paths, measure.question, categories, `${at}/question`);
      yield* coded(paths, measure.question, measure.answer, `${at}/answer`);
      return;
    case 'amount': {
      const { from, whole, askedIf } = measure;
      for (const [i, { amount, fixed }] of from.entries()) {
        yield* named(paths, amount, ['money'], `${at}/from/${i}/amount`);
        yield* givenFaults(fixed, dimensions, `${at}/from/${i}/fixed`);
      }
      if (whole !== undefined) yield* named(paths, whole.amount, ['money'], `${at}/whole/amount`);
      yield* givenFaults(whole?.rest, dimensions, `${at}/whole/rest`);
      if (askedIf !== undefined) yield* named(paths, askedIf, categories, `${at}/askedIf`);
    }
  }
}

const isThat = (paths: Paths, name: string, { kind, list }: Needed): boolean => {
  const planned = paths.get(name);
  if (planned === undefined || 'declared' in planned || isRoster(planned)) return false;
  const { question } = planned;
  return question.kind === kind && (list === undefined || ('list' in question && question.list.name === list));
};

/** What costs are computed from, and the questionnaire does not ask. */
function* costFaults({ kind }: CostTables, paths: Paths, pointer: string): Generator<StudyFault> {
  for (const [name, needed] of Object.entries(costQuestions[kind])) {
    if (isThat(paths, name, needed)) continue;
    const what = needed.list === undefined ? needed.kind : `${needed.kind} question with the list "${needed.list}"`;
    yield { pointer, message: `${kind} need "${name}", a ${what}` };
  }
}

function* planFaults(plan: TablePlan, paths: Paths, pointer: string): Generator<StudyFault> {
  if (plan.kind === 'paid-costs' || plan.kind === 'quoted-costs') {
    yield* costFaults(plan, paths, pointer);
    return;
  }
  for (const [name, path] of Object.entries(plan.dimensions))
    yield* named(paths, path, categories, `${pointer}/dimensions/${name}`);
  if (plan.kind === 'census') {
    const { only } = plan;
    if (only !== undefined) yield* named(paths, only.question, categories, `${pointer}/only/question`);
    if (only !== undefined) yield* coded(paths, only.question, only.answer, `${pointer}/only/answer`);
    yield* breakdownFaults(plan.by, plan.dimensions, pointer);
  } else
    for (const [at, measure] of plan.measures.entries())
      yield* measureFaults(measure, plan.dimensions, paths, `${pointer}/measures/${at}`);
}

type Figure = { readonly table: string; readonly indicator: string; readonly by: Breakdowns; readonly pointer: string };

/** What a plan publishes under a name. */
function figuresOf(plan: TablePlan, pointer: string): readonly Figure[] {
  if (plan.kind === 'census') return [{ ...plan, pointer }];
  if (plan.kind !== 'survey') return [];
  return plan.measures.map(({ table, indicator, by }, at) => ({
    table,
    indicator,
    by,
    pointer: `${pointer}/measures/${at}`,
  }));
}

/** Everything that a study publishes under a name. */
export const figuresIn = (tables: readonly TablePlan[]): readonly Figure[] =>
  tables.flatMap((plan, at) => figuresOf(plan, `/tables/${at}`));

/** Figures that would be published twice: rows of a release are told apart by table, indicator and breakdown. */
function* repeatedFigures(tables: readonly TablePlan[]): Generator<StudyFault> {
  const seen = new Set<string>();
  for (const { table, indicator, by, pointer } of figuresIn(tables))
    for (const [at, names] of by.entries()) {
      const key = JSON.stringify([table, indicator, [...names].sort()]);
      const message = `"${indicator}" is in table "${table}" over this breakdown already; give it another name`;
      if (seen.has(key)) yield { pointer: `${pointer}/by/${at}`, message };
      seen.add(key);
    }
}

/** Everything that the tables of a study name and do not find. */
export function* tableFaults(tables: readonly TablePlan[], paths: Paths): Generator<StudyFault> {
  for (const [at, plan] of tables.entries()) yield* planFaults(plan, paths, `/tables/${at}`);
  yield* repeatedFigures(tables);
}
