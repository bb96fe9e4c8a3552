/** The interbank rate of a row: as it is printed, or with the digits that the margin beside it tells. */
import type { RowCells } from './cells.ts';
import { keptRate } from './prices.ts';

/** Margins of the file are rounded to 0.01 percentage points; a hair more, for numbers that stand halfway. */
const halfMargin = 0.0051;
/** A rate of a single digit tells nothing of the others. */
const fewestDigits = 2;

/** Half of what the last digit of a number stands for: 0.000005 for 0.00044. Undefined where there are too few digits. */
function halfLastDigit(rate: number): number | undefined {
  const [digits = '', exponent = '0'] = rate.toExponential().split('e');
  const kept = digits.replace('.', '').length;
  return kept < fewestDigits ? undefined : 0.5 * 10 ** (Number(exponent) - kept + 1);
}

/**
 * The rate that a margin was worked out from. The Bank prints so few digits of a small rate – 0.00044 dollars a Tanzanian
 * shilling for 0.000438393 – that a margin from them is off by up to one percentage point; its own margins were made of all.
 *
 * @param printed the interbank rate of the row
 * @param applied the rate of the service
 * @param margin of the file, in percent
 * @returns undefined where the printed rate gives the margin, or where no rate that is printed so gives it
 */
export function rateBehind(printed: number, applied: number, margin: number): number | undefined {
  if (Math.abs(100 * (1 - applied / printed) - margin) <= halfMargin) return undefined;
  const half = halfLastDigit(printed);
  const behind = applied / (1 - margin / 100);
  return half !== undefined && behind > 0 && Math.abs(behind - printed) <= half ? behind : undefined;
}

/** The interbank rate beside the quote; that of a service which hides its rate is 1 as well, and no rate. */
export function interbankOf(row: RowCells, isTransparent: boolean): number | undefined {
  const rate = row.number('interbank', 'interbank_rate');
  if (!isTransparent && rate === 1) return undefined;
  if (rate !== undefined && rate > 0) {
    const [applied, margin] = [row.plainNumber('rate'), row.plainNumber('margin')];
    const behind = isTransparent && applied && margin !== undefined ? rateBehind(rate, applied, margin) : undefined;
    if (behind !== undefined) row.flag('interbank-rounded', 'interbank');
    return keptRate(behind ?? rate);
  }
  if (!row.isRefused('interbank_rate'))
    row.flag(rate === undefined ? 'interbank-missing' : 'interbank-not-positive', 'interbank');
  return undefined;
}
