/** A question as something to impute: which rows lack it, which have it to give, and the columns that hold it. */
import { columnsOfQuestion } from '#schemas/language/columns/columns.ts';
import { nonResponseCodes } from '#schemas/language/kinds/contract/declared.ts';
import { pathsOf } from '#schemas/language/study/named.ts';
import { isRoster, type PlannedLeaf } from '#schemas/language/questions/outline.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Table } from '../../statistics/columns/columns.ts';
import { numbersOf } from '../../statistics/sums/pick.ts';
import { amountsOf } from '../derive/amounts.ts';
import { emptyTable, factorColumn, numericColumn } from '../columns/read-column.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import { locate } from '../plan/paths.ts';
import { imputedRows } from './flags.ts';

export type Item = {
  readonly table: string;
  readonly column: string;
  /** Columns that are given together: an amount with its currency. */
  readonly columns: readonly string[];
  /** By row: 1 where the question was put and not answered. */
  readonly lacks: Uint8Array;
  /** By row, what donors are put in order by: an amount in the reporting currency, a number, a code. NaN: has nothing to give. */
  readonly values: Float64Array;
};

type Asked = { readonly instrument: Instrument; readonly alwaysAsked: ReadonlySet<string> };

/** The question that a path names; undefined where a study asks none, or a derived variable is meant. */
export function questionAt(instrument: Instrument, path: string): PlannedLeaf | undefined {
  const planned = pathsOf(instrument).get(path);
  return planned === undefined || 'declared' in planned || isRoster(planned) ? undefined : planned;
}

/** The item of a question; undefined where its table has no rows. What was itself imputed is not given to others. */
export function itemOf(tables: SnapshotTables, asked: Asked, planned: PlannedLeaf, round: Round): Item | undefined {
  const { table: name, column } = locate(asked.instrument.id, planned.path);
  const table = tables[name] ?? emptyTable;
  if (table.rowCount === 0) return undefined;
  const columns = columnsOfQuestion(planned).map((spec) => spec.name);
  const { lacks, values } = told(tables, asked, planned, round);
  const reason = factorColumn(table, `${column}_nonresponse`);
  const doesNotApply = reason.levels.indexOf('not_applicable');
  const given = imputedRows(table, column);
  return {
    table: name,
    column,
    columns,
    lacks: lacks.map((flag, row) => Number(flag === 1 && (doesNotApply < 0 || reason.codes[row] !== doesNotApply))),
    values: values.map((value, row) => (given[row] === 1 ? Number.NaN : value)),
  };
}

function told(
  tables: SnapshotTables,
  asked: Asked,
  { path, leaf }: PlannedLeaf,
  round: Round,
): Pick<Item, 'lacks' | 'values'> {
  const { table: name, column } = locate(asked.instrument.id, path);
  const table = tables[name] ?? emptyTable;
  if (leaf.holds === 'money') {
    const amounts = amountsOf(tables, { instrument: asked.instrument.id, alwaysAsked: asked.alwaysAsked }, path, round);
    const lacks = new Uint8Array(table.rowCount);
    for (const row of amounts.unanswered) lacks[row] = 1;
    return { lacks, values: amounts.values };
  }
  const values = leaf.holds === 'code' ? codesOf(table, column) : numericColumn(table, column).slice();
  const excused = factorColumn(table, leaf.holds === 'code' ? column : `${column}_nonresponse`);
  const unsaid = excused.levels.map((level) => level === 'refused' || level === 'dont_know');
  const isCollected = values.some((value) => !Number.isNaN(value));
  const isBlank = (row: number): boolean =>
    Number.isNaN(values[row]!) && isCollected && asked.alwaysAsked.has(path) && excused.codes[row]! < 0;
  const lacks = new Uint8Array(values.length);
  for (let row = 0; row < lacks.length; row++)
    lacks[row] = Number(unsaid[excused.codes[row]!] === true || isBlank(row));
  return { lacks, values };
}

/** Codes of answers in the order of their names, whatever order the table has them in; NaN for what is no answer. */
function codesOf(table: Table, column: string): Float64Array {
  const { codes, levels } = factorColumn(table, column);
  const sorted = levels.filter((level) => !nonResponseCodes.some((code) => code === level)).toSorted();
  const rank = levels.map((level) => sorted.indexOf(level));
  return numbersOf(codes.length, (row) => {
    const place = rank[codes[row]!] ?? -1;
    return place < 0 ? Number.NaN : place;
  });
}
