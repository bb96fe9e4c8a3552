/** A mark that only protected tables carry: what writes files takes nothing else. */
import type { CorridorCostRow, EstimateRow, ReleaseTables } from './rows.ts';

declare const mark: unique symbol;

/** Went through the protection of a release; see {@link disclosed}. */
export type Disclosed<T> = T & { readonly [mark]: true };

/** A row is about to leave that says what it must not. */
export class DisclosureError extends Error {
  override readonly name = 'DisclosureError';
}

const isEmpty = (numbers: readonly (number | null)[]): boolean => numbers.every((number) => number === null);

/** Reasons that are about people: not even their number is told. */
const hidesNumber = (reason: EstimateRow['reason']): boolean => reason === 'few-units' || reason === 'linked';

/** People are told to the nearest five; a number that is none was never rounded. */
const isRounded = (count: number | null): boolean => count === null || count % 5 === 0;

function isSafeEstimate({ estimate, se, ciLow, ciHigh, cv, df, deff, n, base, unknownShare, ...row }: EstimateRow) {
  if (!isRounded(n) || !isRounded(base)) return false;
  if (row.quality !== 'suppress') return true;
  const numbers = [estimate, se, ciLow, ciHigh, cv, df, deff, unknownShare];
  return isEmpty(hidesNumber(row.reason) ? [...numbers, n, base] : numbers);
}

function isSafeCost({
  totalCostPercent,
  feePercent,
  fxMarginPercent,
  se,
  ciLow,
  ciHigh,
  cv,
  df,
  ...row
}: CorridorCostRow) {
  const { n, services, notTransparent, rateUnknown, feeUnknown, priceRefused, negativeMargin } = row;
  const counts = [n, services, notTransparent, rateUnknown, feeUnknown, priceRefused, negativeMargin];
  const isOfPeople = row.measure === 'experienced';
  if (isOfPeople && !counts.every(isRounded)) return false;
  if (row.quality !== 'suppress') return true;
  const numbers = [totalCostPercent, feePercent, fxMarginPercent, se, ciLow, ciHigh, cv, df];
  return isEmpty(hidesNumber(row.reason) ? [...numbers, ...counts] : numbers);
}

const isDisclosed = <T extends Pick<ReleaseTables, 'estimates' | 'corridorCosts'>>(tables: T): tables is Disclosed<T> =>
  tables.estimates.every(isSafeEstimate) && tables.corridorCosts.every(isSafeCost);

/**
 * Marks tables as protected.
 *
 * @throws {DisclosureError} a withheld row holds a number, or people are counted one by one
 */
export function disclosed<T extends Pick<ReleaseTables, 'estimates' | 'corridorCosts'>>(tables: T): Disclosed<T> {
  if (!isDisclosed(tables)) throw new DisclosureError('a table holds numbers that may not be told');
  return tables;
}
