/** Values of a cell in their order, for quantiles. */
import { sortOrder } from '../../statistics/sums/ranks.ts';
import type { RankedCell } from './contract.ts';
import type { DomainSums } from './domain-sums.ts';
import { basisIn, entriesIn, interviewsOf, type Units } from './units.ts';

/** Ranks of what units have. The basis names a quantity of its own, which does not add up over domains. */
export function rankedIn(of: Units, quantity: string, whole: DomainSums): RankedCell {
  const order = sortOrder(whole.values);
  const units = order.map((entry) => whole.units[entry]!);
  const interviews = interviewsOf(of, units);
  const numbers = new Map([...new Set(interviews)].map((interview, number) => [interview, number]));
  return {
    ranks: { ...entriesIn(of, units), values: Float64Array.from(order, (entry) => whole.values[entry]!) },
    respondents: interviews.map((interview) => numbers.get(interview) ?? 0),
    basis: basisIn(of, { quantity, kind: 'apart', likeMeanOf: quantity }, whole),
  };
}
