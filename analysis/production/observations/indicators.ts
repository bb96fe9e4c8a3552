/** What an indicator tells by its ending, where nothing else does: in releases from before statistics had a field of their own, and in notes. */
import type { Statistic } from './observation.ts';

const endings: ReadonlyMap<string, Statistic> = new Map([
  ['total', 'total'],
  ['mean', 'mean'],
  ['share', 'share'],
]);

/** `cash-received-mean` → `mean`; whatever has no such ending is a count. */
export const statisticOf = (indicator: string): Statistic => endings.get(indicator.split('-').at(-1) ?? '') ?? 'count';

/** Statistics that are of a share of the units, told in percent behind their word: `lorenz-50`, `top-2-5`. */
const ofShares: ReadonlyMap<string, Statistic> = new Map([
  ['lorenz', 'lorenz'],
  ['top', 'top-share'],
]);

/** What an indicator is of: `receipts-lorenz-50` → the Lorenz curve at 0.5, `income-median` → the quantile at 0.5. */
export function figureNamed(indicator: string): { readonly statistic: Statistic; readonly at: number | null } {
  if (indicator.endsWith('-median')) return { statistic: 'quantile', at: 0.5 };
  const [, word = '', percent = ''] = /-(lorenz|top)-(\d+(?:-\d+)?)$/.exec(indicator) ?? [];
  const statistic = ofShares.get(word);
  return statistic === undefined
    ? { statistic: statisticOf(indicator), at: null }
    : { statistic, at: Number(percent.replace('-', '.')) / 100 };
}
