/** Rows in the order of the tables, whether they are of today or stay from before; a row that went keeps its place. */
import type { CorridorCostRow, EstimateRow } from '../production/observations/rows.ts';
import { type ComputedTables, placeOf } from './cells.ts';
import type { CellState } from './record.ts';

type States = Readonly<Record<string, CellState>>;

/** What tells a row from the others of its cell. */
const nameOf = (row: EstimateRow | CorridorCostRow): string =>
  'domain' in row ? `${row.table} ${row.indicator}` : `${row.source} ${row.providerType} ${row.measure}`;

/** Rows that stand beside each other, sorted by label: one table, one way of splitting. */
const blockOf = (row: EstimateRow | CorridorCostRow): string =>
  'domain' in row
    ? [row.table, row.indicator.split('-')[0], Object.keys(row.domain).toSorted().join()].join(' ')
    : nameOf(row);

const labelOf = (row: EstimateRow | CorridorCostRow): string =>
  'domain' in row ? Object.values(row.domain).join('\u0000') : row.corridor;

/** The published rows of all cells, and the quotes of firms as they are. */
export function orderedRows(computed: ComputedTables, states: States) {
  const known = new Set<string>();
  const today = <Row extends EstimateRow | CorridorCostRow>(
    row: Parameters<typeof placeOf>[0],
    rowsOf: (state: CellState) => readonly Row[],
    name: string,
  ): readonly Row[] => {
    const key = placeOf(row)?.key ?? '';
    known.add(key);
    const state = states[key];
    return state === undefined ? [] : rowsOf(state).filter((published) => nameOf(published) === name);
  };
  const estimates = computed.estimates.flatMap((row) => today(row, (state) => state.estimates, nameOf(row)));
  const corridorCosts = computed.corridorCosts.flatMap((row) =>
    row.basis === undefined ? [row] : today(row, (state) => state.costs, nameOf(row)),
  );
  const gone = Object.entries(states).flatMap(([key, state]) => (known.has(key) ? [] : [state]));
  return {
    estimates: gone.flatMap((state) => state.estimates).reduce(inserted, estimates),
    corridorCosts: gone.flatMap((state) => state.costs).reduce(inserted, corridorCosts),
  };
}

/** Puts a row where its label belongs in its block; at the end, where there is no such block. */
function inserted<Row extends EstimateRow | CorridorCostRow>(rows: Row[], row: Row): Row[] {
  const [block, label] = [blockOf(row), labelOf(row)];
  const first = rows.findIndex((other) => blockOf(other) === block);
  if (first < 0) return [...rows, row];
  const last = rows.findLastIndex((other) => blockOf(other) === block && labelOf(other) <= label);
  return rows.toSpliced(last < 0 ? first : last + 1, 0, row);
}
