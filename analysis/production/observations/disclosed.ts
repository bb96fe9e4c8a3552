/** A mark that only protected tables carry: what writes files takes nothing else. */
import type { CorridorCostRow, EstimateRow, RefusedPriceRow, ReleaseTables } from './rows.ts';
import type { WeightingLine } from './weighting-line.ts';

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
  const { imputedShare = null, change } = row;
  if (!isRounded(n) || !isRounded(base)) return false;
  if (row.quality !== 'suppress') return true;
  const made = [change?.before, change?.after, change?.covariance].map((number) => number ?? null);
  const numbers = [estimate, se, ciLow, ciHigh, cv, df, deff, unknownShare, imputedShare, ...made];
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
  const causes = Object.values(row.refusedBecause ?? {});
  const isOfPeople = row.measure === 'experienced';
  if (isOfPeople && ![...counts, ...causes].every(isRounded)) return false;
  if (row.quality !== 'suppress') return true;
  const numbers = [totalCostPercent, feePercent, fxMarginPercent, se, ciLow, ciHigh, cv, df];
  return isEmpty(hidesNumber(row.reason) ? [...numbers, ...counts, ...causes] : numbers);
}

/** One price alone may be that of a firm, and of nobody else. */
const isSafePrice = ({ measure, count, rateApplied, interbankRate, fxMarginPercent }: RefusedPriceRow): boolean =>
  measure !== 'experienced' || (isRounded(count) && isEmpty([rateApplied, interbankRate, fxMarginPercent]));

const hasDigits = (value: number | null, most: number): boolean =>
  value === null || Number(value.toPrecision(most)) === value;

/** A line about few says nothing but what was done; others count to the nearest five, and no digit is of one person. */
function isSafeLine({ units, sum, min, p25, median, p75, max, cv, kishDeff, rates, collapsed }: WeightingLine) {
  const weights = [min, p25, median, p75, max, cv];
  const shares = Object.values(rates ?? {});
  if (units === null) return isEmpty([sum, kishDeff, ...weights, ...shares]) && collapsed.length === 0;
  return (
    isRounded(units) &&
    weights.every((weight) => hasDigits(weight, 2)) &&
    [sum, kishDeff].every((value) => hasDigits(value, 3)) &&
    shares.every((share) => share === null || Number(share.toFixed(2)) === share)
  );
}

type Protectable = Pick<ReleaseTables, 'estimates' | 'corridorCosts'> &
  Partial<Pick<ReleaseTables, 'refusedPrices' | 'weighting'>>;

const isDisclosed = <T extends Protectable>(tables: T): tables is Disclosed<T> =>
  tables.estimates.every(isSafeEstimate) &&
  tables.corridorCosts.every(isSafeCost) &&
  (tables.refusedPrices ?? []).every(isSafePrice) &&
  (tables.weighting ?? []).every(isSafeLine);

/**
 * Marks tables as protected. What is looked at are figures, their counts, refused prices and the weighting report, each row
 * by itself. What could be worked out from several rows is the business of disclosure/, and so are warnings: they count
 * answers that could not be used, over a whole study, as the unknown share of its figures does, and are held with them.
 *
 * @throws {DisclosureError} a withheld row holds a number, or people are counted one by one
 */
export function disclosed<T extends Protectable>(tables: T): Disclosed<T> {
  if (!isDisclosed(tables)) throw new DisclosureError('a table holds numbers that may not be told');
  return tables;
}
