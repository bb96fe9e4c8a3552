/** How many units there are; how many of them answer in one way, and what share that is of those who answered. */
import type { ComputedEstimate } from '../../disclosure/cells.ts';
import { addUp } from '../../statistics/sums/moments.ts';
import type { ShareCell, Summed, UnitsCell } from '../sums/contract.ts';
import type { Interval } from '../../statistics/estimators/intervals.ts';
import { type Estimated, meanOf, totalOf } from './domain-estimates.ts';
import { type Estimating, makeRow, shareLimits } from './make-row.ts';

type Of = Pick<Summed, 'table' | 'indicator' | 'unit'>;

/** Weighted count. */
export function unitRows(
  { table, indicator, unit }: Of,
  cell: UnitsCell,
  how: Estimating,
): readonly ComputedEstimate[] {
  const { domain, base, unknownShare, all, basis } = cell;
  const head = { table, indicator, statistic: 'count' as const, domain, unit: `${unit}s`, base, unknownShare };
  return [{ ...makeRow(head, { ...totalOf(all.moments, how.frame), n: all.respondents }, how), basis }];
}

/** Count and share; a share alone of what is not to be counted. */
export function shareRows(
  { table, indicator, unit, adds }: Of & { readonly adds: boolean },
  cell: ShareCell,
  how: Estimating,
): readonly ComputedEstimate[] {
  const { domain, base, unknownShare, answered, positives, basis } = cell;
  const { confidenceLevel } = how.settings;
  // A share that stands alone is withheld where its count would be.
  const isFew = !adds && positives < how.settings.minimumCell;
  const share = { ...meanOf(answered.moments, how.frame), n: isFew ? positives : answered.respondents };
  const count = { ...totalOf(answered.moments, how.frame), n: positives };
  const size = addUp(answered.moments.weights);
  const limitsOfCount = (counted: Estimated): Interval | undefined => {
    const relative = { ...counted, estimate: counted.estimate / size, se: counted.se / size };
    const limits = shareLimits(relative, confidenceLevel);
    return limits && [limits[0] * size, limits[1] * size];
  };
  const of = { table, domain, base, unknownShare };
  const rows = [
    makeRow(
      { ...of, indicator: `${indicator}-count`, statistic: 'count', unit: `${unit}s` },
      count,
      how,
      limitsOfCount,
    ),
    makeRow({ ...of, indicator: `${indicator}-share`, statistic: 'share', unit: 'share' }, share, how, (settled) =>
      shareLimits(settled, confidenceLevel),
    ),
  ];
  return (adds ? rows : rows.slice(1)).map((row) => ({ ...row, basis }));
}
