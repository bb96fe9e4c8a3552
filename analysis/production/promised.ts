/** What studies promise to publish, and what a release holds of it: a table that is not there has a line that says why. */
import type { Study } from '#schemas/language/study/study.ts';
import { emptyTable } from './columns/read-column.ts';
import type { SnapshotTables } from './columns/snapshot-tables.ts';
import type { ReleaseTables } from './observations/rows.ts';
import { costTable } from './observations/to-observations.ts';

/**
 * `told`: there are rows, if only withheld ones. `no-responses`: nobody answered the study yet. `empty-table`: no figure
 * could be computed. `held`: too few answers so far to say even that there are any. `no-tables`: the study publishes nothing.
 * `not-computed`: the data or the tables of the study are at fault, and its earlier figures stay.
 */
export const tableOutcomes = ['told', 'no-responses', 'empty-table', 'held', 'no-tables', 'not-computed'] as const;

export type TableStanding = {
  readonly study: string;
  /** Empty where the study publishes none. */
  readonly table: string;
  readonly rows: number;
  readonly outcome: (typeof tableOutcomes)[number];
};

type Rows = Pick<ReleaseTables, 'estimates' | 'corridorCosts'>;
type Plan = Study['tables'][number];

/** A table that a study publishes, and how many rows of given ones are its. */
type Promised = { readonly table: string; readonly rowsIn: (rows: Rows) => number };

function promisedBy({ instrument }: Study, plan: Plan, studies: readonly Study[]): readonly Promised[] {
  const named = (table: string): Promised => ({
    table,
    rowsIn: ({ estimates }) => estimates.filter((row) => row.table === table).length,
  });
  const priced = (source: string): Promised => ({
    table: costTable,
    rowsIn: ({ corridorCosts }) => corridorCosts.filter((row) => row.source === source).length,
  });
  switch (plan.kind) {
    case 'survey':
      return [...new Set(plan.measures.map(({ table }) => table))].map(named);
    case 'census':
      return [named(plan.table), ...(plan.calibrated === undefined ? [] : [named(plan.calibrated.table)])];
    case 'benchmarks':
    case 'costs-by-volume':
      return [named(plan.table)];
    case 'combined':
      return studies.some((other) => other.instrument.id === plan.with.study) ? [named(plan.table)] : [];
    case 'capture-recapture':
      return studies.some((other) => other.instrument.id === plan.registry.study) ? [named(plan.table)] : [];
    case 'quoted-costs':
      return [priced('quotes')];
    case 'paid-costs':
      return [priced(instrument.id)];
  }
}

/**
 * How each table that the studies of a release promise stands in it.
 *
 * @param computed before protection
 * @param published after it
 */
export function tableStandings(
  studies: readonly Study[],
  snapshot: SnapshotTables,
  computed: Rows & { readonly uncomputed?: readonly string[] },
  published: Rows,
): readonly TableStanding[] {
  return studies.flatMap((study): readonly TableStanding[] => {
    const { id } = study.instrument;
    const { rowCount } = snapshot[id] ?? emptyTable;
    if (study.tables.length === 0) return [{ study: id, table: '', rows: 0, outcome: 'no-tables' }];
    const promised = study.tables.flatMap((plan) => promisedBy(study, plan, studies));
    return [...new Map(promised.map((each) => [each.table, each])).values()].map(({ table, rowsIn }) => {
      const rows = rowsIn(published);
      if (computed.uncomputed?.includes(id) === true) return { study: id, table, rows, outcome: 'not-computed' };
      const missing = rowCount === 0 ? 'no-responses' : rowsIn(computed) > 0 ? 'held' : 'empty-table';
      return { study: id, table, rows, outcome: rows > 0 ? 'told' : missing };
    });
  });
}
