/** The sampled places of one study as the snapshot's frame holds them: what is known of each before fieldwork. */
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import { emptyTable, factorColumn, numericColumn } from '../columns/read-column.ts';

/** A PSU: a village or district, a crossing point × shift, or a line of a list. */
export type Place = {
  readonly psu: string;
  readonly stratum: string;
  /** 1 / probability that it was drawn. */
  readonly firstStageWeight: number;
  /** Units in it; NaN when the frame does not say. */
  readonly units: number;
};

const weightName = 'first_stage_weight';
/** What snapshots that were taken before call it; releases of then are computed again from them. */
const formerName = 'stage_one_weight';

/** The places of one instrument, in the order of the frame; of two lines with one PSU the later holds. */
export function placesOf(tables: SnapshotTables, instrument: string): readonly Place[] {
  const table = tables['frame'] ?? emptyTable;
  const instruments = factorColumn(table, 'instrument');
  const psus = factorColumn(table, 'psu');
  const strata = factorColumn(table, 'stratum');
  const weights = numericColumn(table, weightName in table.columns ? weightName : formerName);
  const units = numericColumn(table, 'units');
  const places = new Map<string, Place>();
  for (let row = 0; row < table.rowCount; row++) {
    if (instruments.levels[instruments.codes[row]!] !== instrument) continue;
    const psu = psus.levels[psus.codes[row]!] ?? '';
    const stratum = strata.levels[strata.codes[row]!] ?? '';
    places.set(psu, { psu, stratum, firstStageWeight: weights[row]!, units: units[row]! });
  }
  return [...places.values()];
}
