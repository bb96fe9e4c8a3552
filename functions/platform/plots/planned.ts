/** What a release is shown as in pictures: the plots that studies declare, and those of what transfers cost. */
import { trendTable } from '#analysis/production/observations/round-tables.ts';
import type { Observation } from '#analysis/production/observations/observation.ts';
import { costTable } from '#analysis/production/observations/to-observations.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { type OpeningFigure, openingOf, screened } from '#schemas/language/study/headline-figures.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { type CombinedTables, type PlotPlan, stockDimension } from '#schemas/language/study/tables.ts';

/** A plot with the address that it has in every release. */
export type PlannedPlot = PlotPlan & {
  /** `household.corridors`. */
  readonly id: string;
  /** Study that it is of, where the headline tells the same of others or of several together; else none. */
  readonly survey?: string;
  /** Values that figures are read against, in the unit of the figure. */
  readonly lines?: readonly number[];
  /** How many marks it has at most, where it is more than a plot usually has: a map shows every region. */
  readonly most?: number;
};

/** Percent of the amount sent: the target of SDG 10.c for the world, and for each corridor. */
export const costTargets = [3, 5] as const;

/** Costs are no table of a study: quotes and what respondents paid are in one. */
const costPlots: readonly PlannedPlot[] = [
  {
    id: 'costs.usd200',
    name: 'usd200',
    table: costTable,
    figure: 'total-cost',
    by: 'corridor',
    where: { amount: 'usd200', source: 'quotes' },
    lines: costTargets,
  },
];

type NamingSurvey = (figure: string, study: string) => Pick<PlannedPlot, 'survey'>;

/** The headline by round, where a release tells a chain of them. */
const trendPlots = (figures: readonly OpeningFigure[], surveyOf: NamingSurvey): readonly PlannedPlot[] =>
  figures.map(({ table, indicator, surveys, domain = {} }) => ({
    ...(surveys.length === 1 && surveyOf(indicator, surveys[0] ?? '')),
    id: [trendTable, table, indicator, ...Object.values(domain)].join('.'),
    name: indicator,
    table: trendTable,
    figure: indicator,
    by: 'round',
    where: { of: table, ...domain },
  }));

/** Prices of the newest quarter alone, and their means: a release of prices may hold several quarters. */
export function newestMeans(rows: readonly Observation[]): readonly Observation[] {
  const means = rows.filter(({ measure }) => measure.statistic === 'mean');
  const newest = means
    .map(({ dimensions }) => dimensions['period'] ?? '')
    .toSorted()
    .at(-1);
  return means.filter(({ dimensions }) => (dimensions['period'] ?? '') === newest);
}

/** The studies of a round, each in the version that it asks: a release shows what was declared for its figures. */
export const askedIn = (studies: readonly Study[], { instruments }: Pick<Round, 'instruments'>): readonly Study[] =>
  studies.filter(({ instrument: { id, version } }) => instruments[id] === version);

const ofBoth = (study: string, { table, indicator }: CombinedTables, name: string) => ({
  ...{ id: `${study}.${name}`, name, table, figure: `${indicator}-total` },
});

/** The corridors of both surveys, as the headline tells all of them; and the total of each survey beside that of both. */
const combinedPlots = ({ instrument, tables }: Study): readonly PlannedPlot[] =>
  tables.flatMap((plan) =>
    plan.kind === 'combined'
      ? [
          ...(plan.with.by === undefined
            ? []
            : [{ ...ofBoth(instrument.id, plan, plan.table), by: plan.with.by, where: screened }]),
          { ...ofBoth(instrument.id, plan, `${plan.table}-frames`), by: 'frame' },
        ]
      : [],
  );

/** How many people are abroad by country, and their sum where registering and being met are not independent. */
const stockPlots = ({ instrument, tables }: Study): readonly PlannedPlot[] =>
  tables.flatMap((plan) =>
    plan.kind === 'capture-recapture'
      ? [
          { figure: 'stock-abroad', by: plan.met.dimension, name: plan.table },
          { figure: 'stock-abroad-sum-if-dependent', by: stockDimension, name: `${plan.table}-if-dependent` },
        ].map((plot) => ({ ...plot, id: `${instrument.id}.${plot.name}`, table: plan.table }))
      : [],
  );

/** All plots of some studies, in the order in which a reader sees them. */
export function plannedPlots(studies: readonly Study[]): readonly PlannedPlot[] {
  const { figures } = openingOf(studies);
  const surveyOf: NamingSurvey = (figure, survey) =>
    figures.some(({ indicator, surveys }) => indicator === figure && surveys.join() !== survey) ? { survey } : {};
  const declared = studies.flatMap(({ instrument, tables }) =>
    tables.flatMap((plan) =>
      plan.kind === 'survey' || plan.kind === 'census'
        ? (plan.plots ?? []).map((plot) => ({
            ...plot,
            id: `${instrument.id}.${plot.name}`,
            ...surveyOf(plot.figure, instrument.id),
          }))
        : [],
    ),
  );
  return [
    ...trendPlots(figures, surveyOf),
    ...studies.flatMap(combinedPlots),
    ...declared,
    ...studies.flatMap(stockPlots),
    ...costPlots,
  ];
}
