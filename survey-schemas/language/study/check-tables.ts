/** Tables may only name what the questionnaire asks, or what is derived from it, and their own dimensions. */
import { ownValue } from '../../basics/own-value.ts';
import { isRoster } from '../questions/outline.ts';
import { benchmarkTableFaults, figureFaults, stockFaults, volumeCostFaults } from './check-benchmarks.ts';
import { combinedFaults } from './check-combined.ts';
import { crossedTwice } from './check-breakdowns.ts';
import { censusFaults } from './check-census.ts';
import { measureFaults, rowsFaults, timesFaults } from './check-measures.ts';
import { costQuestions, type Needed } from './cost-questions.ts';
import { categories, coded, codesAt, type Kind, named, type Paths, type StudyFault } from './named.ts';
import { cellsOf, plotFaults } from './check-plots.ts';
import { publishedAs } from './published-as.ts';
import { sidesOf } from './spread-names.ts';
import {
  benchmarkIndicators,
  type Breakdowns,
  censusBreakdowns,
  type CostTables,
  type Dimensions,
  type Measure,
  questionOf,
  stockDimension,
  stockIndicators,
  type SurveyTables,
  type TablePlan,
  unknownLevel,
  volumeCostDimensions,
  volumeCostIndicators,
} from './tables.ts';

const costTable = 'corridor-costs';

const isThat = (paths: Paths, name: string, { kind, lists }: Needed): boolean => {
  const planned = paths.get(name);
  if (planned === undefined || 'declared' in planned || isRoster(planned)) return false;
  const { question } = planned;
  return question.kind === kind && (lists === undefined || ('list' in question && lists.includes(question.list.name)));
};

/** What costs are computed from, and the questionnaire does not ask. */
function* costFaults({ kind }: CostTables, paths: Paths, pointer: string): Generator<StudyFault> {
  for (const [name, needed] of Object.entries(costQuestions[kind])) {
    if (isThat(paths, name, needed)) continue;
    const what =
      needed.lists === undefined
        ? needed.kind
        : `${needed.kind} question with the list "${needed.lists.join('" or "')}"`;
    yield { pointer, message: `${kind} need "${name}", a ${what}` };
  }
}

/** Questions with several answers tell amounts apart that are each asked of one of them. */
const severalToo: readonly Kind[] = [...categories, 'select-many'];

/** Dimensions that nothing tells, or whose codes hold the level of those who did not say. */
function* dimensionFaults(
  dimensions: Dimensions,
  paths: Paths,
  kinds: readonly Kind[],
  pointer: string,
): Generator<StudyFault> {
  for (const [name, dimension] of Object.entries(dimensions)) {
    const path = questionOf(dimension);
    const at = `${pointer}/${name}`;
    if (path !== undefined) yield* named(paths, path, kinds, at);
    const codes = typeof dimension === 'object' ? dimension.parts : codesAt(paths, dimension);
    if (codes?.includes(unknownLevel) === true)
      yield {
        pointer: at,
        message: `"${path ?? name}" has the code "${unknownLevel}", and in tables that is the row of those who did not say; give the code another name`,
      };
  }
}

function* planFaults(
  plan: TablePlan,
  tables: readonly TablePlan[],
  paths: Paths,
  pointer: string,
): Generator<StudyFault> {
  if (plan.kind === 'paid-costs' || plan.kind === 'quoted-costs') {
    yield* costFaults(plan, paths, pointer);
    return;
  }
  if (plan.kind === 'combined') {
    yield* combinedFaults(plan, tables, paths, `${pointer}/here`);
    return;
  }
  if (plan.kind === 'benchmarks') {
    yield* benchmarkTableFaults(plan, figuresIn(tables), pointer);
    return;
  }
  if (plan.kind === 'capture-recapture') {
    yield* stockFaults(plan, figuresIn(tables), pointer);
    return;
  }
  if (plan.kind === 'costs-by-volume') {
    yield* volumeCostFaults(plan, figuresIn(tables), pointer);
    return;
  }
  yield* dimensionFaults(
    plan.dimensions,
    paths,
    plan.kind === 'survey' ? severalToo : categories,
    `${pointer}/dimensions`,
  );
  if (plan.kind === 'census') {
    const { only } = plan;
    if (only !== undefined) yield* named(paths, only.question, categories, `${pointer}/only/question`);
    if (only !== undefined) yield* coded(paths, only.question, only.answer, `${pointer}/only/answer`);
    yield* censusFaults(plan, pointer);
    yield* crossedTwice(plan.by, pointer);
  } else {
    yield* rowsFaults(plan, paths, pointer);
    yield* timesFaults(plan, paths, pointer);
    for (const [at, measure] of plan.measures.entries())
      yield* measureFaults(plan, measure, paths, `${pointer}/measures/${at}`);
  }
}

type Figure = {
  readonly table: string;
  readonly indicator: string;
  /** What needs words: the indicator, and what is told without something beside it. */
  readonly worded: readonly string[];
  /** The indicator with the endings under which it is published. */
  readonly published: readonly string[];
  readonly by: Breakdowns;
  readonly pointer: string;
};

/** Figures that every table of a kind has, whatever the study. */
const fixedFigures = (
  table: string,
  indicators: readonly string[],
  by: readonly string[],
  pointer: string,
): readonly Figure[] =>
  indicators.map((name) => ({ table, indicator: name, worded: [name], published: [name], by: [by], pointer }));

