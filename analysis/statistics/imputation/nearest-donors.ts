/** Predictive mean matching: whoever did not answer takes the answer of one of those whose answers are predicted most alike. */
import type { Donated, HotDeck } from './hot-deck.ts';
import { sortOrder } from '../sums/ranks.ts';
import { deckOf, pickFrom } from './pick.ts';

export type Matching = Omit<HotDeck, 'classes'> & {
  /** By row, what its answer is predicted to be. */
  readonly predicted: Float64Array;
  /** Of so many nearest donors, and those as near as the last of them, one is drawn. */
  readonly neighbours: number;
};

/**
 * Draws a donor for each taker among its nearest.
 *
 * @returns a depth of 0 where there is a donor: matching knows no classes
 * @see Little (1988), Missing-data adjustments in large surveys, JBES 6(3)
 */
export function nearestDonors(matching: Matching): Donated {
  const { donors, takers, weights, at, predicted, neighbours, minimumDonors } = matching;
  const donor = new Int32Array(takers.length).fill(-1);
  const depth = new Int8Array(takers.length).fill(-1);
  const weighing = donors.filter((row) => weights[row]! > 0 && !Number.isNaN(predicted[row]!));
  if (donors.length < minimumDonors || weighing.length === 0) return { donor, depth };
  const order = sortOrder(Float64Array.from(weighing, (row) => predicted[row]!));
  const sorted = Array.from(order, (place) => weighing[place]!);
  const decks = new Map<string, ReturnType<typeof deckOf>>();
  for (const [k, row] of takers.entries()) {
    const [low, high] = nearestIn(sorted, predicted, predicted[row]!, neighbours);
    const key = `${low} ${high}`;
    const byValue = () => Array.from(order.slice(low, high).sort(), (place) => weighing[place]!);
    const deck = decks.get(key) ?? deckOf(byValue(), weights);
    decks.set(key, deck);
    donor[k] = pickFrom(deck, at[k]!) ?? -1;
    depth[k] = donor[k] < 0 ? -1 : 0;
  }
  return { donor, depth };
}

/** The part of the sorted donors that holds the nearest ones: at least so many, and all that are as near as the last. */
function nearestIn(sorted: readonly number[], predicted: Float64Array, aim: number, count: number): [number, number] {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (predicted[sorted[middle]!]! < aim) from = middle + 1;
    else to = middle;
  }
  let [low, high] = [from, from];
  const farBelow = () => (low === 0 ? Infinity : aim - predicted[sorted[low - 1]!]!);
  const farAbove = () => (high === sorted.length ? Infinity : predicted[sorted[high]!]! - aim);
  let reached = 0;
  while (high - low < count && (low > 0 || high < sorted.length)) {
    reached = Math.max(reached, Math.min(farBelow(), farAbove()));
    if (farBelow() <= farAbove()) low--;
    else high++;
  }
  while (farBelow() <= reached) low--;
  while (farAbove() <= reached) high++;
  return [low, high];
}
