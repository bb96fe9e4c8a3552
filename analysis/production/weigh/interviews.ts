/** The interviews of one instrument that enter its tables: which rows, with what weight, from which PSU and stratum. */
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import type { FactorColumn } from '../../statistics/columns/columns.ts';
import { type Contacts, type FrameEntry, frameOf, type UnitsInPsu } from './frame-lookup.ts';
import { emptyTable, factorColumn, numericColumn } from '../columns/read-column.ts';
import type { Warning } from '../observations/rows.ts';
import { isEmpty, spreadFactors } from './spread-psus.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import { weighingWarnings } from './weighing-warnings.ts';

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
  const outsideFrame = new Map<string, number>();
  const withoutUnits = new Map<string, number>();
  const [silent, empty]: [FrameEntry[], FrameEntry[]] = [[], []];

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
      if (isInterview) outsideFrame.set(psu, (outsideFrame.get(psu) ?? 0) + 1);
    } else if (isInterview) contacts.interviews.push(row);
    else if (outcome === 'ineligible') contacts.ineligible += 1;
    else if (outcome !== 'non_contact') contacts.refused += 1;
  }
  const spread =
    psuWithoutInterviews === 'spread' ? spreadFactors(frame, contactsOfPsu, unitsInPsu) : new Map<string, number>();
  for (const entry of frame.values()) {
    const contacts = contactsOfPsu.get(entry.psu);
    if (contacts === undefined || contacts.interviews.length === 0) {
      (contacts !== undefined && isEmpty(contacts) ? empty : silent).push(entry);
      continue;
    }
    const { rows, interviews } = contacts;
    const units = unitsInPsu(entry, rows);
    if (Number.isNaN(units)) {
      withoutUnits.set(entry.psu, interviews.length);
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
    warnings: weighingWarnings(instrument, {
      outsideFrame,
      withoutUnits,
      silent,
      empty,
      sampled: frame.size,
      spread,
    }),
  };
}
