/** Sorts and filters tables in place. Without it the same links and form ask the server, and the page says the same. */
import { fill } from '#schemas/language/words/sentence.ts';

const { lang } = document.documentElement;

const words = (text: string): string[] => text.toLocaleLowerCase(lang).split(/\s+/).filter(Boolean);

const sortValue = (row: HTMLTableRowElement, column: number): string => row.cells[column]?.dataset['value'] ?? '';

const compare = (a: string, b: string): number => {
  const difference = Number(a) - Number(b);
  return Number.isNaN(difference) ? a.localeCompare(b, lang) : difference;
};

/** Rows in the order of a column; those without a value come last, both ways. */
function inOrder(rows: readonly HTMLTableRowElement[], column: number, descending: boolean): HTMLTableRowElement[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((left, right) => {
    const [a, b] = [sortValue(left, column), sortValue(right, column)];
    if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
    return sign * compare(a, b);
  });
}

/** Says in the address, and in the links to other parts of the table, what is shown now. */
function remember(asked: Readonly<Record<string, string>>): void {
  const change = (address: string): string => {
    const url = new URL(address, location.href);
    for (const [name, value] of Object.entries(asked)) {
      if (value === '') url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    return url.href;
  };
  history.replaceState(null, '', change(location.href));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.parts a, .languages a'))
    link.href = change(link.href);
}

function sortBy(table: HTMLTableElement, header: HTMLTableCellElement): void {
  const body = table.tBodies[0];
  if (body === undefined) return;
  const descending = header.getAttribute('aria-sort') === 'ascending';
  for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
  header.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  body.append(...inOrder([...body.rows], header.cellIndex, descending));
  remember({ sort: header.dataset['key'] ?? '', order: descending ? 'desc' : 'asc' });
}

/** What a row says, without the explanations that are folded away. */
function textOf(row: HTMLTableRowElement): string {
  const copy = row.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const explained of copy.querySelectorAll('.why p')) explained.remove();
  return copy.textContent.toLocaleLowerCase(lang);
}

function filterBy(rows: ReadonlyMap<HTMLTableRowElement, string>, text: string, status: HTMLElement): void {
  const wanted = words(text);
  for (const [row, content] of rows) row.hidden = !wanted.every((word) => content.includes(word));
  const shown = [...rows.keys()].filter((row) => !row.hidden).length;
  const sentence = shown === rows.size ? status.dataset['all'] : status.dataset['shown'];
  status.textContent = fill(lang, sentence ?? '', { shown, count: rows.size });
  remember({ q: text });
}

function enhanceFilter(form: HTMLFormElement, table: HTMLTableElement): void {
  const box = form.querySelector<HTMLInputElement>('input[type=search]');
  const status = form.querySelector<HTMLElement>('[role=status]');
  if (box === null || status === null) return;
  const rows = new Map([...(table.tBodies[0]?.rows ?? [])].map((row) => [row, textOf(row)] as const));
  // A page that arrives already filtered does not hold the other rows: there the box asks the server.
  if (String(rows.size) !== status.dataset['count']) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.querySelector('button')?.remove();
  box.addEventListener('input', () => {
    filterBy(rows, box.value, status);
  });
}

function enhance(container: Element): void {
  const table = container.querySelector('table');
  const form = container.querySelector('form');
  if (table === null) return;
  table.tHead?.addEventListener('click', (event) => {
    const header = event.target instanceof Element ? event.target.closest('th') : null;
    if (header === null || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    sortBy(table, header);
  });
  if (form !== null) enhanceFilter(form, table);
}

for (const container of document.querySelectorAll('.data-table')) enhance(container);
