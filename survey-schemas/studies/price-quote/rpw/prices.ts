/** Prices of a row, for USD 200 and USD 500: as answers, and beside the totals that the file works out itself. */
import type { Comparison } from '../../../language/study/layout.ts';
import { currencyExponent } from '../../../reference/currencies.ts';
import { rateLimits } from '../../blocks/cost-block.ts';
import type { RowCells } from './cells.ts';
import type { Column } from './columns.ts';

type Size = { readonly suffix: '' | '500'; readonly question: '' | '_500'; readonly dollars: 200 | 500 };
export const sizes: readonly Size[] = [
  { suffix: '', question: '', dollars: 200 },
  { suffix: '500', question: '_500', dollars: 500 },
];

export type Market = { readonly interbank: number | undefined; readonly isTransparent: boolean };

/** A rate with as many digits as the questionnaire keeps. */
export const keptRate = (rate: number): number => Number(rate.toFixed(rateLimits.decimals));

const minorUnits = (row: RowCells, column: Column, amount: number, currency: string) => {
  const scaled = amount * 10 ** (currencyExponent(currency) ?? 2);
  const minor = Math.round(scaled);
  if (Math.abs(scaled - minor) > 1e-6) row.flag('rounded', column);
  return { amount: minor, currency };
};

/** The rate of a service that shows it; of one that hides it the file holds 1, which is no rate. */
function shownRate(row: RowCells, column: Column, question: string, market: Market): number | undefined {
  const rate = row.number(column, question);
  if (rate === undefined || rate === 0) {
    if (!row.isRefused(question)) row.flag('rate-missing', column);
    return undefined;
  }
  return !market.isTransparent && rate === 1 ? undefined : keptRate(rate);
}

/** The exchange rate cannot be one of this corridor: what it looks like. */
function flagRate(row: RowCells, column: Column, rate: number, interbank: number): void {
  const margin = 100 * (1 - rate / interbank);
  if (margin < 0) row.flag('negative-margin', column);
  if (margin >= -20 && margin <= 50) return;
  const upsideDown = 100 * (1 - 1 / rate / interbank);
  row.flag(upsideDown >= -20 && upsideDown <= 50 ? 'rate-upside-down' : 'rate-implausible', column);
}

/** Totals and margins worked out from amount, fee and rates, beside those of the file. */
function* compared(
  row: RowCells,
  { suffix, dollars }: Size,
  price: { readonly amount: number; readonly fee: number; readonly rate: number; readonly interbank: number },
): Generator<Comparison> {
  const feePercent = (100 * price.fee) / price.amount;
  const marginPercent = 100 * (1 - price.rate / price.interbank);
  const [margin, total] = [row.plainNumber(`margin${suffix}`), row.plainNumber(`total${suffix}`)];
  if (total !== undefined) yield { check: `total-${dollars}`, ours: feePercent + marginPercent, theirs: total };
  if (margin !== undefined) yield { check: `margin-${dollars}`, ours: marginPercent, theirs: margin };
  if (margin !== undefined && total !== undefined)
    yield { check: `parts-${dollars}`, ours: feePercent + margin, theirs: total };
}

/** Answers about one amount; none where the file quotes nothing for it. */
export function priceOf(
  row: RowCells,
  size: Size,
  market: Market,
): { readonly answers: Readonly<Record<string, unknown>>; readonly comparisons: readonly Comparison[] } {
  const { suffix, question, dollars } = size;
  const [amountAt, feeAt, rateAt] = [`amount${suffix}`, `fee${suffix}`, `rate${suffix}`] as const;
  if (suffix !== '' && row.text(feeAt) === '' && row.text(rateAt) === '') {
    row.flag('no-500', feeAt);
    return { answers: {}, comparisons: [] };
  }
  const amount = row.number(amountAt, `amount_sent${question}`);
  const fee = row.number(feeAt, `fee${question}`);
  const rate = shownRate(row, rateAt, `exchange_rate${question}`, market);
  const currency = row.text(`currency${suffix}`).toUpperCase();
  if (currencyExponent(currency) === undefined)
    row.fault(
      `currency${suffix}`,
      `amount_sent${question}`,
      'currency',
      'The cell must hold a currency of ISO 4217, such as KES.',
    );
  if (fee === undefined && !row.isRefused(`fee${question}`)) row.flag('fee-missing', feeAt);
  if (row.plainNumber(`dollars${suffix}`) !== dollars) row.flag('denomination', `dollars${suffix}`);
  const { interbank } = market;
  if (rate !== undefined && interbank !== undefined) flagRate(row, rateAt, rate, interbank);
  const isWhole = amount !== undefined && fee !== undefined && rate !== undefined && interbank !== undefined;
  return {
    answers: {
      ...(amount !== undefined && { [`amount_sent${question}`]: minorUnits(row, amountAt, amount, currency) }),
      [`fee${question}`]: fee === undefined ? 'dont_know' : minorUnits(row, feeAt, fee, currency),
      [`conversion${question}`]: rate === undefined ? 'neither' : 'rate',
      ...(rate !== undefined && { [`exchange_rate${question}`]: rate }),
    },
    comparisons: isWhole && amount > 0 ? [...compared(row, size, { amount, fee, rate, interbank })] : [],
  };
}
