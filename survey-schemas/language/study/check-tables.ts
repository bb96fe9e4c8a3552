/** Tables may only name what the questionnaire asks, or what is derived from it, and their own dimensions. */
import { isRoster } from '../questions/outline.ts';
import { measureFaults, rowsFaults, unknownDimension } from './check-measures.ts';
import { costQuestions, type Needed } from './cost-questions.ts';
import { categories, coded, named, type Paths, type StudyFault } from './named.ts';
import type { Breakdowns, CensusTables, CostTables, Measure, SurveyTables, TablePlan } from './tables.ts';

function* censusBreakdowns({ by, dimensions }: CensusTables, pointer: string): Generator<StudyFault> {
  for (const [at, names] of by.entries())
    for (const name of names) yield* unknownDimension(name, dimensions, `${pointer}/by/${at}`);
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
    yield* censusBreakdowns(plan, pointer);
  } else {
    yield* rowsFaults(plan, paths, pointer);
    for (const [at, measure] of plan.measures.entries())
      yield* measureFaults(plan, measure, paths, `${pointer}/measures/${at}`);
  }
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

/** What a measure is, whatever is told of it and wherever. */
function definitionOf(measure: Measure, { rows, weighs }: SurveyTables): string {
  const defining = { ...measure, table: '', by: [], quantiles: [], winsorised: true, rows, weighs };
  return JSON.stringify(Object.entries(defining).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** One indicator with two meanings: figures of one indicator are protected as parts of one whole. */
function* twoMeanings(tables: readonly TablePlan[]): Generator<StudyFault> {
  const known = new Map<string, string>();
  for (const [t, plan] of tables.entries()) {
    if (plan.kind !== 'survey') continue;
    for (const [m, measure] of plan.measures.entries()) {
      const definition = definitionOf(measure, plan);
      const first = known.get(measure.indicator) ?? definition;
      known.set(measure.indicator, first);
      if (first !== definition)
        yield {
          pointer: `/tables/${t}/measures/${m}/indicator`,
          message: `"${measure.indicator}" means something else in an earlier table; give it another name`,
        };
    }
  }
}

/** Everything that the tables of a study name and do not find. */
export function* tableFaults(tables: readonly TablePlan[], paths: Paths): Generator<StudyFault> {
  for (const [at, plan] of tables.entries()) yield* planFaults(plan, paths, `/tables/${at}`);
  yield* repeatedFigures(tables);
  yield* twoMeanings(tables);
}
