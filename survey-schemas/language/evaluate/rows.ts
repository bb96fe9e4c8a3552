/** What is made of the rows of a roster. */
import type { Read } from './reach.ts';
import type { Scalar, Truth, Unknown } from './unknown.ts';
import { isUnknown, untold, weightier } from './unknown.ts';

type How = 'count' | 'sum' | 'least' | 'greatest' | 'first' | 'last';

const better: Readonly<Record<'sum' | 'least' | 'greatest', (a: number, b: number) => number>> = {
  sum: (a, b) => a + b,
  least: Math.min,
  greatest: Math.max,
};

/** The first row that counts and whose value is known; unknown when a row before it may count. */
function firstOf<Row>(where: (row: Row) => Truth, of: Read<Row, Scalar>) {
  return (rows: readonly Row[]): Scalar | Unknown => {
    let unknown = untold;
    for (const row of rows) {
      const counts = where(row);
      if (counts === false) continue;
      if (counts !== true) return counts;
      const value = of(row);
      if (typeof value !== 'object') return value;
      unknown = weightier(value, unknown);
    }
    return unknown;
  };
}

/** Folds the rows of a roster: `where` says which count, `of` what each gives. */
export function foldRows<Row>(
  how: How,
  where: (row: Row) => Truth,
  of: Read<Row, Scalar>,
): (rows: readonly Row[]) => Scalar | Unknown {
  if (how === 'first') return firstOf(where, of);
  if (how === 'last') {
    const first = firstOf(where, of);
    return (rows) => first([...rows].reverse());
  }
  const join = better[how === 'count' ? 'sum' : how];
  const start = how === 'count' || how === 'sum' ? 0 : undefined;
  return (rows) => {
    let total: number | undefined = start;
    let unknown: Unknown | undefined;
    for (const row of rows) {
      const counts = where(row);
      if (counts === false) continue;
      const value = counts === true ? of(row) : counts;
      if (typeof value === 'object') unknown = unknown === undefined ? value : weightier(unknown, value);
      else if (typeof value === 'number') total = total === undefined ? value : join(total, value);
    }
    return unknown ?? total ?? untold;
  };
}

/**
 * The rows of a roster that there are. Where none was entered, that is none if the roster was not to be asked, and unknown
 * if nobody knows whether it was, or if it was and must have some.
 */
export function existingRows<Row>(
  min: number,
  entered: Read<Row, readonly Row[]>,
  isShown: (row: Row) => Truth,
): Read<Row, readonly Row[]> {
  return (row) => {
    const rows = entered(row);
    if (isUnknown(rows) || rows.length > 0) return rows;
    const shown = isShown(row);
    if (shown === false || (shown === true && min === 0)) return rows;
    return shown === true ? untold : shown;
  };
}
