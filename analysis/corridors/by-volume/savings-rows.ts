/** What senders would save if no corridor cost more than a target: the volume times what the cost is above it. */
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import type { CorridorCostRow, EstimateRow } from '../../production/observations/rows.ts';
import { type Made, type RowName, rowMadeOf, type Sampled, withheldRow } from './row-made-of.ts';

/** Percent of the amount sent: the targets of SDG 10.c for a corridor and for the world. */
const targets = [5, 3] as const;

/** A corridor with a volume and a cost that a release names, each of which may be withheld. */
export type Costed = { readonly corridor: string; readonly volume: EstimateRow; readonly cost: CorridorCostRow };

const halfOf = ({ ciLow, ciHigh }: Pick<EstimateRow, 'ciLow' | 'ciHigh'>): number =>
  ciLow === null || ciHigh === null ? 0 : (ciHigh - ciLow) / 2;

/**
 * V·(c − target), nothing where the cost is below the target. By the delta method, with both errors as if they went the same
 * way: se = |c − target|·se(V) + V·se(c), the largest that any covariance allows. Quoted costs are no sample and have no error.
 */
function savingOf({ volume, cost }: Costed, target: number): Made {
  const [amount, gap] = [volume.estimate ?? 0, ((cost.totalCostPercent ?? 0) - target) / 100];
  const carried = (ofVolume: number, ofCost: number): number =>
    Math.abs(gap) * ofVolume + (Math.abs(amount) * ofCost) / 100;
  const [over, half] = [amount * gap, carried(halfOf(volume), halfOf(cost))];
  const [ciLow, ciHigh] = [Math.max(0, over - half), Math.max(0, over + half)];
  const se = ciHigh === 0 ? 0 : carried(volume.se ?? 0, cost.se ?? 0);
  return { estimate: Math.max(0, over), se, ciLow, ciHigh };
}

/** Errors of corridors added up as if all went the same way. */
const added = (savings: readonly Made[]): Made => {
  const sum = (part: keyof Made): number => savings.reduce((total, each) => total + each[part], 0);
  return { estimate: sum('estimate'), se: sum('se'), ciLow: sum('ciLow'), ciHigh: sum('ciHigh') };
};

/** Whether a corridor has something to save at a target. */
const isDear =
  (target: number) =>
  ({ cost }: Costed): boolean =>
    (cost.totalCostPercent ?? 0) > target;

const isTold = ({ volume, cost }: Costed): boolean => volume.estimate !== null && cost.totalCostPercent !== null;

/** Sampled figures behind a saving: the volume, and the cost where respondents told it. */
const sampledIn = ({ volume, cost }: Costed): readonly Sampled[] =>
  cost.measure === 'experienced'
    ? [volume, { ...volume, df: cost.df, quality: cost.quality, n: 0, base: 0 }]
    : [volume];

type Saving = {
  readonly corridors: readonly Costed[];
  readonly domain: EstimateRow['domain'];
  readonly currency: string;
  /** Whether nobody is in two corridors. */
  readonly areApart: boolean;
};

/**
 * What each corridor would save at each target, and all that are told together. A corridor whose volume or cost is withheld
 * has a withheld row, and no part in the sum, which is withheld where that is so of most corridors that cost more than the target.
 */
export function savingsRows(
  table: string,
  { corridors, domain, currency, areApart }: Saving,
  settings: RoundSettings,
): readonly EstimateRow[] {
  const told = corridors.filter(isTold);
  return targets.flatMap((target) => {
    const name = (more: EstimateRow['domain'] = {}): RowName => ({
      ...{ table, indicator: `savings-at-${target}`, statistic: 'total', unit: currency },
      ...{ domain: { ...more, ...domain }, method: 'savings' },
    });
    const rows = corridors.map((each) => {
      const own = name({ corridor: each.corridor });
      if (isTold(each)) return rowMadeOf(own, savingOf(each, target), sampledIn(each), { settings, areApart: true });
      return withheldRow(own, each.volume.estimate === null ? each.volume : each.cost);
    });
    const savings = told.map((each) => savingOf(each, target));
    const how = { settings, areApart: areApart || told.length === 1 };
    if (told.length === 0) return rows;
    const [dear, known] = [corridors, told].map((some) => some.filter(isDear(target)).length);
    if (2 * (known ?? 0) < (dear ?? 0)) return [withheldRow(name(), { reason: 'mostly-unknown' }), ...rows];
    return [rowMadeOf(name(), added(savings), told.flatMap(sampledIn), how), ...rows];
  });
}
