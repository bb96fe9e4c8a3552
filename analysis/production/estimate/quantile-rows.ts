/** Quantiles of a cell, with Woodruff's limits; never so far out that few people stand beyond, and never one unit's amount. */
import { quantileName } from '#schemas/language/study/quantile-name.ts';
import type { ComputedEstimate } from '../../disclosure/cells.ts';
import { countDistinct, pickIntegers, placesWhere } from '../../statistics/sums/pick.ts';
import { type QuantileOfCell, quantilesOf } from '../../statistics/estimators/quantile.ts';
import { DesignError } from '../../statistics/design/design.ts';
import { sizeOf } from '../../statistics/sums/moments.ts';
import type { AmountCell, RankedCell, Summed } from '../sums/contract.ts';
import { type Estimating, makeRow } from './make-row.ts';

/** One row a quantile; each is a cell of its own, since a quantile tells nothing of totals. */
export function quantileRows(
  { table, indicator, each, quantiles }: Summed & { readonly kind: 'amount' },
  { domain, unknownShare, ranked, whole, wholeBase }: AmountCell,
  how: Estimating,
): readonly ComputedEstimate[] {
  if (ranked === undefined || whole.respondents === 0) return [];
  return quantilesIn(ranked, quantiles, how).map((found) => {
    const name = `${indicator}-${quantileName(found.probability)}`;
    const few = fewestBeside(ranked, found);
    const figure = {
      estimate: found.value,
      se: found.standardError,
      df: found.df,
      n: few < how.settings.minimumCell ? few : whole.respondents,
      deff: Number.NaN,
      size: sizeOf(whole.moments),
    };
    const told = { statistic: 'quantile' as const, at: found.probability, unit: each };
    const head = { table, indicator: name, ...told, domain, base: wholeBase, unknownShare };
    const row = makeRow(head, figure, how, (settled) => (settled === figure ? found.interval : undefined));
    return { ...row, basis: { ...ranked.basis, quantity: name } };
  });
}

/** Quantiles of a cell; without limits, standard error and degrees of freedom where a stratum holds a single PSU and the policy is `fail`. */
export function quantilesIn(
  { ranks }: RankedCell,
  quantiles: readonly number[],
  how: Pick<Estimating, 'frame' | 'settings'>,
): readonly QuantileOfCell[] {
  const level = how.settings.confidenceLevel;
  try {
    return quantilesOf(ranks, quantiles, how.frame, { level });
  } catch (error) {
    if (!(error instanceof DesignError) || error.code !== 'lonely-psu') throw error;
    const none = [Number.NaN, Number.NaN] as const;
    return quantiles.map((probability) => ({
      probability,
      value: Number.NaN,
      interval: none,
      standardError: Number.NaN,
      df: 0,
    }));
  }
}

/**
 * Responses on that side of a quantile where there are fewer, those at it counted on both. Where its limits are one number,
 * which is then printed to the last digit, those who have just that number count.
 */
export function fewestBeside(
  { ranks: { values }, respondents }: RankedCell,
  { value, interval }: Pick<QuantileOfCell, 'value' | 'interval'>,
): number {
  const count = (isCounted: (other: number) => boolean): number =>
    countDistinct(
      pickIntegers(
        respondents,
        placesWhere(values.length, (k) => isCounted(values[k]!)),
      ),
    );
  const sides = [count((other) => other <= value), count((other) => other >= value)];
  const isOneNumber = interval[0] === interval[1];
  return Math.min(...sides, ...(isOneNumber ? [count((other) => other === value)] : []));
}
