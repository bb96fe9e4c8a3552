/** How many units answer in one way, and what share they are of those who answered. */
import { meanOf, totalOf } from './domain-estimates.ts';
import type { DomainSums } from '../sums/domain-sums.ts';
import { unitSums } from '../sums/labelled-sums.ts';
import { knownUnits } from '../sums/known-units.ts';
import { makeRow, methodOf, shareLimits } from './make-row.ts';
import { locate } from '../plan/paths.ts';
import type { ShareMeasure } from '#schemas/language/study/tables.ts';
import type { Plan } from '../plan/plan.ts';
import { emptyTable, answerColumn } from '../columns/read-column.ts';
import type { ComputedEstimate } from '../../disclosure/cells.ts';
import { basisIn, momentsIn, type Sample } from '../sums/sample.ts';

/** Count and share for each domain of one breakdown. Units that did not answer are in neither; both say on what base they stand. */
export function shareRows(
  plan: Plan,
  measure: ShareMeasure,
  sample: Sample,
  breakdown: readonly string[],
): readonly ComputedEstimate[] {
  const { column } = locate(sample.instrument, measure.question);
  const answers = answerColumn(sample.tables[sample.instrument] ?? emptyTable, column);
  const wanted = answers.levels.indexOf(measure.answer);
  const value = Float64Array.from(answers.codes, (code) => (code < 0 ? Number.NaN : Number(code === wanted)));
  const { settings } = sample.round;
  return unitSums(plan, sample, breakdown, value).flatMap((gathered) => {
    const { domain } = gathered;
    const { whole: sums, unknownShare } = knownUnits(gathered, sample);
    if (sums.units.length === 0) return [];
    const of = { domain, base: sums.units.length, unknownShare };
    const share = meanOf(...momentsIn(sample, sums));
    const count = { ...totalOf(...momentsIn(sample, sums)), n: positives(sums) };
    const shared = shareLimits(share, settings.confidenceLevel);
    const answered = sums.units.reduce((sum, unit) => sum + sample.design.weights[unit]!, 0);
    const counted = shareLimits(
      { ...count, estimate: count.estimate / answered, se: count.se / answered },
      settings.confidenceLevel,
    );
    const { table, indicator } = measure;
    const basis = basisIn(sample, indicator, sums, share.n - count.n);
    const rows = [
      makeRow(
        { table, indicator: `${indicator}-count`, statistic: 'count', ...of, unit: `${plan.unit}s` },
        count,
        methodOf(sample.design),
        settings,
        counted && [counted[0] * answered, counted[1] * answered],
      ),
      makeRow(
        { table, indicator: `${indicator}-share`, statistic: 'share', ...of, unit: 'share' },
        share,
        methodOf(sample.design),
        settings,
        shared,
      ),
    ];
    return rows.map((row) => ({ ...row, basis }));
  });
}

const positives = ({ values }: DomainSums): number => values.reduce((count, value) => count + Number(value > 0), 0);
