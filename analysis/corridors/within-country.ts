/** Transfers that end in the country where they begin: no corridor, so that they are in no figure of one, and counted. */
import { note, someCorridors } from '#schemas/words/note.ts';
import { answerColumn } from '../production/columns/read-column.ts';
import type { Warning } from '../production/observations/rows.ts';
import type { Table } from '../statistics/columns/columns.ts';

/** Whether a transfer stays in one country. */
export const staysWithin = ({ from, to }: { readonly from: string; readonly to: string }): boolean => from === to;

/** Rows of such transfers, and the country of each. */
function rowsWithin(table: Table): readonly (readonly [row: number, country: string])[] {
  const [sending, receiving] = [answerColumn(table, 'sending_country'), answerColumn(table, 'receiving_country')];
  return [...sending.codes.keys()].flatMap((row) => {
    const [from, to] = [sending.levels[sending.codes[row]!], receiving.levels[receiving.codes[row]!]];
    return from !== undefined && from === to ? [[row, from] as const] : [];
  });
}

/** One warning, or none: quotes for a corridor that ends where it begins. */
export function quotesWithin(study: string, table: Table): readonly Warning[] {
  const rows = rowsWithin(table);
  if (rows.length === 0) return [];
  const corridors = [...new Set(rows.map(([, country]) => `${country}-${country}`))].toSorted();
  const [subject, count] = [corridors.join(' '), rows.length];
  const says = note('note.quotes-within', { count, corridors: someCorridors(corridors) });
  return [{ code: 'within-country', table: study, subject, count, says }];
}

/**
 * One warning, or none: last transfers that respondents told of as from a country to itself. Countries of few people stay unsaid.
 *
 * @param counts whether the respondent of a row stands for somebody
 */
export function transfersWithin(study: string, table: Table, counts: (row: number) => boolean): readonly Warning[] {
  const count = rowsWithin(table).filter(([row]) => counts(row)).length;
  if (count === 0) return [];
  const says = note('note.transfers-within', { count, study: { study } });
  return [{ code: 'within-country', table: study, subject: '', count, says }];
}
