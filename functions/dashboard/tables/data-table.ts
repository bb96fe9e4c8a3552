/** Tables that sort and filter, on the server: what a reader asked for is in the address, so it works without scripts. */
import type { Child } from 'hono/jsx';
import * as v from 'valibot';

import type { Formats } from '#schemas/language/words/formats.ts';
import type { Wording } from './wording.ts';

export type Cell = {
  /** What is compared when sorting; null sorts last, both ways. */
  readonly value: string | number | null;
  /** What is shown, and what the filter looks in. */
  readonly text: string;
  /** Shown in place of the text, e.g. a badge. */
  readonly show?: Child;
};

export type Column<Row> = {
  readonly key: string;
  readonly label: string;
  readonly numeric?: true;
  /** Stays a column where every row says the same: the figure, and what a reader may do with it. */
  readonly always?: true;
  readonly cell: (row: Row) => Cell;
};

const text = (most: number) => v.optional(v.fallback(v.pipe(v.string(), v.maxLength(most)), ''), '');

/** What the address asks for. Anything unknown falls back to the first part of the table, and to the order of the release. */
export const viewSchema = v.object({
  indicator: text(100),
  statistic: text(40),
  by: text(200),
  amount: text(40),
  sort: text(40),
  order: v.optional(v.fallback(v.picklist(['asc', 'desc']), 'asc'), 'asc'),
  q: text(100),
});

export type View = v.InferOutput<typeof viewSchema>;

/** A view as the query of an address: what is not asked for is not said. */
export function queryOf(view: View): URLSearchParams {
  const { order, ...others } = view;
  const said = Object.entries({ ...others, order: view.sort === '' ? '' : order });
  return new URLSearchParams(said.filter(([, value]) => value !== ''));
}

type Compare = Formats['compare'];

const compare = (a: string | number, b: string | number, inAlphabet: Compare): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : inAlphabet(String(a), String(b));

function ordered<Row>(rows: readonly Row[], column: Column<Row>, order: View['order'], inAlphabet: Compare): Row[] {
  const sign = order === 'asc' ? 1 : -1;
  return rows.toSorted((left, right) => {
    const a = column.cell(left).value;
    const b = column.cell(right).value;
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return sign * compare(a, b, inAlphabet);
  });
}

/** The rows the view asks for: those with every word of the filter somewhere in them, in the order asked for. */
export function rowsInView<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  view: View,
  { voice, formats }: Pick<Wording, 'voice' | 'formats'>,
): readonly Row[] {
  const { language } = voice;
  const words = view.q.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  const text = (row: Row) => columns.map((column) => column.cell(row).text.toLocaleLowerCase(language)).join(' ');
  const kept = words.length === 0 ? rows : rows.filter((row) => words.every((word) => text(row).includes(word)));
  const column = columns.find(({ key }) => key === view.sort);
  return column === undefined ? kept : ordered(kept, column, view.order, formats.compare);
}
