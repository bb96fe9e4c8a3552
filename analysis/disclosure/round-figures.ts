/** Figures to the digits that their standard error supports: a digit more tells nothing about the population, only about people. */
import type { CorridorCostRow, EstimateRow } from '../production/observations/rows.ts';
import { roundCount } from './round-count.ts';

/** Digits of a standard error, a coefficient of variation, a design effect. */
const significant = 2;

/** Shares of unknown answers are told in whole percent. */
const percentPlace = -2;

/** A number to so many significant digits. */
const toSignificant = (value: number): number => Number(value.toPrecision(significant));

/** Power of ten of the last digit that a standard error supports; undefined where it supports all (0) or is unknown. */
function lastPlace(se: number | null): number | undefined {
  if (se === null || !(se > 0)) return undefined;
  return Number(se.toExponential(significant - 1).split('e')[1]) - (significant - 1);
}

/** A value to a power of ten: 1234.5 to place 2 is 1200, to place −1 is 1234.5. */
function toPlace(value: number, place: number): number {
  if (place > 0) return Math.round(value / 10 ** place) * 10 ** place;
  return Number(value.toFixed(Math.min(-place, 100)));
}

type Uncertain = Pick<EstimateRow, 'se' | 'ciLow' | 'ciHigh' | 'cv'>;

/** What rounds the figures that share a standard error, and the rounded uncertainty. */
function roundingOf({ se, ciLow, ciHigh, cv }: Uncertain) {
  const place = lastPlace(se);
  const round = (value: number | null): number | null =>
    value === null || place === undefined ? value : toPlace(value, place);
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
  const { round, uncertainty } = roundingOf(row);
  const deff = row.deff === null ? null : toSignificant(row.deff);
  const counts = { n: count(row.n), base: count(row.base) };
  const unknownShare = row.unknownShare === null ? null : toPlace(row.unknownShare, percentPlace);
  return { ...row, ...uncertainty, ...counts, unknownShare, estimate: round(row.estimate), deff };
}

/** What respondents paid, as it is published. Prices that firms quote are nobody's secret and stay as they are. */
export function roundCost(row: CorridorCostRow): CorridorCostRow {
  const { round, uncertainty } = roundingOf(row);
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
