/** The interviews of one instrument that enter its tables: which rows, with what weight, from which PSU and stratum. */
import type { RoundSettings } from '#schemas/core/round.ts';
import type { FactorColumn } from '../columns.ts';
import { type Contacts, frameOf, type UnitsInPsu } from './frame-lookup.ts';
import { emptyTable, factorColumn, numericColumn } from './read-column.ts';
import type { Warning } from './rows.ts';
import { spreadFactors } from './spread-psus.ts';
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

/**
 * Share of the units listed or counted in a PSU that belong to the population: vacant dwellings do not, and nobody may
 * stand for them. Units that were not reached are taken to be eligible as often as the others.
 *
 * @see AAPOR (2023), Standard Definitions, e of RR3
 */
function eligibleShare({ interviews, refused, ineligible }: Contacts): number {
  const eligible = interviews.length + refused;
  return eligible / (eligible + ineligible);
}

const levelAt = (factor: FactorColumn, row: number): string | undefined => factor.levels[factor.codes[row]!];

/**
 * Weighs the completed interviews (dispositions `complete` and `partial`): w = stage-one weight × eligible units in the
 * PSU / interviews completed in it. Imported microdata keep the weight, stratum and PSU they came with. What cannot be
 * weighted is left out and counted in a warning.
 */
export function weighInterviews(
  tables: SnapshotTables,
  instrument: string,
  unitsInPsu: UnitsInPsu,
  psuWithoutInterviews: RoundSettings['psuWithoutInterviews'],
): Interviews {
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
  const contactsOfPsu = new Map<string, Contacts>();
  for (const psu of frame.keys()) contactsOfPsu.set(psu, { rows: [], interviews: [], refused: 0, ineligible: 0 });
  for (let row = 0; row < table.rowCount; row++) {
    const outcome = levelAt(disposition, row);
    const isInterview = outcome === undefined || outcome === 'complete' || outcome === 'partial';
    const weight = given[row]!;
    if (!Number.isNaN(weight)) {
      if (isInterview) weightOfRow[row] = weight;
      continue;
    }
    const psu = levelAt(psuOfRow, row) ?? '';
    const contacts = contactsOfPsu.get(psu);
    contacts?.rows.push(row);
    if (contacts === undefined) {
      if (isInterview) note('psu-not-in-frame', psu, 1, 'Interviews from a place outside the frame are left out.');
    } else if (isInterview) contacts.interviews.push(row);
    else if (outcome === 'ineligible') contacts.ineligible += 1;
    else if (outcome !== 'non_contact') contacts.refused += 1;
  }
  const spread =
    psuWithoutInterviews === 'spread' ? spreadFactors(frame, contactsOfPsu, unitsInPsu) : new Map<string, number>();
  for (const entry of frame.values()) {
    const contacts = contactsOfPsu.get(entry.psu);
    if (contacts === undefined || contacts.interviews.length === 0) {
      const standIn =
        (spread.get(entry.stratum) ?? 1) > 1
          ? `the others of stratum ${entry.stratum} stand for it`
          : 'nobody stands for it';
      note('psu-without-interviews', entry.psu, 1, `A sampled place has no completed interview; ${standIn}.`);
      continue;
    }
    const { rows, interviews } = contacts;
    const units = unitsInPsu(entry, rows);
    if (Number.isNaN(units)) {
      note(
        'units-unknown',
        entry.psu,
        interviews.length,
        'The number of units in the place is unknown; its interviews are left out.',
      );
      continue;
    }
    const weight =
      ((spread.get(entry.stratum) ?? 1) * entry.stageOneWeight * units * eligibleShare(contacts)) / interviews.length;
    for (const row of interviews) weightOfRow[row] = weight;
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
