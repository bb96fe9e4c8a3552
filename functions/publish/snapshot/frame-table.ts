/** The frame of a round as a table of the snapshot. */
import { factorFrom, type Table } from '#analysis/statistics/columns/columns.ts';
import type { FrameUnit } from '#schemas/fieldwork/round.ts';

/** One row per sampled PSU, by instrument and PSU. */
export function frameTable(frame: readonly FrameUnit[]): Table {
  const units = frame.toSorted((a, b) => compare(a.instrument, b.instrument) || compare(a.psu, b.psu));
  return {
    rowCount: units.length,
    columns: {
      instrument: factorFrom(units.map((unit) => unit.instrument)),
      psu: factorFrom(units.map((unit) => unit.psu)),
      stratum: factorFrom(units.map((unit) => unit.stratum)),
      first_stage_weight: { kind: 'numeric', values: Float64Array.from(units, (unit) => unit.firstStageWeight) },
      units: { kind: 'numeric', values: Float64Array.from(units, (unit) => unit.units ?? Number.NaN) },
    },
  };
}

/** Orders texts by their code units, the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
