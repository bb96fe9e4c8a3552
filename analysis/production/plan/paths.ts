/** Where the answers to a question lie. */

/** Table and column of a question: `senders.cash_total` of household is `cash_total` in `household.senders`. */
export function locate(instrument: string, path: string): { readonly table: string; readonly column: string } {
  const parts = path.split('.');
  const column = parts.at(-1) ?? path;
  return { table: [instrument, ...parts.slice(0, -1)].join('.'), column };
}
