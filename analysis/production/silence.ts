/** What a study promises and a release does not hold: a table without a row is told, and so is a study without tables. */
import { note } from '#schemas/words/note.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { Breakdowns } from '#schemas/language/study/tables.ts';
import type { ComputedTables } from '../disclosure/cells.ts';
import { emptyTable } from './columns/read-column.ts';
import type { SnapshotTables } from './columns/snapshot-tables.ts';
import type { Warning } from './observations/rows.ts';

/** Names of the tables that a study publishes, each once. */
const promised = ({ tables }: Study): readonly string[] => [
  ...new Set(
    tables.flatMap((plan) => {
      if (plan.kind === 'survey') return plan.measures.map(({ table }) => table);
      return plan.kind === 'census' ? [plan.table] : [];
    }),
  ),
];

/**
 * Warnings about responses that no figure came of: `no-tables`, the study publishes nothing; `empty-table`, one of its
 * tables has no row; `empty-breakdown`, a table has rows, and none of what it was to tell or to be split by.
 *
 * @param part what was computed from the study
 */
export function silenceOf(
  study: Study,
  tables: SnapshotTables,
  part: Pick<ComputedTables, 'estimates'>,
): readonly Warning[] {
  const { id } = study.instrument;
  const { rowCount } = tables[id] ?? emptyTable;
  if (rowCount === 0) return [];
  if (study.tables.length === 0) {
    return [
      { code: 'no-tables', table: id, subject: id, count: 0, says: note('note.no-tables', { study: { study: id } }) },
    ];
  }
  const present = new Set(part.estimates.map(({ table }) => table));
  const empty = promised(study).filter((table) => !present.has(table));
  return [...emptyTables(id, empty), ...emptyBreakdowns(study, part.estimates, present)];
}

function emptyTables(id: string, empty: readonly string[]): readonly Warning[] {
  if (empty.length === 0) return [];
  const named = { notes: empty.map((table) => note('note.as-written', { text: { table } })) };
  return [
    {
      code: 'empty-table',
      table: id,
      subject: empty.join(', '),
      count: empty.length,
      says: note('note.empty-table', { tables: named }),
    },
  ];
}

type Planned = { readonly table: string; readonly indicator: string; readonly by: Breakdowns };

type Row = ComputedTables['estimates'][number];

const isOf = (indicator: string, row: Row): boolean =>
  row.indicator === indicator || row.indicator.startsWith(`${indicator}-`);

const splitOf = (dimensions: readonly string[]): string => dimensions.toSorted().join(' × ');

/** Breakdowns that a table was to have, in a table that has others: nobody told by what they split. */
function emptyBreakdowns(study: Study, rows: readonly Row[], present: ReadonlySet<string>): readonly Warning[] {
  const planned = study.tables.flatMap((plan): readonly Planned[] => {
    if (plan.kind === 'survey') return plan.measures;
    return plan.kind === 'census' ? [plan] : [];
  });
  const empty = planned.flatMap(({ table, indicator, by }) => {
    const told = new Set(
      rows
        .filter((row) => row.table === table && isOf(indicator, row))
        .map(({ domain }) => splitOf(Object.keys(domain))),
    );
    return by
      .filter((breakdown) => present.has(table) && !told.has(splitOf(breakdown)))
      .map((breakdown) => ({ table, indicator, by: splitOf(breakdown) }));
  });
  if (empty.length === 0) return [];
  const { id } = study.instrument;
  const named = new Map(empty.map((one) => [`${one.table} ${one.indicator}${one.by && ` by ${one.by}`}`, one]));
  const breakdowns = [...named.values()].map(({ table, indicator, by }) => {
    const what = { table: { table }, indicator: { indicator } };
    return by === '' ? note('note.whole', what) : note('note.split', { ...what, by });
  });
  const says = note('note.empty-breakdown', { breakdowns: { notes: breakdowns } });
  return [{ code: 'empty-breakdown', table: id, subject: [...named.keys()].join(', '), count: named.size, says }];
}
