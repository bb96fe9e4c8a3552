/** Interviews that are alike: for each the most alike of the others, and the share of answers that are the same. */

/** Answers of one interview as numbers: which question (ascending), and what was answered. */
export type Content = { readonly cells: ArrayLike<number>; readonly values: ArrayLike<number> };

export type Match = {
  /** Place of the most alike other in the list; −1 where none shares enough. */
  readonly with: number;
  /** Share of equal answers, 0 to 1; NaN where none shares enough. */
  readonly share: number;
};

/**
 * Share of equal answers among the questions that at least one of the two answered. Questions that neither was asked say
 * nothing: with skip rules most of them would make any two interviews alike.
 *
 * @param fewest below so many questions that both answered there is no share
 */
export function sharedAnswers(a: Content, b: Content, fewest: number): number {
  let [i, j, either, both, equal] = [0, 0, 0, 0, 0];
  while (i < a.cells.length || j < b.cells.length) {
    const left = a.cells[i] ?? Infinity;
    const right = b.cells[j] ?? Infinity;
    either += 1;
    if (left === right) {
      both += 1;
      if (a.values[i] === b.values[j]) equal += 1;
    }
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return both < fewest ? NaN : equal / either;
}

/**
 * The maximum of {@link sharedAnswers} over all others; time grows with the square of their number, so that whoever asks
 * compares the interviews of one enumerator or place. From 0.85 a pair is to be looked at.
 *
 * @see Kuriakose & Robbins (2016), Don't get duped: fraud through duplication in public opinion surveys (percentmatch);
 * golden: test/golden/fieldwork/flags.R
 */
export function maximumMatches(contents: readonly Content[], fewest = 10): readonly Match[] {
  const best = contents.map(() => ({ with: -1, share: NaN }));
  const better = (at: number, other: number, share: number): void => {
    if (!(share <= best[at]!.share)) best[at] = { with: other, share };
  };
  for (let a = 0; a < contents.length; a++)
    for (let b = a + 1; b < contents.length; b++) {
      const share = sharedAnswers(contents[a]!, contents[b]!, fewest);
      if (Number.isNaN(share)) continue;
      better(a, b, share);
      better(b, a, share);
    }
  return best;
}
