/** Where the amounts of measures are cut, worked out of everybody, for samples of which a part is added up at a time. */
import type { Measure } from '#schemas/language/study/tables.ts';
import { pick } from '../../statistics/sums/pick.ts';
import { winsorCutoff } from '../../statistics/estimators/winsorise.ts';
import type { Plan } from '../plan/plan.ts';
import { catalogueDomains } from './domains.ts';
import { keptUnits } from './filter.ts';
import { labelledSums } from './labelled-sums.ts';
import type { Sample } from './sample.ts';
import { isTerm, itemsOfTerm } from './terms.ts';
import { unitsIn } from './units.ts';

/** The cutoff of each measure that is told with amounts cut. */
export function cutoffsOf(planned: readonly (readonly [Plan, Sample])[]): ReadonlyMap<Measure, number> {
  const cutoffs = new Map<Measure, number>();
  for (const [plan, sample] of planned) {
    const units = unitsIn(sample, plan.rows, plan.times);
    for (const measure of plan.measures.filter(isTerm)) {
      if (measure.winsorised !== true) continue;
      const filling = { plan, units, kept: keptUnits(units, plan.filters.get(measure)) };
      const catalogue = catalogueDomains(sample, plan, []);
      const [all] = labelledSums(catalogue, itemsOfTerm(filling, measure, [], catalogue));
      if (all === undefined) continue;
      const weights = pick(units.weights, all.sums.units);
      cutoffs.set(measure, winsorCutoff(all.sums.values, weights));
    }
  }
  return cutoffs;
}
