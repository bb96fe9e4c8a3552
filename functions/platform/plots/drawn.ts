/** The figures that a plot shows, out of the observations of a release: nothing is computed here, only chosen and ordered. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { costTable } from '#analysis/production/observations/to-observations.ts';
import type { Wording } from '#functions/platform/wording/wording.ts';
import { trendTable } from '#analysis/production/observations/round-tables.ts';
import { statisticNames } from '#functions/platform/wording/spoken-codes.ts';
import { hasNoSpread } from '#functions/platform/wording/limits-in-words.ts';
import { withinSentence } from '#functions/platform/wording/within-sentence.ts';
import { inOrderOfLevels } from '#functions/platform/wording/in-order-of-levels.ts';
import { newestMeans, type PlannedPlot } from './planned.ts';
import type { Drawing, Mark } from './drawing.ts';
import { type Scale, scaleOf } from './scale.ts';
import { shareOf } from './share-of.ts';

/** One mark with its figure. */
export type FigureMark = Mark & { readonly observation: Observation };

export type DrawnPlot = Omit<Drawing, 'marks'> & {
  readonly plan: PlannedPlot;
  readonly title: string;
  /** In the order of the plot. */
  readonly marks: readonly FigureMark[];
  /** Further figures that the table has and the plot has no room for. */
  readonly left: number;
  /** Their share of all that is told, 0 to 1; null where figures do not add up, or none is left. */
  readonly leftShare: number | null;
};

/** More marks than this are not read, they are looked at. */
const mostMarks = 14;

/** Amounts and counts are compared by their lengths, which start at zero; means and shares of something else by their places. */
const inBars: ReadonlySet<string> = new Set(['count', 'total', 'winsorised-total', 'share']);

/** A trend is read by where its points are: a bar would hide what changes. */
const isInBars = ({ measure }: Observation, { table, lines }: PlannedPlot): boolean =>
  lines !== undefined || (table !== trendTable && inBars.has(measure.statistic));

function isCell({ dimensions }: Observation, { table, by, where = {} }: PlannedPlot): boolean {
  const wanted = new Set([...(by === undefined ? [] : [by]), ...Object.keys(where)]);
  const names = Object.keys(dimensions).filter((name) => table !== costTable || name !== 'period');
  if (names.length !== wanted.size || names.some((name) => !wanted.has(name))) return false;
  return Object.entries(where).every(([name, code]) => dimensions[name] === code);
}

const isShown = ({ measure }: Observation, { figure, beside = [] }: PlannedPlot): boolean =>
  measure.statistic === 'lorenz'
    ? measure.indicator.startsWith(`${figure}-`)
    : measure.indicator === figure || beside.includes(measure.indicator);

/** Figures of the plot, the largest first and withheld ones last; levels that have an order in it, and points of a curve along it. */
function figuresOf(observations: readonly Observation[], plan: PlannedPlot, wording: Wording): readonly Observation[] {
  const rows = observations.filter((row) => row.table === plan.table && isShown(row, plan) && isCell(row, plan));
  const kept = plan.table === costTable ? newestMeans(rows) : rows;
  if (plan.table === trendTable) return kept; // in the order of the rounds
  if (plan.beside !== undefined) {
    const places = [plan.figure, ...plan.beside];
    return kept.toSorted((a, b) => places.indexOf(a.measure.indicator) - places.indexOf(b.measure.indicator));
  }
  if (plan.by !== undefined && wording.levels(plan.table, plan.by).isOrdinal) return inOrderOfLevels(kept, wording);
  const orderOf = ({ measure, value }: Observation): number =>
    measure.statistic === 'lorenz' ? (measure.at ?? 0) : -(value ?? Number.NEGATIVE_INFINITY);
  return kept.toSorted((a, b) => {
    const [left, right] = [orderOf(a), orderOf(b)];
    return left === right ? 0 : left - right;
  });
}

function titleOf({ measure, table }: Observation, plan: PlannedPlot, wording: Wording): string {
  const { by, where = {}, survey, beside } = plan;
  const { say, indicator, subject, dimension, domainValue, instrument } = wording;
  if (beside !== undefined) return [wording.table(table), say(statisticNames[measure.statistic])].join(' · ');
  // what these are by is said by the name of their table
  if (by === 'frame') return wording.table(table);
  if (measure.statistic === 'lorenz') return say('plot.lorenz', { what: subject(measure).text });
  if (table === costTable) return say('plot.costs');
  const levels = Object.entries(where)
    .filter(([name]) => table !== trendTable || name !== 'of')
    .map(([name, code]) => domainValue(table, name, code));
  return say('plot.title', {
    what: [indicator(measure), ...levels, ...(survey === undefined ? [] : [instrument(survey)])].join(' · '),
    by: withinSentence(dimension(table, by ?? '')),
  });
}

/** A plot of a release; undefined where fewer than two of its figures are shown. */
export function drawnPlot(
  observations: readonly Observation[],
  plan: PlannedPlot,
  wording: Wording,
): DrawnPlot | undefined {
  const figures = figuresOf(observations, plan, wording);
  const [first] = figures;
  const shown = figures.filter(({ value }) => value !== null);
  if (first === undefined || shown.length < 2) return undefined;
  const kept = figures.slice(0, plan.most ?? mostMarks);
  const { statistic } = first.measure;
  const scale = scaleOf(shown, wording);
  return {
    plan,
    kind: statistic === 'lorenz' ? 'curve' : isInBars(first, plan) ? 'bars' : 'dots',
    title: titleOf(first, plan, wording),
    scale,
    lines: plan.lines ?? [],
    marks: kept.map((observation) => ({
      ...markOf(observation, scale, wording),
      label: labelOf(observation, plan, wording),
      observation,
    })),
    left: figures.length - kept.length,
    leftShare: shareOf(figures.slice(kept.length), figures),
  };
}

/** Of figures without spread: limits that are the figure itself would look certain. */
const noLimits = { ciLow: null, ciHigh: null };

/** A figure in the unit of the axis. */
function markOf(
  { measure, value, uncertainty, quality, attributes }: Observation,
  { factor }: Scale,
  { say }: Wording,
) {
  const scaled = (one: number | null): number | null => (one === null ? null : one / factor);
  const { ciLow, ciHigh } = hasNoSpread(uncertainty) ? noLimits : uncertainty;
  return {
    ...{ value: scaled(value), low: scaled(ciLow), high: scaled(ciHigh), se: scaled(uncertainty.se) },
    along: measure.statistic === 'lorenz' ? measure.at : null,
    isSure: quality.grade === 'publish' || quality.grade === 'given',
    withheld:
      attributes.reason === ''
        ? say('quality.suppress')
        : say('plot.withheld', {
            reason: say(attributes.reason === 'few-units' ? 'plot.withheldFew' : `reason.${attributes.reason}`),
          }),
  };
}

function labelOf({ table, dimensions, measure }: Observation, { by, beside }: PlannedPlot, wording: Wording): string {
  if (beside !== undefined) return wording.subject(measure).text;
  if (by === undefined) return wording.formats.percent(measure.at ?? 0);
  return wording.domainValue(table, by, dimensions[by] ?? '');
}

/** All plots of a release, in their order. */
export const drawnPlots = (
  observations: readonly Observation[],
  plans: readonly PlannedPlot[],
  wording: Wording,
): readonly DrawnPlot[] => plans.flatMap((plan) => drawnPlot(observations, plan, wording) ?? []);
