/** Sums of units, and of those that answer in one way. */
import type { ShareMeasure, UnitsMeasure } from '#schemas/language/study/tables.ts';
import { answerColumn, emptyTable } from '../columns/read-column.ts';
import { locate } from '../plan/paths.ts';
import { countDistinct, numbersOf, pickIntegers, placesWhere } from '../../statistics/sums/pick.ts';
import type { ShareCell, UnitsCell } from './contract.ts';
import type { DomainSums } from './domain-sums.ts';
import type { Filling } from './filling.ts';
import { knownUnits } from './known-units.ts';
import { unitSums } from './labelled-sums.ts';
import { basisIn, counted, interviewsOf, type Units } from './units.ts';

/** Units by domain. One that may or may not be in counts for nothing, and is unknown. */
export function unitCells(
  { plan, units, kept }: Filling,
  { indicator }: UnitsMeasure,
  breakdown: readonly string[],
): readonly UnitsCell[] {
  const one = new Float64Array(units.ofRow.length).fill(1);
  return unitSums(plan, units, breakdown, one, kept).map((gathered) => {
    const { base, unknownShare, whole } = knownUnits(gathered, units);
    const all = counted(units, whole.units, [whole.values]);
    return {
      domain: gathered.domain,
      base,
      unknownShare,
      all,
      basis: basisIn(units, { quantity: indicator, isSum: true }, whole),
    };
  });
}

/** Units that answered, by domain. Those who did not are in neither number; both say on what base they stand. */
export function shareCells(
  { plan, units, kept }: Filling,
  { indicator, question, answer, adds }: ShareMeasure,
  breakdown: readonly string[],
): readonly ShareCell[] {
  const { table, column } = locate(plan.instrument, question);
  const answers = answerColumn(units.sample.tables[table] ?? emptyTable, column);
  const wanted = answers.levels.indexOf(answer);
  const value = numbersOf(answers.codes.length, (row) => {
    const code = answers.codes[row]!;
    return code < 0 ? Number.NaN : Number(code === wanted);
  });
  return unitSums(plan, units, breakdown, value, kept).flatMap((gathered) => {
    const { whole, unknownShare } = knownUnits(gathered, units);
    if (whole.units.length === 0) return [];
    const answered = counted(units, whole.units, [whole.values]);
    const positives = countPositives(units, whole);
    const otherSide = answered.respondents - positives;
    const basis = basisIn(units, { quantity: indicator, otherSide, ...apartUnless(adds) }, whole);
    return [{ domain: gathered.domain, base: whole.units.length, unknownShare, answered, positives, basis }];
  });
}

/** What does not add up stands apart: no other cell is made of it. */
export const apartUnless = (adds: false | undefined) => (adds === false ? { kind: 'apart' as const } : { isSum: true });

/** Responses with a value above 0. */
export function countPositives(of: Units, { units, values }: DomainSums): number {
  const positive = placesWhere(units.length, (k) => values[k]! > 0);
  if (of.table === of.sample.instrument) return positive.length;
  return countDistinct(interviewsOf(of, pickIntegers(units, positive)));
}
