/** Sheets of shifts that were counted on phones, as a table of the snapshot: a release is computed by what they said when it was taken. */
import { factorFrom, type Table } from '#analysis/statistics/columns/columns.ts';
import { type KeptShiftSheet, refusalsOf } from '#schemas/fieldwork/shift-sheet.ts';

import { compare } from './frame-table.ts';

/** One row a sheet, by study, shift and who counted; undefined where nobody did. What was counted for practice is in no figure. */
export function sheetsTable(sheets: readonly KeptShiftSheet[]): Table | undefined {
  const kept = sheets
    .filter(({ trial }) => trial !== true)
    .toSorted((a, b) => compare(a.instrument, b.instrument) || compare(a.psu, b.psu) || compare(a.by, b.by));
  if (kept.length === 0) return undefined;
  const numbers = (of: (sheet: KeptShiftSheet) => number) =>
    ({ kind: 'numeric', values: Float64Array.from(kept, of) }) as const;
  return {
    rowCount: kept.length,
    columns: {
      instrument: factorFrom(kept.map((sheet) => sheet.instrument)),
      psu: factorFrom(kept.map((sheet) => sheet.psu)),
      interval: numbers((sheet) => sheet.interval),
      counted: numbers((sheet) => sheet.counted),
      refusals: numbers(refusalsOf),
      nonresponse: numbers((sheet) => sheet.nonresponse),
    },
  };
}
