/** A dwelling visited three times is one unit of the sample: which of its visits says what came of it. */
import type { Collection } from '#schemas/language/study/collection.ts';
import type { Table } from '../../statistics/columns/columns.ts';
import { factorColumn, numericColumn } from '../columns/read-column.ts';

type Visit = { readonly row: number; readonly number: number };

/**
 * Whether a row counts: every interview; of the other visits to a unit the last, and none when it was interviewed. Rows
 * that do not name their unit all count.
 *
 * @param unit questions that name it, and the number of the visit
 */
export function lastVisits(
  table: Table,
  unit: Collection['unit'],
  isInterview: (row: number) => boolean,
): (row: number) => boolean {
  if (unit === undefined) return () => true;
  const names = unit.named.map((name) => factorColumn(table, name));
  const visit = numericColumn(table, unit.visit ?? '');
  const interviewed = new Set<number>();
  const last = new Map<number, Visit>();
  for (let row = 0; row < table.rowCount; row++) {
    const key = keyOf(names, row);
    if (key === undefined) continue;
    if (isInterview(row)) interviewed.add(key);
    const number = Number.isNaN(visit[row]!) ? 0 : visit[row]!;
    if (number >= (last.get(key)?.number ?? 0)) last.set(key, { row, number });
  }
  return (row) => {
    const key = keyOf(names, row);
    return key === undefined || isInterview(row) || (!interviewed.has(key) && last.get(key)?.row === row);
  };
}

/** The codes of several factors as one number; undefined where one is missing. */
function keyOf(names: readonly ReturnType<typeof factorColumn>[], row: number): number | undefined {
  let key = 0;
  for (const { codes, levels } of names) {
    if (codes[row]! < 0) return undefined;
    key = key * levels.length + codes[row]!;
  }
  return key;
}
