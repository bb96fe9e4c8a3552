/** Rows that may give, in the order of what they have; those of equal value by name, whatever order they came in. */

/**
 * @param mayGive row → whether it has something to give and somebody to stand for
 * @param values by row
 */
export function orderedDonors(
  rowCount: number,
  mayGive: (row: number) => boolean,
  values: Float64Array,
  nameOf: (row: number) => string,
): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row++) if (mayGive(row)) rows.push(row);
  return rows.sort((a, b) => values[a]! - values[b]! || (nameOf(a) < nameOf(b) ? -1 : 1));
}
