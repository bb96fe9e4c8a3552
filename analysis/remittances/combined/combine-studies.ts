/** Rows of a combined table: each sample alone, both together, and what both can meet, told twice; in all, and by corridor. */
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import { note } from '#schemas/words/note.ts';
import type { ComputedEstimate } from '../../disclosure/cells.ts';
import type { Warning } from '../../production/observations/rows.ts';
import { bothStudies, type Combination, type Told } from './combinations.ts';
import { combinationsIn, shareIn } from './estimate-combined.ts';
import { jointRows } from './joint-rows.ts';
import { leftOutWarnings } from './left-out.ts';
import { sampleRows } from './sample-rows.ts';
import { type BothSides, eachCode, everybody } from './sides.ts';

export type CombinedRows = { readonly rows: readonly ComputedEstimate[]; readonly warnings: readonly Warning[] };

/** A difference of the overlap beyond so many of its standard errors is told. */
const beyondChance = 2;

/** Rows of one combination; none where either sample tells nothing. */
export function combineStudies(combination: Combination, told: readonly Told[], settings: RoundSettings): CombinedRows {
  const [first, second] = [combination.plan.with.study, combination.here].map((study) =>
    told.find((each) => each.study === study && each.of === combination.plan),
  );
  if (first === undefined || second === undefined) return { rows: [], warnings: [] };
  const theta = shareIn(first.parts, second.parts, settings.overlapShare);
  const making = { instrument: bothStudies(combination), settings };
  const combined = (both: BothSides) => {
    const [a, b] = both.sides;
    const found = combinationsIn(a.parts, b.parts, theta);
    const own = [a, b].flatMap((side) => sampleRows(side, both.domain, settings));
    return { ...found, rows: [...own, ...jointRows(both, found, making)] };
  };
  const { check, rows } = combined(everybody(first, second));
  const byCode = eachCode(first, second);
  const isTold = rows.every(
    ({ statistic, quality, reason }) =>
      reason !== 'few-units' && !(statistic === 'difference' && quality === 'suppress'),
  );
  const isBeyond = Math.abs(check?.combined.z ?? 0) > beyondChance;
  const disagree = isTold && check && isBeyond ? [disagreement(combination, check.combined.z)] : [];
  return {
    rows: [...rows, ...byCode.flatMap((both) => combined(both).rows)],
    warnings: [...disagree, ...leftOutWarnings(combination, byCode.length > 0)],
  };
}

const disagreement = ({ plan, here }: Combination, z: number): Warning => ({
  code: 'frames-disagree',
  table: here,
  subject: plan.table,
  count: 1,
  says: note('note.frames-disagree', {
    table: { table: plan.table },
    first: { study: plan.with.study },
    second: { study: here },
    times: Math.abs(z).toFixed(1),
  }),
});
