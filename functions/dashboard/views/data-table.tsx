/**
 * A table whose headers sort it and whose box filters it. `tables.js` does the same without another page load.
 * On phones each row is a card; the roles are written out because a table that is not laid out as one loses them.
 */
import { type Column, rowsInView, type View } from '../tables/data-table.ts';
import type { Wording } from '../tables/wording.ts';

type HeaderProps<Row> = { readonly column: Column<Row>; readonly view: View };

const Header = <Row,>({ column, view }: HeaderProps<Row>) => {
  const current = view.sort === column.key;
  const next = current && view.order === 'asc' ? 'desc' : 'asc';
  const query = new URLSearchParams({ sort: column.key, order: next, ...(view.q !== '' && { q: view.q }) });
  const sorted = current
    ? { 'aria-sort': view.order === 'asc' ? ('ascending' as const) : ('descending' as const) }
    : {};
  return (
    <th role="columnheader" scope="col" class={column.numeric ? 'num' : undefined} {...sorted}>
      <a href={`?${query.toString()}`}>{column.label}</a>
    </th>
  );
};

type DataCellProps<Row> = { readonly column: Column<Row>; readonly row: Row; readonly first: boolean };

const DataCell = <Row,>({ column, row, first }: DataCellProps<Row>) => {
  const { value, text, show } = column.cell(row);
  const data = { 'data-label': column.label, 'data-value': value === null ? '' : String(value) };
  return first ? (
    <th role="rowheader" scope="row" {...data}>
      <span>{show ?? text}</span>
    </th>
  ) : (
    <td role="cell" class={column.numeric ? 'num' : undefined} {...data}>
      <span>{show ?? text}</span>
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
    {view.sort === '' ? null : <input type="hidden" name="sort" value={view.sort} />}
    {view.sort === '' ? null : <input type="hidden" name="order" value={view.order} />}
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

type DataTableProps<Row> = {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly view: View;
  readonly wording: Wording;
};

/** The rows of `view`, under the filter and the count of what is shown. */
export const DataTable = <Row,>({ caption, rows, columns, view, wording }: DataTableProps<Row>) => {
  const shown = rowsInView(rows, columns, view, wording);
  return (
    <div class="data-table">
      <Filter view={view} shown={shown.length} all={rows.length} wording={wording} />
      <div class="table-scroll" tabindex={0} role="region" aria-label={caption}>
        <table role="table">
          <caption>{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((column) => (
                <Header column={column} view={view} />
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {shown.map((row) => (
              <tr role="row">
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
