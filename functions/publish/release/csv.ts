/** CSV as spreadsheets read it (RFC 4180, UTF-8, CRLF), with text that a spreadsheet would run as a formula made harmless. */

/** A cell: a number stays a number, text is quoted where needed, null is empty. */
export type Cell = string | number | null;

const needsQuotes = /[",\r\n]/;
const startsFormula = /^[=+\-@\t\r]/;

/** Twelve significant digits: more than any figure carries, fewer than differ between machines. */
export const roundFigure = (value: number): number => Number(value.toPrecision(12));

/** Text that a spreadsheet does not run as a formula. */
export const harmless = (text: string): string => (startsFormula.test(text) ? `'${text}` : text);

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(roundFigure(cell)) : '';
  const safe = harmless(cell);
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line, with its end. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cellText).join(',')}\r\n`;

/**
 * One file: the header, then the rows, each line ended by CRLF.
 *
 * @param header column names
 * @param rows cells in the order of the header
 */
export function csvOf(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [csvLine(header)];
  for (const row of rows) lines.push(csvLine(row));
  return lines.join('');
}
