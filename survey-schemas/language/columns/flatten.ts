/**
 * Answers to columns. A flattener takes responses one at a time and gives the tables at the end.
 *
 * It trusts the answers to have passed `checkResponse`; what is absent or hidden becomes a missing value.
 */
import type { TableSpec } from './columns.ts';
import { columnsOf } from './columns.ts';
import type { ColumnWriter, FlatColumn } from './column-writers.ts';
import { writersOf } from './column-writers.ts';
import { growingNumbers } from '../../basics/growing-numbers.ts';
import type { Instrument } from '../questions/instrument.ts';
import type { Plan } from '../questions/outline.ts';
import { isRoster, planOf } from '../questions/outline.ts';

/** A table of columns; structurally the `Table` that analysis reads. */
export type FlatTable = {
  readonly spec: TableSpec;
  readonly rowCount: number;
  /** Row of the parent table that each row belongs to; of the response itself for the topmost table. */
  readonly parentRow: Int32Array;
  /** Each is made when it is read, and anew each time: all of them at once take several times the room of what was added. */
  readonly columns: Readonly<Record<string, FlatColumn>>;
};

export type Flattener = {
  /** Append one response. */
  readonly add: (answers: object) => void;
  /** The tables so far, parents before children; to be read before another response is added. */
  readonly tables: () => readonly FlatTable[];
};

type Answers = Readonly<Record<string, unknown>>;
type TableWriter = {
  readonly add: (answers: Answers, parentRow: number) => void;
  readonly tables: () => readonly FlatTable[];
};

/** Columns by name, made when they are read. */
function columnsOnDemand(writers: readonly ColumnWriter[], rowCount: number): Record<string, FlatColumn> {
  const columns: Record<string, FlatColumn> = {};
  for (const { name, column } of writers)
    Object.defineProperty(columns, name, { enumerable: true, get: () => column(rowCount) });
  return columns;
}

const isRow = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function tableWriter(plan: Plan, specs: ReadonlyMap<string, TableSpec>, table: string): TableWriter {
  const spec = specs.get(table);
  if (!spec) throw new Error(`no table ${table}`);
  const parents = growingNumbers();
  const leaves = new Map<string, readonly ColumnWriter[]>();
  const rosters = new Map<string, TableWriter>();
  for (const planned of plan.questions.values()) {
    if (isRoster(planned)) rosters.set(planned.name, tableWriter(planned.rows, specs, `${table}.${planned.name}`));
    else leaves.set(planned.name, writersOf(planned));
  }
  return {
    add(answers, parentRow) {
      const row = parents.push(parentRow);
      // What was answered, not what could have been: most questions of a long form are put to few.
      for (const name of Object.keys(answers)) {
        const answer = answers[name];
        for (const writer of leaves.get(name) ?? []) writer.write(row, answer);
        const rows = rosters.get(name);
        if (rows !== undefined && Array.isArray(answer))
          for (const item of answer) if (isRow(item)) rows.add(item, row);
      }
    },
    tables: () => [
      {
        spec,
        rowCount: parents.count(),
        parentRow: parents.values((count) => new Int32Array(count)),
        columns: columnsOnDemand([...leaves.values()].flat(), parents.count()),
      },
      ...[...rosters.values()].flatMap((rows) => rows.tables()),
    ],
  };
}

/** A flattener for one instrument. */
export function createFlattener(instrument: Instrument): Flattener {
  const specs = new Map(columnsOf(instrument).map((spec) => [spec.table, spec]));
  const root = tableWriter(planOf(instrument), specs, instrument.id);
  let responses = 0;
  return {
    add: (answers) => {
      if (isRow(answers)) root.add(answers, responses++);
    },
    tables: root.tables,
  };
}

/** Columns of many responses at once. */
export function flattenAnswers(instrument: Instrument, answers: Iterable<object>): readonly FlatTable[] {
  const flattener = createFlattener(instrument);
  for (const one of answers) flattener.add(one);
  return flattener.tables();
}

/** The columns of a few questions of one response, where nothing else of it is asked for; of its rosters none. */
export function flattenFew(
  instrument: Instrument,
  answers: Answers,
  names: Iterable<string>,
): Pick<FlatTable, 'rowCount' | 'columns'> {
  const { questions } = planOf(instrument);
  const columns: Record<string, FlatColumn> = {};
  for (const name of names) {
    const planned = questions.get(name);
    if (planned === undefined || isRoster(planned)) continue;
    for (const writer of writersOf(planned)) {
      writer.write(0, answers[name]);
      columns[writer.name] = writer.column(1);
    }
  }
  return { rowCount: 1, columns };
}
