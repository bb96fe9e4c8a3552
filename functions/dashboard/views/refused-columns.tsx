/** Columns of the table of prices that are in no average. */
import type { RefusalCause, RefusedPriceRow } from '#analysis/production/observations/rows.ts';
import { costCell, countCell, measureWords, payoutWords, sourceWords, textCell } from './cost-columns.tsx';
import type { Cell, Column } from '../tables/data-table.ts';
import { domainValue, humanise } from '../tables/wording.ts';

const causeWords: Readonly<Record<RefusalCause, string>> = {
  'inverse-rate': 'Upside down',
  'other-currency': 'Of another currency',
  'misplaced-point': 'Decimal point misplaced',
  'out-of-bounds': 'Impossible',
};

/** A rate to the digits that tell it from another. */
const rateCell = (rate: number | null): Cell => ({
  value: rate,
  text: rate === null ? '–' : rate.toLocaleString('en', { maximumSignificantDigits: 6 }),
});

export const refusedColumns: readonly Column<RefusedPriceRow>[] = [
  { key: 'corridor', label: 'Corridor', cell: ({ corridor }) => textCell(domainValue('corridor', corridor)) },
  { key: 'period', label: 'Period', cell: ({ period }) => textCell(period === '' ? 'Whole round' : period) },
  { key: 'measure', label: 'Amount', cell: ({ measure }) => textCell(measureWords[measure]) },
  { key: 'source', label: 'Source', cell: ({ source }) => textCell(sourceWords(source)) },
  { key: 'quote', label: 'Quote', cell: ({ quote }) => textCell(quote === '' ? '–' : quote) },
  { key: 'provider', label: 'Provider', cell: ({ providerType }) => textCell(humanise(providerType)) },
  { key: 'payout', label: 'Paid out in', cell: ({ payoutCurrency }) => textCell(payoutWords(payoutCurrency)) },
  { key: 'applied', label: 'Rate applied', numeric: true, cell: ({ rateApplied }) => rateCell(rateApplied) },
  { key: 'interbank', label: 'Interbank rate', numeric: true, cell: ({ interbankRate }) => rateCell(interbankRate) },
  { key: 'margin', label: 'Margin it would be', numeric: true, cell: (row) => costCell(row.fxMarginPercent) },
  { key: 'cause', label: 'The rate looks', cell: ({ refusedBecause }) => textCell(causeWords[refusedBecause]) },
  { key: 'count', label: 'Prices', numeric: true, cell: ({ count }) => countCell(count) },
];
