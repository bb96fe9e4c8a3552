/** What a quantile is called in the name of its figure: `median`, `p25`, `p97-5`. */

/** @param probability share of the units below it, in (0, 1) */
export const quantileName = (probability: number): string =>
  probability === 0.5 ? 'median' : `p${String(Number((100 * probability).toFixed(4))).replace('.', '-')}`;
