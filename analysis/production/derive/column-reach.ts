/** Expressions over columns: a row is the number of a row in a table, and rosters are found by `parent_row`. */
import type { Reach, Read, Variable } from '#schemas/language/evaluate/reach.ts';
import { type Facts, noReadings, reachOf } from '#schemas/language/evaluate/reach.ts';
import { compileCondition } from '#schemas/language/evaluate/compile.ts';
import { existingRows } from '#schemas/language/evaluate/rows.ts';
import { allTrue, untold } from '#schemas/language/evaluate/unknown.ts';
import type { Derived } from '#schemas/language/derive/check-derivations.ts';
import { declaredOf } from '#schemas/language/questions/declared.ts';
import type { Plan, PlannedLeaf, PlannedRoster } from '#schemas/language/questions/outline.ts';
import { isRoster, nonResponseOf, planOf } from '#schemas/language/questions/outline.ts';
import type { Questions } from '#schemas/language/questions/question.ts';
import type { Table } from '../../statistics/columns/columns.ts';
import { emptyTable, factorColumn, numericColumn, textColumn } from '../columns/read-column.ts';
import { rowsBelow } from '../columns/rows-below.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import { untilOf } from '../columns/until-column.ts';
import type { MonthsOf } from './amount-months.ts';

type RowVariable = Variable<number>;

/** Which months the amounts of a table are of. */
type Months = Required<Pick<RowVariable, 'until'>> & { readonly of: (column: string) => number | undefined };

function numbers(table: Table, name: string): Read<number, number> {
  const values = numericColumn(table, name);
  return (row) => {
    const value = values[row]!;
    return Number.isNaN(value) ? untold : value;
  };
}

/** Codes of a factor; those in `not` are no values. */
function codes(table: Table, name: string, not: readonly string[] = []): Read<number, string> {
  const { codes, levels } = factorColumn(table, name);
  const values = levels.map((level) => (not.includes(level) ? untold : level));
  return (row) => values[codes[row]!] ?? untold;
}

function texts(table: Table, name: string): Read<number, string> {
  const values = textColumn(table, name);
  return (row) => values[row] ?? untold;
}

/** 0 and 1 as a truth. */
function option(table: Table, name: string): Read<number, boolean> {
  const values = numericColumn(table, name);
  return (row) => {
    const value = values[row]!;
    return Number.isNaN(value) ? untold : value === 1;
  };
}

/** The value of a question by what it holds; amounts and choices of several have readings of their own. */
function valueOf({ name, leaf }: PlannedLeaf, table: Table, excuses: readonly string[]): Read<number, number | string> {
  switch (leaf.holds) {
    case 'number':
    case 'date':
      return numbers(table, name);
    case 'code':
      return codes(table, name, excuses);
    case 'text':
      return texts(table, name);
    case 'money':
    case 'codes':
      return noReadings.value;
  }
}

/** Something in the columns that hold a question, were it a non-response code. */
function somethingOf(planned: PlannedLeaf, table: Table): Read<number, unknown> {
  const { name, leaf } = planned;
  if (leaf.holds === 'money') return numbers(table, name);
  return leaf.holds === 'codes' ? option(table, `${name}__${leaf.codes[0] ?? ''}`) : valueOf(planned, table, []);
}

/** Whether a question was answered, if only by a non-response code. */
function answered(planned: PlannedLeaf, table: Table): (row: number) => boolean {
  const [something, excuse] = [somethingOf(planned, table), codes(table, `${planned.name}_nonresponse`)];
  return (row) => something(row) !== untold || excuse(row) !== untold;
}

/** Identity is in no column: whatever hangs on it is unknown here. */
function leafVariable(planned: PlannedLeaf, table: Table, { until, of }: Months): RowVariable {
  const { name, question, leaf } = planned;
  const months = of(name);
  const declared = declaredOf(question);
  if (question.vault) return { ...noReadings, declared };
  return {
    ...noReadings,
    declared,
    answered: answered(planned, table),
    value: valueOf(planned, table, nonResponseOf(planned)),
    ...(leaf.holds === 'money' && { amount: numbers(table, name), currency: codes(table, `${name}_currency`), until }),
    ...(months !== undefined && { months }),
    ...(leaf.holds === 'codes' && { includes: (code: string) => option(table, `${name}__${code}`) }),
  };
}

function rosterVariable(
  planned: PlannedRoster,
  reach: Reach<number>,
  inside: Reach<number>,
  entered: (row: number) => readonly number[],
): RowVariable {
  const conditions = planned.visibleIf.map((condition) => compileCondition(condition, reach));
  const isShown = (row: number) => allTrue(conditions, (read) => read(row));
  return {
    ...noReadings,
    declared: declaredOf(planned.question, (name) => inside.find(name)?.declared),
    answered: (row) => entered(row).length > 0,
    roster: { inside, entered, rows: existingRows(planned.question.min, entered, isShown) },
  };
}

/** A derived variable that has its column already. */
function derivedVariable({ name, declared }: Derived, table: Table): RowVariable {
  const value: Read<number, number | string> = declared.kind === 'code' ? codes(table, name) : numbers(table, name);
  return { ...noReadings, declared, value, answered: (row) => value(row) !== untold };
}

/**
 * The reach of each table of an instrument. Columns are looked up when an expression is compiled, so that derived
 * variables may be added to `tables` one after the other.
 */
export function columnReaches(
  instrument: { readonly id: string; readonly questions: Questions },
  tables: SnapshotTables,
  derived: readonly Derived[],
  facts: Facts,
  monthsOf: MonthsOf = new Map(),
): ReadonlyMap<string, Reach<number>> {
  const reaches = new Map<string, Reach<number>>();
  const add = (name: string, plan: Plan, outer?: Reach<number>): Reach<number> => {
    let last: Float64Array | undefined;
    const until = (row: number): number => (last ??= untilOf(tables, name))[row] ?? Number.NaN;
    const months = { until, of: (column: string) => monthsOf.get(`${name}.${column}`) };
    const own = (variable: string): RowVariable | undefined => {
      const table = tables[name] ?? emptyTable;
      const planned = plan.questions.get(variable);
      if (planned === undefined) {
        const found = derived.find((one) => one.at === name && one.name === variable);
        return found && derivedVariable(found, table);
      }
      if (!isRoster(planned)) return leafVariable(planned, table, months);
      const roster = `${name}.${variable}`;
      const inside = reaches.get(roster);
      return inside && rosterVariable(planned, reach, inside, rowsBelow(tables, roster));
    };
    const parents = outer && numericColumn(tables[name] ?? emptyTable, 'parent_row');
    const up = (row: number) => parents?.[row];
    const reach = reachOf(own, facts, outer && { reach: outer, up });
    reaches.set(name, reach);
    for (const planned of plan.questions.values()) {
      if (isRoster(planned)) add(`${name}.${planned.name}`, planned.rows, reach);
    }
    return reach;
  };
  add(instrument.id, planOf(instrument));
  return reaches;
}
