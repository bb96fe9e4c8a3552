/** Plots may only show what their tables publish, over a breakdown that is there. */
import type { StudyFault } from './named.ts';
import { publishedAs } from './published-as.ts';
import {
  censusBreakdowns,
  type CensusTables,
  type Measure,
  type PlotPlan,
  type SurveyTables,
  type TablePlan,
} from './tables.ts';

const lorenzEnding = '-lorenz';

/** Whether a measure publishes what a plot shows: the figure, or the points of a curve. */
export const publishes = (measure: Measure, { table, figure }: Pick<PlotPlan, 'table' | 'figure'>): boolean =>
  measure.table === table &&
  (publishedAs(measure).includes(figure) ||
    (figure.endsWith(lorenzEnding) && publishedAs(measure).some((name) => name.startsWith(`${figure}-`))));

/** Dimensions of the cells that a plot shows. */
const crossedIn = ({ by, where }: PlotPlan): readonly string[] => [
  ...(by === undefined ? [] : [by]),
  ...Object.keys(where ?? {}),
];

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name) => b.includes(name));

/** Dimensions of the cells of a measure; one over a dimension has that besides. */
export const cellsOf = (measure: Measure): readonly (readonly string[])[] =>
  'over' in measure ? measure.by.map((names) => [...names, measure.over]) : measure.by;

/** Figures side by side are each of all, and stand in the table. */
function* besideFaults(measures: readonly Measure[], plot: PlotPlan, pointer: string): Generator<StudyFault> {
  if (crossedIn(plot).length > 0)
    yield {
      pointer: `${pointer}/beside`,
      message: 'figures side by side are split by nothing: leave by and where out',
    };
  for (const figure of [plot.figure, ...(plot.beside ?? [])]) {
    const isThere = measures.some(
      (measure) =>
        measure.table === plot.table &&
        publishedAs(measure).includes(figure) &&
        cellsOf(measure).some((names) => names.length === 0),
    );
    if (!isThere)
      yield { pointer: `${pointer}/beside`, message: `table "${plot.table}" publishes no "${figure}" of all` };
  }
}

function* faultsIn(
  { measures }: SurveyTables,
  all: readonly Measure[],
  plot: PlotPlan,
  pointer: string,
): Generator<StudyFault> {
  if (plot.beside !== undefined) {
    yield* besideFaults(all, plot, pointer);
    return;
  }
  const shown = measures.filter((measure) => publishes(measure, plot));
  if (shown.length === 0) {
    yield { pointer: `${pointer}/figure`, message: `table "${plot.table}" publishes nothing called "${plot.figure}"` };
    return;
  }
  if (plot.figure.endsWith(lorenzEnding) === (plot.by !== undefined))
    yield {
      pointer: `${pointer}/by`,
      message: plot.by === undefined ? 'a plot is by a dimension' : 'a Lorenz curve is by no dimension',
    };
  else if (!shown.some((measure) => cellsOf(measure).some((names) => isSame(names, crossedIn(plot)))))
    yield {
      pointer: `${pointer}/by`,
      message: `"${plot.figure}" is not broken down by ${crossedIn(plot).join(' and ')} in "${plot.table}"`,
    };
}

/** Plots of counts show a figure that these have. */
function* censusFaults(plan: CensusTables, plot: PlotPlan, pointer: string): Generator<StudyFault> {
  const figures = [
    { ...plan, by: censusBreakdowns(plan) },
    ...(plan.calibrated === undefined ? [] : [plan.calibrated]),
  ];
  const shown = figures.find(({ table, indicator }) => plot.table === table && plot.figure === indicator);
  if (shown === undefined)
    yield { pointer: `${pointer}/figure`, message: `these tables publish no "${plot.figure}" in "${plot.table}"` };
  else if (plot.by === undefined || plot.beside !== undefined)
    yield { pointer: `${pointer}/by`, message: 'a plot of counts is by a dimension' };
  else if (!shown.by.some((names) => isSame(names, crossedIn(plot))))
    yield {
      pointer: `${pointer}/by`,
      message: `"${plot.figure}" is not broken down by ${crossedIn(plot).join(' and ')} in "${plot.table}"`,
    };
}

/** Everything that plots of a study show and its tables do not have, and names that two of them have. */
export function* plotFaults(tables: readonly TablePlan[]): Generator<StudyFault> {
  const names = new Set<string>();
  const all = tables.flatMap((plan) => (plan.kind === 'survey' ? plan.measures : []));
  for (const [t, plan] of tables.entries()) {
    if (plan.kind !== 'survey' && plan.kind !== 'census') continue;
    for (const [p, plot] of (plan.plots ?? []).entries()) {
      const pointer = `/tables/${t}/plots/${p}`;
      yield* plan.kind === 'census' ? censusFaults(plan, plot, pointer) : faultsIn(plan, all, plot, pointer);
      if (names.has(plot.name)) yield { pointer: `${pointer}/name`, message: `another plot is called "${plot.name}"` };
      names.add(plot.name);
    }
  }
}
