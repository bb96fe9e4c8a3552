/** From crossings to people: somebody who crosses ten times a year is met ten times as easily. */
import { note } from '#schemas/words/note.ts';
import type { Table } from '../../statistics/columns/columns.ts';
import { travellerWeights } from '../../statistics/weighting/border-weights.ts';
import { factorColumn, numericColumn } from '../columns/read-column.ts';
import type { Warning } from '../observations/rows.ts';
import type { ShiftRule } from './shift-sheets.ts';

/** People for whom each interview stands, and what the reader must know of it. */
export type PersonWeights = { readonly weights: Float64Array; readonly warnings: readonly Warning[] };

/**
 * w_person = w / min(m, cap), m = crossings in this direction during the reference period. A traveller who did not say
 * has zero weight and is counted. Weights that came with data in which nobody says are weights of people.
 *
 * @param weights of crossings, one per interview; after calibration some may be negative
 * @param rows row of the table for each interview
 * @returns undefined where the study does not ask how often people cross
 */
export function personWeights(
  instrument: string,
  table: Table,
  rule: ShiftRule,
  { weights, rows }: { readonly weights: Float64Array; readonly rows: Int32Array },
  cap: number,
): PersonWeights | undefined {
  if (rule.crossings === undefined) return undefined;
  const asked = numericColumn(table, rule.crossings);
  const given = numericColumn(table, 'design_weight');
  const isGiven = (row: number) => !Number.isNaN(given[row]!);
  const givenAreOfPeople = rows.every((row) => !isGiven(row) || Number.isNaN(asked[row]!));
  const crossings = Float64Array.from(rows, (row) => (isGiven(row) && givenAreOfPeople ? 1 : asked[row]!));
  const shares = travellerWeights(new Float64Array(rows.length).fill(1), crossings, cap);
  const direction = factorColumn(table, rule.direction ?? '');
  const met = direction.levels.map((_, code) => rows.filter((row) => direction.codes[row] === code).length);
  const notes: Warning[] = [
    {
      code: 'both-directions',
      table: instrument,
      subject: rule.direction ?? '',
      count: met.toSorted((a, b) => b - a)[1] ?? 0,
      says: note('note.both-directions'),
    },
    {
      code: 'crossings-capped',
      table: instrument,
      subject: String(cap),
      count: shares.capped,
      says: note('note.crossings-capped', { cap }),
    },
    {
      code: 'crossings-unknown',
      table: instrument,
      subject: rule.crossings,
      count: shares.unknown,
      says: note('note.crossings-unknown'),
    },
  ];
  return {
    weights: weights.map((weight, k) => weight * shares.weights[k]!),
    warnings: notes.filter(({ count }) => count > 0),
  };
}
