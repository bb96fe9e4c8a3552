/** What each unit has of several amounts or numbers, side by side. */
import type { Gathered } from './known-units.ts';

/** A term of which nobody has anything. */
export const nobody: Gathered = {
  sums: { units: new Int32Array(0), values: new Float64Array(0) },
  unknown: new Float64Array(0),
};

/** What each unit that has something of any term has of all of them; unknown as soon as one of them is. */
export function together(terms: readonly Gathered[]) {
  const units = terms.map(({ sums }) => sums.units).reduce(unionOf);
  const unknown = new Float64Array(units.length);
  const values = terms.map(({ sums, unknown: flags }) => {
    const own = new Float64Array(units.length);
    let at = 0;
    for (let k = 0; k < units.length && at < sums.units.length; k++) {
      if (sums.units[at] !== units[k]) continue;
      own[k] = sums.values[at]!;
      unknown[k] = Math.max(unknown[k]!, flags[at]!);
      at += 1;
    }
    return own;
  });
  return { units, values, unknown };
}

/** Units of either list, both ascending. */
function unionOf(a: Int32Array, b: Int32Array): Int32Array {
  const all = new Int32Array(a.length + b.length);
  let met = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; met++) {
    const [first = Infinity, second = Infinity] = [a[i], b[j]];
    all[met] = Math.min(first, second);
    if (first <= second) i++;
    if (second <= first) j++;
  }
  return all.subarray(0, met);
}
