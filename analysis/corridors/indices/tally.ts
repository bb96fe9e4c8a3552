/** Services added up in one pass: how many were seen, why some are in no average, and what the others cost. */
import type { Quote } from '../read-quotes.ts';

/** The cost, with the fee and the margin that it is made of. */
export type Parts = { readonly cost: number | null; readonly fee: number | null; readonly margin: number | null };

export const noParts: Parts = { cost: null, fee: null, margin: null };

export type Tally = {
  /** Services seen, before any was left out, and those in averages: transparent, with a price that is known whole. */
  readonly services: number;
  readonly n: number;
  /** Left out, and why. */
  readonly notTransparent: number;
  readonly rateUnknown: number;
  readonly feeUnknown: number;
  readonly priceRefused: number;
  /** In averages although their margin is below zero. */
  readonly negativeMargin: number;
  /** In averages, by our interbank rate that they are held against. */
  readonly dayRate: number;
  readonly monthRate: number;
  /** Sums over those in averages. */
  readonly sums: { readonly cost: number; readonly fee: number; readonly margin: number };
};

/**
 * Where each number of a tally stands in its row of numbers. A file has a million services, and each is in thirty averages:
 * as rows of one array they are added up several times faster than as objects.
 */
const at = {
  ...{ services: 0, n: 1, notTransparent: 2, rateUnknown: 3, feeUnknown: 4, priceRefused: 5, negativeMargin: 6 },
  ...{ dayRate: 7, monthRate: 8, cost: 9, fee: 10, margin: 11 },
} as const;
const width = 12;

/** Where a service is counted beside those seen: in averages, or as left out. */
function kindOf({ transparent, price }: Quote): number {
  if (!transparent) return at.notTransparent;
  if (price.kind === 'known') return at.n;
  if (price.kind === 'refused') return at.priceRefused;
  return price.because === 'rate' ? at.rateUnknown : at.feeUnknown;
}

const noKeys: readonly number[] = [];

/** Adds services to the row of each of their keys, below `count`, and all of them to a last row. */
function addUp(services: readonly Quote[], count: number, keysOf: readonly (readonly number[])[]): Float64Array {
  const rows = new Float64Array((count + 1) * width);
  for (let position = 0; position < services.length; position++) {
    const service = services[position]!;
    const { price, rateOf } = service;
    const kind = kindOf(service);
    const isKnown = kind === at.n && price.kind === 'known';
    const [fee, margin] = isKnown ? [price.feePercent, price.marginPercent] : [0, 0];
    const rate = rateOf === 'day' ? at.dayRate : at.monthRate;
    const isRated = rateOf !== undefined;
    const keys = keysOf[position] ?? noKeys;
    for (let k = 0; k <= keys.length; k++) {
      const start = (keys[k] ?? count) * width;
      rows[start + at.services]! += 1;
      rows[start + kind]! += 1;
      if (!isKnown) continue;
      if (margin < 0) rows[start + at.negativeMargin]! += 1;
      if (isRated) rows[start + rate]! += 1;
      rows[start + at.cost]! += fee + margin;
      rows[start + at.fee]! += fee;
      rows[start + at.margin]! += margin;
    }
  }
  return rows;
}

/** A row of numbers as a tally. */
function tallyAt(rows: Float64Array, row: number): Tally {
  const of = (column: keyof typeof at): number => rows[row * width + at[column]] ?? 0;
  return {
    services: of('services'),
    n: of('n'),
    notTransparent: of('notTransparent'),
    rateUnknown: of('rateUnknown'),
    feeUnknown: of('feeUnknown'),
    priceRefused: of('priceRefused'),
    negativeMargin: of('negativeMargin'),
    dayRate: of('dayRate'),
    monthRate: of('monthRate'),
    sums: { cost: of('cost'), fee: of('fee'), margin: of('margin') },
  };
}

/** Services as one. */
export const tallyOf = (services: readonly Quote[]): Tally => tallyAt(addUp(services, 0, []), 0);

/** Of no service. */
export const emptyTally = (): Tally => tallyOf([]);

/**
 * Services added up by keys; a service with several is in the tally of each.
 *
 * @param keysOf of each service: whole numbers below `count`
 * @returns a tally for each key, of no service where none has it
 */
export function talliesBy(
  services: readonly Quote[],
  count: number,
  keysOf: readonly (readonly number[])[],
): readonly Tally[] {
  const rows = addUp(services, count, keysOf);
  return Array.from({ length: count }, (_, key) => tallyAt(rows, key));
}

/** Simple means over services; of none, nothing. */
export const meansOf = ({ n, sums: { cost, fee, margin } }: Tally): Parts =>
  n === 0 ? noParts : { cost: cost / n, fee: fee / n, margin: margin / n };
