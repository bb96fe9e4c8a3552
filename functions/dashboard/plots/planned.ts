/** What a release is shown as in pictures: the plots that studies declare, and those of what transfers cost. */
import { costTable } from '#analysis/production/observations/to-observations.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { PlotPlan } from '#schemas/language/study/tables.ts';

/** A plot with the address that it has in every release. */
export type PlannedPlot = PlotPlan & {
  /** `household.corridors`. */
  readonly id: string;
  /** Values that figures are read against, in the unit of the figure. */
  readonly lines?: readonly number[];
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

/** All of them, in the order in which a reader sees them; an older version of a study has the plots of the newest. */
export function plannedPlots(studies: readonly Study[]): readonly PlannedPlot[] {
  const newest = new Map<string, Study>();
  for (const study of studies) {
    const known = newest.get(study.instrument.id);
    if (known === undefined || known.instrument.version < study.instrument.version)
      newest.set(study.instrument.id, study);
  }
  const declared = [...newest.values()].flatMap(({ instrument, tables }) =>
    tables.flatMap((plan) =>
      plan.kind === 'survey'
        ? (plan.plots ?? []).map((plot) => ({ ...plot, id: `${instrument.id}.${plot.name}` }))
        : [],
    ),
  );
  return [...declared, ...costPlots];
}
