/** Services added up in one pass: how many were seen, why some are in no average, and what the others cost. */
import type { Quote } from '../read-quotes.ts';

/** The cost, with the fee and the margin that it is made of. */
export type Parts = { readonly cost: number | null; readonly fee: number | null; readonly margin: number | null };

export const noParts: Parts = { cost: null, fee: null, margin: null };

export type Tally = {
  /** Services seen, before any was left out, and those in averages: transparent, with a price that is known whole. */
  services: number;
  n: number;
  /** Left out, and why. */
  notTransparent: number;
  rateUnknown: number;
  feeUnknown: number;
  priceRefused: number;
  /** In averages although their margin is below zero. */
  negativeMargin: number;
  /** In averages, by our interbank rate that they are held against. */
  dayRate: number;
  monthRate: number;
  /** Sums over those in averages. */
  readonly sums: { cost: number; fee: number; margin: number };
};

/** Of no service. */
export const emptyTally = (): Tally => ({
  ...{ services: 0, n: 0, notTransparent: 0, rateUnknown: 0, feeUnknown: 0, priceRefused: 0, negativeMargin: 0 },
  ...{ dayRate: 0, monthRate: 0, sums: { cost: 0, fee: 0, margin: 0 } },
});

/** Adds one service. */
export function addTo(tally: Tally, { transparent, price, rateOf }: Quote): void {
  tally.services += 1;
  if (!transparent) tally.notTransparent += 1;
  else if (price.kind === 'refused') tally.priceRefused += 1;
  else if (price.kind === 'unknown') {
    if (price.because === 'rate') tally.rateUnknown += 1;
    else tally.feeUnknown += 1;
  } else {
    const { feePercent, marginPercent } = price;
    const { sums } = tally;
    tally.n += 1;
    if (marginPercent < 0) tally.negativeMargin += 1;
    if (rateOf === 'day') tally.dayRate += 1;
    if (rateOf === 'month') tally.monthRate += 1;
    sums.cost += feePercent + marginPercent;
    sums.fee += feePercent;
    sums.margin += marginPercent;
  }
}

/** Services as one. */
export function tallyOf(services: readonly Quote[]): Tally {
  const tally = emptyTally();
  for (const service of services) addTo(tally, service);
  return tally;
}

/** Simple means over services; of none, nothing. */
export const meansOf = ({ n, sums: { cost, fee, margin } }: Tally): Parts =>
  n === 0 ? noParts : { cost: cost / n, fee: fee / n, margin: margin / n };
