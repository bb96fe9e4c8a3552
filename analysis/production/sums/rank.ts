/** Values of a cell in their order, for quantiles. */
import { pick, pickIntegers } from '../../statistics/sums/pick.ts';
import { sortOrder } from '../../statistics/sums/ranks.ts';
import type { RankedCell } from './contract.ts';
import type { DomainSums } from './domain-sums.ts';
import { basisIn, entriesIn, interviewsOf, type Units } from './units.ts';

/** Ranks of what units have. The basis names a quantity of its own, which does not add up over domains. */
export function rankedIn(of: Units, quantity: string, whole: DomainSums): RankedCell {
  const order = sortOrder(whole.values);
  const units = pickIntegers(whole.units, order);
  return {
    ranks: { ...entriesIn(of, units), values: pick(whole.values, order) },
    respondents: of.table === of.sample.instrument ? counting(units.length) : numbered(interviewsOf(of, units)),
    basis: basisIn(of, { quantity, kind: 'apart', likeMeanOf: quantity }, whole),
  };
}

/** Numbers of units each of which is an interview of its own. */
function counting(count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let k = 0; k < count; k++) numbers[k] = k;
  return numbers;
}

/** Numbers for interviews, in the order in which they are met. */
function numbered(interviews: Int32Array): Int32Array {
  const numbers = new Map<number, number>();
  return interviews.map((interview) => {
    const number = numbers.get(interview) ?? numbers.size;
    numbers.set(interview, number);
    return number;
  });
}
