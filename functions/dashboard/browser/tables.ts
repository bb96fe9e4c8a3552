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

function sortBy(table: HTMLTableElement, header: HTMLTableCellElement): void {
  const body = table.tBodies[0];
  if (body === undefined) return;
  const descending = header.getAttribute('aria-sort') === 'ascending';
  for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
  header.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  body.append(...inOrder([...body.rows], header.cellIndex, descending));
}

function filterBy(table: HTMLTableElement, text: string, status: HTMLElement): void {
  const wanted = words(text);
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  for (const row of rows) {
    const content = row.textContent.toLocaleLowerCase(lang);
    row.hidden = !wanted.every((word) => content.includes(word));
  }
  const shown = rows.filter((row) => !row.hidden).length;
  const sentence = shown === rows.length ? status.dataset['all'] : status.dataset['shown'];
  status.textContent = fill(lang, sentence ?? '', { shown, count: rows.length });
}

function enhance(container: Element): void {
  const table = container.querySelector('table');
  const form = container.querySelector('form');
  const box = container.querySelector<HTMLInputElement>('input[type=search]');
  const status = container.querySelector<HTMLElement>('[role=status]');
  if (table === null || form === null || box === null || status === null) return;
  table.tHead?.addEventListener('click', (event) => {
    const header = event.target instanceof Element ? event.target.closest('th') : null;
    if (header === null || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    sortBy(table, header);
  });
  // A page that arrives already filtered does not hold the other rows: there the box asks the server.
  if (String(table.tBodies[0]?.rows.length) !== status.dataset['count']) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.querySelector('button')?.remove();
  box.addEventListener('input', () => {
    filterBy(table, box.value, status);
  });
}

for (const container of document.querySelectorAll('.data-table')) enhance(container);
