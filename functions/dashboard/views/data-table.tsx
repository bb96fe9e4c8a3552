/**
 * A table whose headers sort it and whose box filters it. `tables.js` does the same without another page load. The heading
 * and the first column stay in sight while the rest is scrolled.
 */
import { type Column, queryOf, rowsInView, type View } from '../tables/data-table.ts';
import type { Wording } from '../tables/wording.ts';

/** Shorter tables are read faster than filtered. */
const fewRows = 10;

type HeaderProps<Row> = { readonly column: Column<Row>; readonly view: View };

const Header = <Row,>({ column, view }: HeaderProps<Row>) => {
  const current = view.sort === column.key;
  const order = current && view.order === 'asc' ? 'desc' : 'asc';
  const sorted = current
    ? { 'aria-sort': view.order === 'asc' ? ('ascending' as const) : ('descending' as const) }
    : {};
  return (
    <th scope="col" class={column.numeric ? 'num' : undefined} data-key={column.key} {...sorted}>
      <a href={`?${queryOf({ ...view, sort: column.key, order }).toString()}`}>{column.label}</a>
    </th>
  );
};

type DataCellProps<Row> = { readonly column: Column<Row>; readonly row: Row; readonly first: boolean };

const DataCell = <Row,>({ column, row, first }: DataCellProps<Row>) => {
  const { value, text, show } = column.cell(row);
  const data = { 'data-value': value === null ? '' : String(value) };
  return first ? (
    <th scope="row" {...data}>
      {show ?? text}
    </th>
  ) : (
    <td class={column.numeric ? 'num' : undefined} {...data}>
      {show ?? text}
    </td>
  );
};

type FilterProps = {
  readonly view: View;
  readonly shown: number;
  readonly all: number;
  readonly wording: Wording;
};

const Filter = ({ view, shown, all, wording: { say, voice } }: FilterProps) => (
  <form method="get" role="search" class="filter">
    <label for="filter">{say('table.filterRows')}</label>
    <input id="filter" name="q" type="search" value={view.q} autocomplete="off" />
    {[...queryOf({ ...view, q: '' })].map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <button class="button quiet">{say('table.filter')}</button>
    <span
      class="muted"
      role="status"
      data-count={String(all)}
      data-all={voice.words.sentences['release.rows']}
      data-shown={voice.words.sentences['table.shown']}
    >
      {shown === all ? say('release.rows', { count: all }) : say('table.shown', { shown, count: all })}
    </span>
  </form>
);

export type DataTableProps<Row> = {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly view: View;
  readonly wording: Wording;
  /** Rows whose figures are not shown: they are grey. */
  readonly isWithheld?: (row: Row) => boolean;
  /** `stacked`: on a phone the first cell of a row stands above the others, so that three of these are read without scrolling. */
  readonly layout?: 'stacked';
};

/** The rows of `view`, under the filter and the count of what is shown. */
export const DataTable = <Row,>({ caption, rows, columns, view, wording, isWithheld, layout }: DataTableProps<Row>) => {
  const shown = rowsInView(rows, columns, view, wording);
  return (
    <div class={layout === undefined ? 'data-table' : `data-table ${layout}`}>
      {rows.length < fewRows && view.q === '' ? null : (
        <Filter view={view} shown={shown.length} all={rows.length} wording={wording} />
      )}
      <div class="table-scroll" tabindex={0} role="region" aria-label={caption}>
        <table>
          <caption>
            <span>{caption}</span>
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Header column={column} view={view} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr class={isWithheld?.(row) === true ? 'withheld' : undefined}>
                {columns.map((column, index) => (
                  <DataCell column={column} row={row} first={index === 0} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};
