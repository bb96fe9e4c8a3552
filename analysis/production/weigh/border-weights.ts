/** From crossings to people: somebody who crosses ten times a year is met ten times as easily. */
import type { WeightRule } from '#schemas/language/study/collection.ts';
import type { Interviews } from './interviews.ts';
import { emptyTable, factorColumn, numericColumn } from '../columns/read-column.ts';
import type { Warning } from '../observations/rows.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';

/** People for whom each interview stands, and what the reader must know of it. */
export type PersonWeights = { readonly weights: Float64Array; readonly warnings: readonly Warning[] };

/**
 * w_person = w / min(m, cap), m = crossings in this direction during the reference period. A traveller who did not say
 * stands for nobody (weight 0) and is counted. Weights that came with data in which nobody says are weights of people.
 */
export function personWeights(
  interviews: Interviews,
  tables: SnapshotTables,
  instrument: string,
  rule: WeightRule & { readonly kind: 'shift' },
  cap: number,
): PersonWeights | undefined {
  if (rule.crossings === undefined) return undefined;
  const table = tables[instrument] ?? emptyTable;
  const crossings = numericColumn(table, rule.crossings);
  const given = numericColumn(table, 'design_weight');
  const isGiven = (row: number) => !Number.isNaN(given[row]!);
  const givenAreOfPeople = interviews.rows.every((row) => !isGiven(row) || Number.isNaN(crossings[row]!));
  let capped = 0;
  let unknown = 0;
  const weights = interviews.weights.map((weight, interview) => {
    const row = interviews.rows[interview]!;
    const m = crossings[row]!;
    if (Number.isNaN(m)) {
      if (isGiven(row) && givenAreOfPeople) return weight;
      unknown += 1;
      return 0;
    }
    if (m > cap) capped += 1;
    return weight / Math.min(m, cap);
  });
  const direction = factorColumn(table, rule.direction ?? '');
  const met = direction.levels.map((_, code) => interviews.rows.filter((row) => direction.codes[row] === code).length);
  const notes: Warning[] = [
    {
      code: 'both-directions',
      table: instrument,
      subject: rule.direction ?? '',
      count: met.toSorted((a, b) => b - a)[1] ?? 0,
      message:
        'Travellers were met on the way in and on the way out; people who went both ways are in the number of travellers, and in what they sent, twice.',
    },
    {
      code: 'crossings-capped',
      table: instrument,
      subject: String(cap),
      count: capped,
      message: `Travellers who reported more than ${cap} crossings are counted as having made ${cap}.`,
    },
    {
      code: 'crossings-unknown',
      table: instrument,
      subject: rule.crossings,
      count: unknown,
      message:
        'Travellers who did not say how often they crossed cannot stand for people; they count in crossings only.',
    },
  ];
  return { weights, warnings: notes.filter(({ count }) => count > 0) };
}
