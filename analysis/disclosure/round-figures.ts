/** Figures to the digits that their standard error supports: a digit more tells nothing about the population, only about people. */
import type { CorridorCostRow, EstimateRow } from '../production/observations/rows.ts';
import { roundCount } from './round-count.ts';

/** Digits of a standard error, a coefficient of variation, a design effect. */
const significant = 2;

/** Shares of unknown and of imputed answers are told in whole percent. */
const percentPlace = -2;

/** A number to so many significant digits. */
const toSignificant = (value: number): number => Number(value.toPrecision(significant));

/** A standard error below this part of its estimate is none, but what is left of arithmetic. */
const nothing = 1e-6;

/** People among whom one must not show: the step to which their numbers are rounded. */
const together = 5;

/** Power of ten of the last of so many significant digits. */
const placeOf = (value: number): number =>
  Number(
    Math.abs(value)
      .toExponential(significant - 1)
      .split('e')[1],
  ) -
  (significant - 1);

/** The smallest of 1, 2 and 5 times a power of ten that is not below a number. */
export function stepFrom(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((times) => times * power >= least) ?? 10);
}

/** A value to a power of ten: 1234.5 to place 2 is 1200, to place −1 is 1234.5. */
function toPlace(value: number, place: number): number {
  if (place > 0) return Math.round(value / 10 ** place) * 10 ** place;
  return Number(value.toFixed(Math.min(-place, 100)));
}

type Uncertain = Pick<EstimateRow, 'se' | 'ciLow' | 'ciHigh' | 'cv'>;
type Behind = Pick<EstimateRow, 'statistic' | 'n'>;

/**
 * A value without a standard error. What is added up over units goes to a step of at least five of them, so that it tells
 * their number no better than `n` does; all else to two digits.
 */
function withoutError(value: number, { statistic, n }: Behind): number {
  const isAdded = statistic === 'count' || statistic === 'total';
  if (!isAdded || n === null || n < 2 * together) return toSignificant(value);
  const step = stepFrom((together * Math.abs(value)) / n);
  return Number((Math.round(value / step) * step).toPrecision(12));
}

/** What rounds the figures that share a standard error, the first of which it is of, and the rounded uncertainty. */
function roundingOf(figure: number | null, { se, ciLow, ciHigh, cv, ...behind }: Uncertain & Behind) {
  const isNone = se !== null && figure !== null && se <= nothing * Math.abs(figure);
  const round = (value: number | null): number | null => {
    if (value === null || value === 0 || se === null) return value;
    return isNone ? withoutError(value, behind) : toPlace(value, placeOf(se));
  };
  if (isNone) return { round, uncertainty: { se: 0, ciLow: round(ciLow), ciHigh: round(ciHigh), cv: cv && 0 } };
  return {
    round,
    uncertainty: {
      se: se === null ? null : toSignificant(se),
      ciLow: round(ciLow),
      ciHigh: round(ciHigh),
      cv: cv === null ? null : toSignificant(cv),
    },
  };
}

const count = (value: number | null): number | null => (value === null ? null : roundCount(value));

/** Counts by name; what is too few to be told is not named. */
const roundCounts = (counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(counts).flatMap(([name, number]) => (roundCount(number) > 0 ? [[name, roundCount(number)]] : [])),
  );

/** An estimate as it is published. */
export function roundEstimate(row: EstimateRow): EstimateRow {
  const { round, uncertainty } = roundingOf(row.estimate, row);
  const deff = row.deff === null ? null : toSignificant(row.deff);
  const counts = { n: count(row.n), base: count(row.base) };
  const inPercent = (share: number | null) => (share === null ? null : toPlace(share, percentPlace));
  const shares = {
    unknownShare: inPercent(row.unknownShare),
    ...(row.imputedShare !== undefined && { imputedShare: inPercent(row.imputedShare) }),
  };
  return { ...row, ...uncertainty, ...counts, ...shares, estimate: round(row.estimate), deff };
}

/** What respondents paid, as it is published. Prices that firms quote are nobody's secret and stay as they are. */
export function roundCost(row: CorridorCostRow): CorridorCostRow {
  const { round, uncertainty } = roundingOf(row.totalCostPercent, row);
  return {
    ...row,
    ...uncertainty,
    totalCostPercent: round(row.totalCostPercent),
    feePercent: round(row.feePercent),
    fxMarginPercent: round(row.fxMarginPercent),
    n: count(row.n),
    services: count(row.services),
    notTransparent: count(row.notTransparent),
    rateUnknown: count(row.rateUnknown),
    feeUnknown: count(row.feeUnknown),
    priceRefused: count(row.priceRefused),
    refusedBecause: row.refusedBecause && roundCounts(row.refusedBecause),
    negativeMargin: count(row.negativeMargin),
  };
}
