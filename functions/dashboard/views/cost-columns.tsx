/** Columns of the corridor cost table. */
import type { CorridorCostRow } from '#analysis/production/observations/rows.ts';
import type { Cell, Column } from '../tables/data-table.ts';
import { domainValue, humanise, methodWords, percentage } from '../tables/wording.ts';
import { limitsCell, qualityColumn } from './shared-columns.tsx';

export const measureWords: Readonly<Record<CorridorCostRow['measure'], string>> = {
  usd200: 'USD 200, quoted',
  usd500: 'USD 500, quoted',
  experienced: 'Last transfer',
};

/** Quotes of firms, or the study whose respondents told what they paid. */
export const sourceWords = (source: string): string => (source === 'quotes' ? 'Price quotes' : humanise(source));

/** Percent of the amount. */
export const costCell = (value: number | null): Cell => ({ value, text: percentage(value) });
/** Words as they are. */
export const textCell = (text: string): Cell => ({ value: text, text });
/** A count; a dash where it is withheld. */
export const countCell = (count: number | null): Cell => ({
  value: count,
  text: count === null ? '–' : count.toLocaleString('en'),
});

/** A code as it is; `all` and `unknown` in words. */
export const payoutWords = (currency: string): string => (/^[A-Z]{3}$/.test(currency) ? currency : humanise(currency));

export const costColumns: readonly Column<CorridorCostRow>[] = [
  { key: 'corridor', label: 'Corridor', cell: ({ corridor }) => textCell(domainValue('corridor', corridor)) },
  { key: 'period', label: 'Period', cell: ({ period }) => textCell(period === '' ? 'Whole round' : period) },
  { key: 'measure', label: 'Amount', cell: ({ measure }) => textCell(measureWords[measure]) },
  { key: 'source', label: 'Source', cell: ({ source }) => textCell(sourceWords(source)) },
  { key: 'provider', label: 'Provider', cell: ({ providerType }) => textCell(humanise(providerType)) },
  { key: 'payout', label: 'Paid out in', cell: ({ payoutCurrency }) => textCell(payoutWords(payoutCurrency)) },
  { key: 'method', label: 'Figure', cell: ({ method }) => textCell(methodWords[method]) },
  { key: 'cost', label: 'Total cost', numeric: true, cell: (row) => costCell(row.totalCostPercent) },
  { key: 'fee', label: 'Fee', numeric: true, cell: (row) => costCell(row.feePercent) },
  { key: 'margin', label: 'Exchange margin', numeric: true, cell: (row) => costCell(row.fxMarginPercent) },
  { key: 'limits', label: 'Confidence limits', numeric: true, cell: (row) => limitsCell(row, percentage) },
  { key: 'n', label: 'n', numeric: true, cell: ({ n }) => countCell(n) },
  { key: 'services', label: 'Services seen', numeric: true, cell: ({ services }) => countCell(services) },
  { key: 'opaque', label: 'Not transparent', numeric: true, cell: (row) => countCell(row.notTransparent) },
  { key: 'fee-unknown', label: 'Fee unknown', numeric: true, cell: (row) => countCell(row.feeUnknown) },
  { key: 'unknown', label: 'Rate unknown', numeric: true, cell: (row) => countCell(row.rateUnknown) },
  { key: 'refused', label: 'Price refused', numeric: true, cell: (row) => countCell(row.priceRefused) },
  qualityColumn<CorridorCostRow>(),
];
