/** The frame of a round as a table of the snapshot. */
import type { Table } from '#analysis/statistics/columns/columns.ts';
import type { FrameUnit } from '#schemas/fieldwork/round.ts';

/** One row per sampled PSU, by instrument and PSU. */
export function frameTable(frame: readonly FrameUnit[]): Table {
  const units = frame.toSorted((a, b) => compare(a.instrument, b.instrument) || compare(a.psu, b.psu));
  return {
    rowCount: units.length,
    columns: {
      instrument: factor(units.map((unit) => unit.instrument)),
      psu: factor(units.map((unit) => unit.psu)),
      stratum: factor(units.map((unit) => unit.stratum)),
      first_stage_weight: { kind: 'numeric', values: Float64Array.from(units, (unit) => unit.firstStageWeight) },
      units: { kind: 'numeric', values: Float64Array.from(units, (unit) => unit.units ?? Number.NaN) },
    },
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Texts as a factor with sorted levels. */
export function factor(values: readonly string[]) {
  const levels = [...new Set(values)].toSorted();
  const codeOf = new Map(levels.map((level, code) => [level, code]));
  return { kind: 'factor' as const, levels, codes: Int32Array.from(values, (value) => codeOf.get(value) ?? -1) };
}
