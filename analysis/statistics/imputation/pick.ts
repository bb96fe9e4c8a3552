/** One of several donors, likely in proportion to its weight: the inverse of their weighted distribution at a number in [0, 1). */

/** Donors in order, with the sum of the weights up to and including each. Donors that weigh nothing are not there. */
export type Deck = { readonly donors: Int32Array; readonly upTo: Float64Array };

/**
 * A deck of donors. In the order of their values, close numbers pick close values: weights that change a little, as those of
 * replicates do, then change what is picked a little.
 *
 * @param donors rows, in order
 * @param weights by row; what is not above 0 counts as 0
 */
export function deckOf(donors: Iterable<number>, weights: Float64Array): Deck {
  const [kept, upTo]: [number[], number[]] = [[], []];
  let sum = 0;
  for (const row of donors) {
    if (!(weights[row]! > 0)) continue;
    sum += weights[row]!;
    kept.push(row);
    upTo.push(sum);
  }
  return { donors: Int32Array.from(kept), upTo: Float64Array.from(upTo) };
}

/**
 * The first donor at whom the sum of weights passes `at` of the whole; undefined of an empty deck.
 *
 * @param at 0 ≤ at < 1
 * @example a deck of weights 1, 3 gives its first donor below 0.25, its second from there on
 */
export function pickFrom({ donors, upTo }: Deck, at: number): number | undefined {
  const aim = at * (upTo.at(-1) ?? 0);
  let [low, high] = [0, donors.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (upTo[middle]! > aim) high = middle;
    else low = middle + 1;
  }
  return donors[low];
}
