/** Puts flattened tables into the order of response ids, so that the order in which responses were read leaves no trace. */
import type { Column, Table } from '#analysis/statistics/columns/columns.ts';
import type { FlatTable } from '#schemas/language/columns/flatten.ts';

/** Design of imported microdata, one entry per response; undefined for what was collected here. */
export type GivenDesign = { readonly stratum: string; readonly psu: string; readonly weight: number } | undefined;

/** Responses of one instrument as they were read. `ids` and `designs` have one entry per row of the first table. */
export type FlatResponses = {
  readonly ids: readonly string[];
  readonly designs: readonly GivenDesign[];
  /** Parents before children. */
  readonly tables: readonly FlatTable[];
};

/** New position of every row, and the row that stands at every position. */
type Order = { readonly rowAt: Uint32Array; readonly positionOf: Uint32Array };

function orderBy(rowCount: number, compare: (a: number, b: number) => number): Order {
  const rowAt = Uint32Array.from({ length: rowCount }, (_, row) => row).sort(compare);
  const positionOf = new Uint32Array(rowCount);
  rowAt.forEach((row, position) => (positionOf[row] = position));
  return { rowAt, positionOf };
}

function reorder(column: Column, { rowAt }: Order): Column {
  switch (column.kind) {
    case 'numeric':
      return { kind: 'numeric', values: Float64Array.from(rowAt, (row) => column.values[row] ?? Number.NaN) };
    case 'factor':
      return { kind: 'factor', levels: column.levels, codes: Int32Array.from(rowAt, (row) => column.codes[row] ?? -1) };
    case 'text':
      return { kind: 'text', values: Array.from(rowAt, (row) => column.values[row]) };
  }
}

/** A factor of the values that occur, sorted. */
function factorOf(values: readonly (string | undefined)[]): Column {
  const levels = [...new Set(values.filter((value) => value !== undefined))].toSorted();
  const codeOf = new Map(levels.map((level, code) => [level, code]));
  const codes = Int32Array.from(values, (value) => (value === undefined ? -1 : (codeOf.get(value) ?? -1)));
  return { kind: 'factor', codes, levels };
}

/** What may say who answered stays behind: no table needs it. */
function columnsKept({ spec, columns }: FlatTable, order: Order): Record<string, Column> {
  const kept: Record<string, Column> = {};
  for (const { name, sensitive } of spec.columns) {
    const column = columns[name];
    if (column !== undefined && !sensitive) kept[name] = reorder(column, order);
  }
  return kept;
}

/** Table name → finished table; rows by response id, roster rows as they were given. */
export function sortTables({ ids, designs, tables }: FlatResponses): Readonly<Record<string, Table>> {
  const orders = new Map<string, Order>();
  const idsOf = new Map<string, readonly string[]>();
  const finished: Record<string, Table> = {};
  for (const flat of tables) {
    const { table, parent } = flat.spec;
    const above = parent === undefined ? undefined : orders.get(parent);
    const place = (row: number): number => above?.positionOf[flat.parentRow[row] ?? 0] ?? 0;
    const order =
      above === undefined
        ? orderBy(flat.rowCount, (a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1))
        : orderBy(flat.rowCount, (a, b) => place(a) - place(b) || a - b);
    const parentRow = Float64Array.from(order.rowAt, place);
    const rowIds =
      above === undefined
        ? Array.from(order.rowAt, (row) => ids[row] ?? '')
        : Array.from(parentRow, (row) => idsOf.get(parent ?? '')?.[row] ?? '');
    orders.set(table, order);
    idsOf.set(table, rowIds);
    finished[table] = {
      rowCount: flat.rowCount,
      columns: {
        response_id: { kind: 'text', values: rowIds },
        ...(above === undefined
          ? designColumns(Array.from(order.rowAt, (row) => designs[row]))
          : { parent_row: { kind: 'numeric', values: parentRow } }),
        ...columnsKept(flat, order),
      },
    };
  }
  return finished;
}

const designColumns = (designs: readonly GivenDesign[]): Record<string, Column> => ({
  design_weight: { kind: 'numeric', values: Float64Array.from(designs, (design) => design?.weight ?? Number.NaN) },
  design_stratum: factorOf(designs.map((design) => design?.stratum)),
  design_psu: factorOf(designs.map((design) => design?.psu)),
});
