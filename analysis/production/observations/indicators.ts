/** What an indicator of a release from before statistics had a field of their own tells by its ending. */
import type { Statistic } from './observation.ts';

const endings: ReadonlyMap<string, Statistic> = new Map([
  ['total', 'total'],
  ['mean', 'mean'],
  ['share', 'share'],
]);

/** `cash-received-mean` → `mean`; whatever has no such ending is a count. */
export const statisticOf = (indicator: string): Statistic => endings.get(indicator.split('-').at(-1) ?? '') ?? 'count';
