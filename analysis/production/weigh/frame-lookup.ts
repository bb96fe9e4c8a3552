/** The frame of one instrument as the snapshot holds it: what is known of each sampled PSU before fieldwork. */
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import { emptyTable, factorColumn, numericColumn } from '../columns/read-column.ts';

export type FrameEntry = {
  readonly psu: string;
  readonly stratum: string;
  readonly stageOneWeight: number;
  /** Units in the PSU; NaN when the frame does not say. */
  readonly units: number;
};

/** How many units a PSU holds: the frame's list, or what was counted in the field; `rowsOfPsu` are all its contacts. */
export type UnitsInPsu = (entry: FrameEntry, rowsOfPsu: readonly number[]) => number;

/** Contacts of one PSU. */
export type Contacts = {
  readonly rows: number[];
  readonly interviews: number[];
  /** Not interviewed, but somebody there told that they belong to the population. */
  refused: number;
  ineligible: number;
};

/** PSU → its entry, for one instrument. */
export function frameOf(tables: SnapshotTables, instrument: string): ReadonlyMap<string, FrameEntry> {
  const table = tables['frame'] ?? emptyTable;
  const instruments = factorColumn(table, 'instrument');
  const psus = factorColumn(table, 'psu');
  const strata = factorColumn(table, 'stratum');
  const weights = numericColumn(table, 'stage_one_weight');
  const units = numericColumn(table, 'units');
  const entries = new Map<string, FrameEntry>();
  for (let row = 0; row < table.rowCount; row++) {
    if (instruments.levels[instruments.codes[row]!] !== instrument) continue;
    const psu = psus.levels[psus.codes[row]!] ?? '';
    const stratum = strata.levels[strata.codes[row]!] ?? '';
    entries.set(psu, { psu, stratum, stageOneWeight: weights[row]!, units: units[row]! });
  }
  return entries;
}
