/** Rows that may give, in the order of what they have; those of equal value by name, whatever order they came in. */
import { pick, pickIntegers, placesWhere } from '../../statistics/sums/pick.ts';
import { sortOrder } from '../../statistics/sums/ranks.ts';

/**
 * @param mayGive row → whether it has something to give and somebody to stand for
 * @param values by row; known of those who may give
 */
export function orderedDonors(
  rowCount: number,
  mayGive: (row: number) => boolean,
  values: Float64Array,
  nameOf: (row: number) => string,
): readonly number[] {
  const rows = placesWhere(rowCount, mayGive);
  const donors = [...pickIntegers(rows, sortOrder(pick(values, rows)))];
  for (let from = 0, to = 1; from < donors.length; from = to, to++) {
    while (values[donors[to] ?? -1] === values[donors[from]!]) to++;
    const named = donors.slice(from, to).map((row) => ({ row, name: nameOf(row) }));
    named.sort((a, b) => (a.name < b.name ? -1 : 1)); // rows are in this order already, but for the tenth of a response
    for (let k = from; k < to; k++) donors[k] = named[k - from]!.row;
  }
  return donors;
}
