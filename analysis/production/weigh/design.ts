/** The design of weighed interviews: PSUs within strata, drawn with replacement. */
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import type { Design } from '../../statistics/design/design.ts';
import { makeDesign } from '../../statistics/design/make-design.ts';
import { factorOf } from '../columns/factor-of.ts';

/**
 * The design of these interviews.
 *
 * @throws {DesignError} a PSU lies in two strata, or a weight is not a number
 */
export function designOf(
  { psu, stratum, weights }: { psu: readonly string[]; stratum: readonly string[]; weights: Float64Array },
  lonely: RoundSettings['lonelyPsu'],
): Design {
  const places = factorOf(psu);
  return makeDesign({
    rowCount: weights.length,
    ids: [places],
    strata: [factorOf(stratum)],
    weights,
    lonely,
    nest: places.levels.length === 1, // a single PSU has no spread: figures without standard errors, not a failure
  });
}
