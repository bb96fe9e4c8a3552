/** Exchange rates whose source gives no newer ones: told in every release that is computed by them. */
import { note } from '#schemas/words/note.ts';
import { noteSchema } from '#schemas/words/note-schema.ts';
import * as v from 'valibot';

import { emptyTable, factorColumn, numericColumn, textColumn } from './columns/read-column.ts';
import type { SnapshotTables } from './columns/snapshot-tables.ts';
import type { Warning } from './observations/rows.ts';

/** Table of a snapshot that says how the feed of the round's source stood: one row, when something was wrong with it. */
export const feedTable = 'rate-feed';

const msPerDay = 86_400_000;

const noteInText = v.pipe(v.string(), v.parseJson(), noteSchema);

/** One warning, or none. */
export function staleRates(tables: SnapshotTables): readonly Warning[] {
  const table = tables[feedTable] ?? emptyTable;
  if (table.rowCount === 0) return [];
  const source = factorColumn(table, 'source').levels[0] ?? '';
  const newest = numericColumn(table, 'newest')[0] ?? Number.NaN;
  const why = v.parse(noteInText, textColumn(table, 'why')[0]);
  const says = Number.isNaN(newest)
    ? note('note.rates-never', { source, why })
    : note('note.rates-stale', { source, newest: new Date(newest * msPerDay).toISOString().slice(0, 10), why });
  return [{ code: 'exchange-rates-stale', table: 'round', subject: source, count: 1, says }];
}
