/** Rows that may give, in the order of what they have; those of equal value by name, whatever order they came in. */
import { pick, pickIntegers, placesWhere } from '../../statistics/sums/pick.ts';
import { sortOrder } from '../../statistics/sums/ranks.ts';

type Numbers = Int32Array | Float64Array;

const isSame = (a: Numbers, b: Numbers): boolean => {
  if (a.length !== b.length) return false;
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return false;
  return true;
};

type Ordered = { readonly rows: Int32Array; readonly held: Float64Array; readonly donors: readonly number[] };

/** Orders by question that were found of some responses, until these are gone: every replicate asks again of the same donors. */
const found = new WeakMap<readonly unknown[], Map<string, Ordered>>();

/** Whose rows they are, and what they may give: who may give, and what they have, is compared, and need not be the same. */
type Giving = {
  /** Ids of the responses: rows that were there before imputation have their names of them. */
  readonly ids: readonly unknown[];
  readonly question: string;
};

/**
 * Not to be written to: the next one who asks may get the same.
 *
 * @param mayGive row → whether it has something to give and somebody to stand for; never one that was itself given
 * @param values by row; known of those who may give
 */
export function orderedDonors(
  { ids, question }: Giving,
  mayGive: (row: number) => boolean,
  values: Float64Array,
  nameOf: (row: number) => string,
): readonly number[] {
  const rows = placesWhere(values.length, mayGive);
  const held = pick(values, rows);
  const known = found.get(ids) ?? new Map<string, Ordered>();
  found.set(ids, known);
  const before = known.get(question);
  if (before !== undefined && isSame(before.rows, rows) && isSame(before.held, held)) return before.donors;
  const donors = inOrder(rows, held, values, nameOf);
  known.set(question, { rows, held, donors });
  return donors;
}

function inOrder(
  rows: Int32Array,
  held: Float64Array,
  values: Float64Array,
  nameOf: (row: number) => string,
): readonly number[] {
  const donors = [...pickIntegers(rows, sortOrder(held))];
  for (let from = 0, to = 1; from < donors.length; from = to, to++) {
    while (values[donors[to] ?? -1] === values[donors[from]!]) to++;
    const named = donors.slice(from, to).map((row) => ({ row, name: nameOf(row) }));
    named.sort((a, b) => (a.name < b.name ? -1 : 1)); // rows are in this order already, but for the tenth of a response
    for (let k = from; k < to; k++) donors[k] = named[k - from]!.row;
  }
  return donors;
}