/** What a plan publishes under a name. */
function figuresOf(plan: TablePlan, pointer: string): readonly Figure[] {
  if (plan.kind === 'census') {
    const { table, indicator, calibrated } = plan;
    const counted = {
      table,
      indicator,
      worded: [indicator],
      published: [indicator],
      by: censusBreakdowns(plan),
      pointer,
    };
    return calibrated === undefined
      ? [counted]
      : [
          counted,
          ...[calibrated].map((own) => ({
            ...{ table: own.table, indicator: own.indicator, worded: [own.indicator], published: [own.indicator] },
            ...{ by: own.by, pointer: `${pointer}/calibrated` },
          })),
        ];
  }
  if (plan.kind === 'combined') {
    const named = plan.with.by === undefined ? [[]] : [[], [plan.with.by]];
    const by = [['frame'], ['frame', 'part'], ['part']].flatMap((own) => named.map((more) => [...own, ...more]));
    const published = [`${plan.indicator}-total`, `${plan.indicator}-difference`];
    return [{ ...plan, worded: [plan.indicator], published, by, pointer }];
  }
  if (plan.kind === 'benchmarks') return fixedFigures(plan.table, benchmarkIndicators, ['year', 'source'], pointer);
  if (plan.kind === 'costs-by-volume')
    return fixedFigures(plan.table, volumeCostIndicators, [...volumeCostDimensions], pointer);
  if (plan.kind === 'capture-recapture')
    return fixedFigures(plan.table, stockIndicators, [plan.met.dimension, stockDimension], pointer);
  if (plan.kind !== 'survey') return [];
  return plan.measures.map((measure, at) => {
    const { table, indicator } = measure;
    const by = measure.kind === 'composition' ? cellsOf(measure) : measure.by;
    const worded = 'less' in measure ? sidesOf(measure) : [indicator];
    return { table, indicator, worded, published: publishedAs(measure), by, pointer: `${pointer}/measures/${at}` };
  });
}

/** Everything that a study publishes under a name. */
export const figuresIn = (tables: readonly TablePlan[]): readonly Figure[] =>
  tables.flatMap((plan, at) => figuresOf(plan, `/tables/${at}`));

/** Figures that would be published twice: rows of a release are told apart by table, indicator and breakdown. */
function* repeatedFigures(tables: readonly TablePlan[]): Generator<StudyFault> {
  const seen = new Set<string>();
  for (const { table, published, by, pointer } of figuresIn(tables))
    for (const [at, names] of by.entries()) {
      const keyOf = (name: string) => JSON.stringify([table, name, [...names].sort()]);
      const again = published.find((name) => seen.has(keyOf(name)));
      if (again !== undefined)
        yield {
          pointer: `${pointer}/by/${at}`,
          message: `"${again}" is in table "${table}" over this breakdown already; give it another name`,
        };
      for (const name of published) seen.add(keyOf(name));
    }
}

/** The table that costs of corridors have for themselves. */
function* takenTables(tables: readonly TablePlan[]): Generator<StudyFault> {
  for (const { table, pointer } of figuresIn(tables))
    if (table === costTable)
      yield {
        pointer: `${pointer}/table`,
        message: `"${costTable}" is the table of what transfers cost; give this one another name`,
      };
}

/** One dimension of an indicator with two meanings: its cells would be protected as if the same people were in them. */
function* twoPaths(tables: readonly TablePlan[]): Generator<StudyFault> {
  const known = new Map<string, string>();
  for (const [t, plan] of tables.entries()) {
    if (plan.kind !== 'survey') continue;
    for (const [m, { indicator, by }] of plan.measures.entries())
      for (const name of new Set(by.flat())) {
        const dimension = ownValue(plan.dimensions, name);
        const path = typeof dimension === 'object' ? `parts ${dimension.parts.join()}` : dimension;
        const key = JSON.stringify([indicator, name]);
        const first = known.get(key) ?? path;
        if (path === undefined || first === undefined) continue;
        known.set(key, first);
        if (first !== path)
          yield {
            pointer: `/tables/${t}/measures/${m}/by`,
            message: `"${name}" is "${first}" in an earlier table of "${indicator}", and "${path}" here; give one of them another name`,
          };
      }
  }
}

/** What a measure is, whatever is told of it and wherever. */
function definitionOf(measure: Measure, { rows, weighs, times }: SurveyTables): string {
  const defining = { ...measure, table: '', by: [], quantiles: [], winsorised: true, rows, weighs, times };
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

/** Figures that a release is to open with, and that no table has. */
function* headlineFaults(tables: readonly TablePlan[]): Generator<StudyFault> {
  const figures = figuresIn(tables);
  for (const [t, plan] of tables.entries())
    if (plan.kind === 'survey')
      for (const [at, figure] of (plan.headline ?? []).entries())
        yield* figureFaults(figure, figures, `/tables/${t}/headline/${at}`);
}

/** Everything that the tables of a study name and do not find. */
export function* tableFaults(tables: readonly TablePlan[], paths: Paths): Generator<StudyFault> {
  for (const [at, plan] of tables.entries()) yield* planFaults(plan, tables, paths, `/tables/${at}`);
  yield* repeatedFigures(tables);
  yield* twoMeanings(tables);
  yield* twoPaths(tables);
  yield* takenTables(tables);
  yield* plotFaults(tables);
  yield* headlineFaults(tables);
}
