/** Means of what corridors cost, weighted by their volumes, beside the simple ones over the services of the same corridors. */
import { groupsOfCorridor } from '#schemas/reference/price-groups.ts';
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import type { CorridorCostRow, EstimateRow } from '../../production/observations/rows.ts';
import { type Made, type RowName, rowMadeOf, rowWithoutError } from './row-made-of.ts';
import type { Quoted, Volumes } from './told.ts';

/** A corridor with a volume and a price that readers have. */
export type Priced = { readonly corridor: string; readonly volume: EstimateRow; readonly cost: CorridorCostRow };

/** Corridors that have both. */
export const pricedCorridors = ({ byCorridor }: Volumes, quoted: Quoted): readonly Priced[] =>
  [...quoted.byCorridor]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([corridor, cost]) => {
      const volume = byCorridor.get(corridor);
      return volume === undefined || volume.estimate === null ? [] : [{ corridor, volume, cost }];
    });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const volumeOf = ({ volume }: Priced): number => volume.estimate ?? 0;
const costOf = ({ cost }: Priced): number => cost.totalCostPercent ?? 0;

/**
 * Σ V·c / Σ V over corridors, with costs as if they were certain. Of the errors of volumes nobody is told how they go
 * together, so the standard error is the largest that they allow: Σ |c − mean|·se(V) / Σ V.
 */
export function weightedMean(corridors: readonly Priced[]): Made {
  const whole = sum(corridors.map(volumeOf));
  const estimate = sum(corridors.map((each) => volumeOf(each) * costOf(each))) / whole;
  const carried = (error: (volume: EstimateRow) => number): number =>
    sum(corridors.map((each) => Math.abs(costOf(each) - estimate) * error(each.volume))) / whole;
  const half = carried(({ ciLow, ciHigh }) => ((ciHigh ?? 0) - (ciLow ?? 0)) / 2);
  return { estimate, se: carried(({ se }) => se ?? 0), ciLow: estimate - half, ciHigh: estimate + half };
}

/** Σ n·c / Σ n: the simple mean over all services of these corridors. */
const simpleMean = (corridors: readonly Priced[]): number =>
  sum(corridors.map((each) => (each.cost.n ?? 0) * costOf(each))) / sum(corridors.map(({ cost }) => cost.n ?? 0));

type Group = Pick<EstimateRow, 'table' | 'domain'>;

/** The weighted and the simple mean of a group of corridors, and how much of all that was received has a price in it. */
function groupRows(
  { table, domain }: Group,
  corridors: readonly Priced[],
  { whole, areApart }: Pick<Volumes, 'whole' | 'areApart'>,
  settings: RoundSettings,
): readonly EstimateRow[] {
  const name = (indicator: string, more: Pick<RowName, 'statistic' | 'unit' | 'method'>): RowName => ({
    ...{ table, indicator, domain, ...more },
  });
  const volumes = corridors.map(({ volume }) => volume);
  const weighted = name('cost-by-volume', { statistic: 'mean', unit: 'percent', method: 'by-volume' });
  const simple = name('cost-over-services', { statistic: 'mean', unit: 'percent', method: 'rpw-mean' });
  const part = name('volume-with-price', { statistic: 'share', unit: 'share', method: 'by-volume' });
  const rows = [
    rowMadeOf(weighted, weightedMean(corridors), volumes, {
      settings,
      areApart: areApart || corridors.length === 1,
    }),
    rowWithoutError(simple, simpleMean(corridors)),
  ];
  return whole === undefined || !whole.estimate
    ? rows
    : [...rows, rowWithoutError(part, sum(corridors.map(volumeOf)) / whole.estimate)];
}

/** Rows of all corridors and of each group of them. */
export function meanRows(
  table: string,
  { volumes, quoted, amount }: { readonly volumes: Volumes; readonly quoted: Quoted; readonly amount: string },
  settings: RoundSettings,
): readonly EstimateRow[] {
  const corridors = pricedCorridors(volumes, quoted).filter((each) => volumeOf(each) > 0);
  const groups = new Map<string, Priced[]>();
  for (const each of corridors) {
    const [from = '', to = ''] = each.corridor.split('-');
    for (const group of ['all-corridors', ...groupsOfCorridor(from, to)])
      groups.set(group, [...(groups.get(group) ?? []), each]);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([group, own]) => {
      const domain = { price_group: group, cost_basis: 'quoted', amount, period: quoted.period };
      return groupRows({ table, domain }, own, volumes, settings);
    });
}
