/** The columns of a simulated round, as a snapshot of the same responses would hold them. */
import { createFlattener } from '#schemas/language/columns/flatten.ts';
import type { FlatTable } from '#schemas/language/columns/flatten.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { borderV3 } from '#schemas/studies/border/border.v3.ts';
import { household } from '#schemas/studies/household/newest.ts';
import { priceQuote } from '#schemas/studies/price-quote/newest.ts';
import { registration } from '#schemas/studies/registration/newest.ts';
import { amountsUntil } from '#schemas/fieldwork/months-of-amounts.ts';
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import type { Column, FactorColumn, NumericColumn, Table } from '../statistics/columns/columns.ts';
import { untilColumn } from '../production/columns/until-column.ts';
import type { SnapshotTables } from '../production/columns/snapshot-tables.ts';
import type { InstrumentId } from './body.ts';
import type { DrawnRound } from './draw-round.ts';

const instruments: Readonly<Record<InstrumentId, Instrument>> = {
  household,
  border: borderV3,
  registration,
  'price-quote': priceQuote,
};

const numeric = (values: ArrayLike<number>): NumericColumn => ({ kind: 'numeric', values: Float64Array.from(values) });

const besideAnswers = (rowCount: number, until: readonly number[]): Readonly<Record<string, Column>> => ({
  [untilColumn]: numeric(until),
  design_weight: numeric(new Float64Array(rowCount).fill(Number.NaN)),
  design_stratum: { kind: 'factor', codes: new Int32Array(rowCount).fill(-1), levels: [] },
  design_psu: { kind: 'factor', codes: new Int32Array(rowCount).fill(-1), levels: [] },
});

function factorOf(values: readonly string[]): FactorColumn {
  const levels = [...new Set(values)];
  const codes = new Map(levels.map((level, code) => [level, code]));
  return { kind: 'factor', codes: Int32Array.from(values, (value) => codes.get(value) ?? -1), levels };
}

/** The frame as a table. */
function frameTable(frame: readonly FrameUnit[]): Table {
  return {
    rowCount: frame.length,
    columns: {
      instrument: factorOf(frame.map((unit) => unit.instrument)),
      psu: factorOf(frame.map((unit) => unit.psu)),
      stratum: factorOf(frame.map((unit) => unit.stratum)),
      first_stage_weight: numeric(frame.map((unit) => unit.firstStageWeight)),
      units: numeric(frame.map((unit) => unit.units ?? Number.NaN)),
    },
  };
}

/** Tables of one instrument; rows of a roster point at the row of the table above. */
const instrumentTables = (flat: readonly FlatTable[], until: readonly number[]): [string, Table][] =>
  flat.map(({ spec, rowCount, parentRow, columns }) => [
    spec.table,
    {
      rowCount,
      columns: {
        ...columns,
        ...(spec.parent === undefined ? besideAnswers(rowCount, until) : { parent_row: numeric(parentRow) }),
      },
    },
  ]);

/**
 * The tables that `computeTables` reads, straight from a simulated round: nothing is stored.
 *
 * @param wanted instruments to draw
 */
export function tablesOfRound(drawn: DrawnRound, wanted: readonly InstrumentId[]): SnapshotTables {
  const tables = wanted.flatMap((id) => {
    const flattener = createFlattener(instruments[id]);
    const until: number[] = [];
    for (const body of drawn.bodies(id)) {
      flattener.add(body.answers);
      until.push(amountsUntil(drawn.round.referencePeriod, body.endedAt) ?? Number.NaN);
    }
    return instrumentTables(flattener.tables(), until);
  });
  return Object.fromEntries([...tables, ['frame', frameTable(drawn.frame)] as const]);
}
