/** Weights times a number that each unit tells: persons of a dwelling, one over the households that could report somebody. */
import { note } from '#schemas/words/note.ts';
import { ancestorRows } from '../columns/parent-rows.ts';
import { emptyTable, numericColumn } from '../columns/read-column.ts';
import type { Warning } from '../observations/rows.ts';
import type { Plan } from '../plan/plan.ts';
import { locate } from '../plan/paths.ts';
import type { Sample } from './sample.ts';
import { placesOfUnits, type UnitPlaces } from './unit-places.ts';

/** What each unit's weight is multiplied by, one entry a unit; NaN where nobody knows. */
function told({ sample, table, ofRow, interview }: UnitPlaces, path: string): Float64Array {
  const place = locate(sample.instrument, path);
  const values = numericColumn(sample.tables[place.table] ?? emptyTable, place.column);
  const rows = ancestorRows(sample.tables, table, place.table);
  const factors = new Float64Array(interview.length).fill(Number.NaN);
  for (const [row, unit] of ofRow.entries()) if (unit >= 0) factors[unit] = values[rows[row]!] ?? Number.NaN;
  return factors;
}

const isUsable = (factor: number): boolean => factor >= 0 && Number.isFinite(factor);

/** The factors of units; one that is unknown, or below nothing, is NaN. */
export const factorsOf = (units: UnitPlaces, path: string): Float64Array =>
  told(units, path).map((factor) => (isUsable(factor) ? factor : Number.NaN));

/**
 * Mean factor of those that are known, in which the others are taken to be like them; 1 where none is known.
 *
 * @param weights one per unit
 */
export function usualFactor(factors: Float64Array, weights: Float64Array): number {
  let [sum, weight] = [0, 0];
  for (const [unit, factor] of factors.entries()) {
    if (Number.isNaN(factor)) continue;
    sum += weights[unit]! * factor;
    weight += weights[unit]!;
  }
  return weight === 0 ? 1 : sum / weight;
}

type Count = (factors: Float64Array) => number;

const kinds: readonly (readonly [code: string, key: 'note.factor-unknown' | 'note.factor-negative', Count])[] = [
  ['factor-unknown', 'note.factor-unknown', (factors) => factors.filter((factor) => Number.isNaN(factor)).length],
  ['factor-negative', 'note.factor-negative', (factors) => factors.filter((factor) => factor < 0).length],
];

/** Units whose factor nobody knows, and those whose factor can be none, for each factor of the plans. */
export function factorWarnings(planned: readonly (readonly [Plan, Sample])[]): readonly Warning[] {
  // Several tables may multiply the weights of the same units by the same number.
  const each = new Map(planned.map(([plan, sample]) => [JSON.stringify([plan.rows, plan.times]), { plan, sample }]));
  return [...each.values()].flatMap(({ plan: { rows, times }, sample }) => {
    if (times === undefined) return [];
    const places = placesOfUnits(sample, rows);
    // Who has no weight has none to multiply, and is told of elsewhere.
    const factors = told(places, times).map((factor, unit) =>
      sample.design.weights[places.interview[unit]!] === 0 ? 1 : factor,
    );
    return kinds.flatMap(([code, key, count]): readonly Warning[] => {
      const units = count(factors);
      const says = note(key, { count: units, variable: times });
      return units === 0 ? [] : [{ code, table: sample.instrument, subject: times, count: units, says }];
    });
  });
}
