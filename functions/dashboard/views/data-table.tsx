/** A table whose headers sort it and whose box filters it. `tables.js` does the same without another page load. */
import { type Cell, type Column, rowsInView, type View } from '../data-table.ts';
import { counted } from '../wording.ts';

const Header = <Row,>({ column, view }: { readonly column: Column<Row>; readonly view: View }) => {
  const current = view.sort === column.key;
  const next = current && view.order === 'asc' ? 'desc' : 'asc';
  const query = new URLSearchParams({ sort: column.key, order: next, ...(view.q !== '' && { q: view.q }) });
  const sorted = current
    ? { 'aria-sort': view.order === 'asc' ? ('ascending' as const) : ('descending' as const) }
    : {};
  return (
    <th scope="col" class={column.numeric ? 'num' : undefined} {...sorted}>
      <a href={`?${query.toString()}`} data-sort={column.key}>
        {column.label}
      </a>
    </th>
  );
};

const DataCell = ({
  cell,
  numeric,
  first,
}: {
  readonly cell: Cell;
  readonly numeric: boolean;
  readonly first: boolean;
}) => {
  const content = cell.show ?? cell.text;
  const sortValue = cell.value === null ? '' : String(cell.value);
  return first ? (
    <th scope="row" data-value={sortValue}>
      {content}
    </th>
  ) : (
    <td class={numeric ? 'num' : undefined} data-value={sortValue}>
      {content}
    </td>
  );
};

type DataTableProps<Row> = {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly view: View;
};

/** The rows of `view`, under the filter and the count of what is shown. */
export const DataTable = <Row,>({ caption, rows, columns, view }: DataTableProps<Row>) => {
  const shown = rowsInView(rows, columns, view);
  return (
    <div class="data-table">
      <form method="get" role="search" class="filter">
        <label for="filter">Filter rows</label>
        <input id="filter" name="q" type="search" value={view.q} autocomplete="off" />
        {view.sort === '' ? null : <input type="hidden" name="sort" value={view.sort} />}
        {view.sort === '' ? null : <input type="hidden" name="order" value={view.order} />}
        <button class="button quiet">Filter</button>
        <span class="muted" role="status" data-count={String(rows.length)}>
          {counted(shown.length, 'row')}
          {shown.length === rows.length ? '' : ` of ${rows.length.toLocaleString('en')}`}
        </span>
      </form>
      <div class="table-scroll" tabindex={0} role="region" aria-label={caption}>
        <table data-sortable>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Header column={column} view={view} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr>
                {columns.map((column, index) => (
                  <DataCell cell={column.cell(row)} numeric={column.numeric === true} first={index === 0} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};
