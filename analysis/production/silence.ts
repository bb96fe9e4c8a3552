/** What a study promises and a release does not hold: a table without a row is told, and so is a study without tables. */
import type { Study } from '#schemas/language/study/study.ts';
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
 * tables has no row.
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
    const message = `The study ${id} publishes no table: none of its responses is in a figure. Add tables to the study, as a new version.`;
    return [{ code: 'no-tables', table: id, subject: id, count: 0, message }];
  }
  const present = new Set(part.estimates.map(({ table }) => table));
  const empty = promised(study).filter((table) => !present.has(table));
  if (empty.length === 0) return [];
  const message = `No figure could be computed for ${empty.join(', ')}: look whether the interviews have weights and answers to the questions of these tables.`;
  return [{ code: 'empty-table', table: id, subject: empty.join(', '), count: empty.length, message }];
}
