/** The interviews of one instrument that enter its tables: which rows, with what weight, from which PSU and stratum. */
import type { FactorColumn } from '../columns.ts';
import { type FrameEntry, frameOf } from './frame-lookup.ts';
import { emptyTable, factorColumn, numericColumn } from './read-column.ts';
import type { Warning } from './rows.ts';
import type { SnapshotTables } from './snapshot-tables.ts';

export type Interviews = {
  /** Row of the instrument's table for each interview, ascending. */
  readonly rows: Int32Array;
  /** Row of the instrument's table → interview, −1 = not an interview that can be weighted. */
  readonly interviewOfRow: Int32Array;
  readonly weights: Float64Array;
  readonly psu: readonly string[];
  readonly stratum: readonly string[];
  readonly warnings: readonly Warning[];
};

/** How many units a PSU holds: the frame's list, or what was counted in the field. */
export type UnitsInPsu = (entry: FrameEntry, rowsOfPsu: readonly number[]) => number;

const levelAt = (factor: FactorColumn, row: number): string | undefined => factor.levels[factor.codes[row]!];

/**
 * Weighs the completed interviews (dispositions `complete` and `partial`): w = stage-one weight × units in the PSU /
 * interviews completed in it. Imported microdata keep the weight, stratum and PSU they came with. What cannot be
 * weighted is left out and counted in a warning.
 */
export function weighInterviews(tables: SnapshotTables, instrument: string, unitsInPsu: UnitsInPsu): Interviews {
  const table = tables[instrument] ?? emptyTable;
  const frame = frameOf(tables, instrument);
  const disposition = factorColumn(table, 'disposition');
  const psuOfRow = factorColumn(table, 'psu');
  const given = numericColumn(table, 'design_weight');
  const givenPsu = factorColumn(table, 'design_psu');
  const givenStratum = factorColumn(table, 'design_stratum');
  const notes = new Map<string, Warning>();
  const note = (code: string, subject: string, count: number, message: string) => {
    const known = notes.get(`${code} ${subject}`)?.count ?? 0;
    notes.set(`${code} ${subject}`, { code, table: instrument, subject, count: known + count, message });
  };

  const weightOfRow = new Float64Array(table.rowCount);
  const rowsOfPsu = new Map<string, number[]>();
  for (let row = 0; row < table.rowCount; row++) {
    const outcome = levelAt(disposition, row);
    if (outcome !== undefined && outcome !== 'complete' && outcome !== 'partial') continue;
    const weight = given[row]!;
    if (!Number.isNaN(weight)) {
      weightOfRow[row] = weight;
      continue;
    }
    const psu = levelAt(psuOfRow, row) ?? '';
    const known = rowsOfPsu.get(psu);
    if (!frame.has(psu)) note('psu-not-in-frame', psu, 1, 'Interviews from a place outside the frame are left out.');
    else if (known === undefined) rowsOfPsu.set(psu, [row]);
    else known.push(row);
  }
  for (const entry of frame.values()) {
    const rows = rowsOfPsu.get(entry.psu);
    if (rows === undefined) {
      note('psu-without-interviews', entry.psu, 1, 'A sampled place has no completed interview; nobody stands for it.');
      continue;
    }
    const units = unitsInPsu(entry, rows);
    if (Number.isNaN(units)) {
      note(
        'units-unknown',
        entry.psu,
        rows.length,
        'The number of units in the place is unknown; its interviews are left out.',
      );
      continue;
    }
    for (const row of rows) weightOfRow[row] = (entry.stageOneWeight * units) / rows.length;
  }

  const rows = Int32Array.from([...weightOfRow.keys()].filter((row) => weightOfRow[row]! > 0));
  const interviewOfRow = new Int32Array(table.rowCount).fill(-1);
  rows.forEach((row, interview) => (interviewOfRow[row] = interview));
  const isGiven = (row: number) => !Number.isNaN(given[row]!);
  return {
    rows,
    interviewOfRow,
    weights: Float64Array.from(rows, (row) => weightOfRow[row]!),
    psu: Array.from(rows, (row) => (isGiven(row) ? levelAt(givenPsu, row) : levelAt(psuOfRow, row)) ?? ''),
    stratum: Array.from(
      rows,
      (row) => (isGiven(row) ? levelAt(givenStratum, row) : frame.get(levelAt(psuOfRow, row) ?? '')?.stratum) ?? '',
    ),
    warnings: [...notes.values()],
  };
}
