/**
 * Volumes and costs of corridors as readers have them. Tables of costs by volume are made of these alone, so that they tell
 * nothing of a volume that is withheld.
 */
import type { Study } from '#schemas/language/study/study.ts';
import { questionOf, type VolumeCostTables } from '#schemas/language/study/tables.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { CorridorCostRow, EstimateRow } from '../../production/observations/rows.ts';

/** What a release may say, after it is protected. */
export type Readable = {
  readonly estimates: readonly EstimateRow[];
  readonly corridorCosts: readonly CorridorCostRow[];
};

/** What was received from all countries and from each, in the reporting currency; withheld figures among them. */
export type Volumes = {
  readonly whole: EstimateRow | undefined;
  /** By corridor, `RU-TJ`; money from an unknown country is of none. */
  readonly byCorridor: ReadonlyMap<string, EstimateRow>;
  /** Whether nobody is in two corridors: travellers live in one country, and a household has people in several. */
  readonly areApart: boolean;
};

/** Whether the dimension is told once a response, and not once a row of a roster. */
function isToldOnce({ tables }: Pick<Study, 'tables'>, { volumes: { table, dimension } }: VolumeCostTables): boolean {
  const asked = tables.flatMap((plan) =>
    plan.kind === 'survey' && plan.measures.some((measure) => measure.table === table)
      ? [questionOf(plan.dimensions[dimension]) ?? '']
      : [],
  );
  return asked.length > 0 && asked.every((path) => path !== '' && !path.includes('.'));
}

const isCountry = /^[A-Z]{2}$/;

/** The volumes that a table is made of; a level of their dimension is a country, or a corridor, which names where it leads to. */
export function volumesOf(
  study: Pick<Study, 'tables'>,
  plan: VolumeCostTables,
  { estimates }: Pick<Readable, 'estimates'>,
  { country, reportingCurrency }: Pick<Round, 'country' | 'reportingCurrency'>,
): Volumes {
  const { table, indicator, dimension } = plan.volumes;
  const totals = estimates.filter(
    (row) => row.table === table && row.indicator === indicator && row.unit === reportingCurrency,
  );
  const alone = totals.filter(({ domain }) => Object.keys(domain).join() === dimension);
  const byCorridor = alone.flatMap((row) => {
    const [from = '', to = country] = (row.domain[dimension] ?? '').split('-');
    return isCountry.test(from) && to === country ? [[`${from}-${country}`, row] as const] : [];
  });
  return {
    whole: totals.find(({ domain }) => Object.keys(domain).length === 0),
    byCorridor: new Map(byCorridor),
    areApart: isToldOnce(study, plan),
  };
}

type Measure = CorridorCostRow['measure'];

/** Costs of whole corridors that lead to a country, by the figure that corridors are compared by. */
const wholeCorridors = (rows: readonly CorridorCostRow[], country: string, method: CorridorCostRow['method']) =>
  rows.filter(
    (row) =>
      row.method === method &&
      row.to === country &&
      row.corridor !== '' &&
      row.providerType === 'all' &&
      row.payoutCurrency === 'all' &&
      row.splits === undefined,
  );

/** Mean costs of one amount in the newest quarter that corridors to a country were quoted in. */
export type Quoted = { readonly period: string; readonly byCorridor: ReadonlyMap<string, CorridorCostRow> };

/** What firms quote for corridors to a country; undefined where nobody does. */
export function quotedMeans(
  { corridorCosts }: Pick<Readable, 'corridorCosts'>,
  country: string,
  measure: Measure,
): Quoted | undefined {
  const means = wholeCorridors(corridorCosts, country, 'rpw-mean').filter((row) => row.measure === measure);
  const period = means
    .map((row) => row.period)
    .toSorted()
    .at(-1);
  if (period === undefined) return undefined;
  const told = means.filter((row) => row.period === period && row.totalCostPercent !== null);
  return { period, byCorridor: new Map(told.map((row) => [row.corridor, row])) };
}

/** What respondents of a study paid for their last transfer, by corridor; withheld costs among them. */
export const paidCostsOf = (
  { corridorCosts }: Pick<Readable, 'corridorCosts'>,
  country: string,
  study: string,
): ReadonlyMap<string, CorridorCostRow> =>
  new Map(
    wholeCorridors(corridorCosts, country, 'experienced-ratio')
      .filter(({ source }) => source === study)
      .map((row) => [row.corridor, row]),
  );
