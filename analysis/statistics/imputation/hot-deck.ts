/** Random hot deck in classes: whoever did not answer takes the answer of somebody of the same class who did. */
import { type Deck, deckOf, pickFrom } from './pick.ts';

export type HotDeck = {
  /** Class variables, coarsest first: code of each row; −1 = unknown, which is a class of its own. */
  readonly classes: readonly Int32Array[];
  /** Rows that may give, in the order of their values. */
  readonly donors: readonly number[];
  /** Rows that take. */
  readonly takers: readonly number[];
  /** By row, of donors: how likely they are drawn. */
  readonly weights: Float64Array;
  /** By taker, a number in [0, 1). */
  readonly at: Float64Array;
  /** A class with fewer donors is joined with others: the last variable is dropped, then the one before it. */
  readonly minimumDonors: number;
};

export type Donated = {
  /** By taker, its donor; −1 where there is none. */
  readonly donor: Int32Array;
  /** By taker, how many class variables it shares with its donor; −1 without one. */
  readonly depth: Int8Array;
};

/** Cell of each row, when rows are split by one more variable. */
function splitBy(cells: Int32Array, codes: Int32Array): Int32Array {
  const known = new Map<number, number>();
  const span = codes.reduce((most, code) => Math.max(most, code), -1) + 2;
  return cells.map((cell, row) => {
    const key = cell * span + codes[row]! + 1;
    const found = known.get(key) ?? known.size;
    known.set(key, found);
    return found;
  });
}

/** Decks by cell, of cells with enough donors. */
function decksOf({ donors, weights, minimumDonors }: HotDeck, cells: Int32Array): ReadonlyMap<number, Deck> {
  const members = new Map<number, number[]>();
  for (const row of donors) {
    const here = members.get(cells[row]!);
    if (here === undefined) members.set(cells[row]!, [row]);
    else here.push(row);
  }
  const large = [...members].filter(([, rows]) => rows.length >= minimumDonors);
  return new Map(large.map(([cell, rows]) => [cell, deckOf(rows, weights)] as const));
}

/**
 * Draws a donor for each taker from the finest class that has enough of them. The expected answer of a taker is the weighted
 * mean of its class, so that totals are unbiased where answers lack at random within classes.
 *
 * @see Kalton & Kish (1984), Some efficient random imputation methods, Communications in Statistics 13(16)
 * @see Andridge & Little (2010), A review of hot deck imputation for survey non-response, International Statistical Review 78(1)
 */
export function drawDonors(deck: HotDeck): Donated {
  const { classes, takers, weights, at } = deck;
  const levels: { readonly cells: Int32Array; readonly decks: ReadonlyMap<number, Deck> }[] = [];
  let cells: Int32Array = new Int32Array(weights.length);
  for (const codes of [undefined, ...classes]) {
    if (codes !== undefined) cells = splitBy(cells, codes);
    levels.push({ cells, decks: decksOf(deck, cells) });
  }
  const donor = new Int32Array(takers.length).fill(-1);
  const depth = new Int8Array(takers.length).fill(-1);
  for (const [k, row] of takers.entries()) {
    for (let level = levels.length - 1; level >= 0 && donor[k]! < 0; level--) {
      const { cells: cellOf, decks } = levels[level]!;
      const own = decks.get(cellOf[row]!);
      const picked = own && pickFrom(own, at[k]!);
      if (picked === undefined) continue;
      donor[k] = picked;
      depth[k] = level;
    }
  }
  return { donor, depth };
}
