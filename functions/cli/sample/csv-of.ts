/** Rows of named cells as CSV that our own commands read again: cells stay as they are. */

const cellOf = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** One line a row, under the names of the columns. */
export const csvOf = (columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string =>
  `${[columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))].map((row) => row.map(cellOf).join(',')).join('\n')}\n`;
