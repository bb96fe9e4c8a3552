/** Columns of the table of prices that are in no average. */
import type { RefusedPriceRow } from '#analysis/production/observations/rows.ts';
import type { Column } from '../tables/data-table.ts';
import type { Wording } from '../tables/wording.ts';
import { numericColumns, priceColumns } from './cost-columns.tsx';
import { numericColumn, textCell } from './shared-columns.tsx';

/** The columns in the words of a page. */
export function refusedColumns(wording: Wording): readonly Column<RefusedPriceRow>[] {
  const { say, formats } = wording;
  const { corridor, period, measure, source, provider, payout } = priceColumns<RefusedPriceRow>(wording, (row) => row);
  const numeric = numericColumns<RefusedPriceRow>(wording);
  /** A rate to the digits that tell it from another. */
  const rate = (value: number | null): string => (value === null ? '–' : formats.significant(value, 6));
  return [
    corridor,
    period,
    measure,
    source,
    { key: 'quote', label: say('column.quote'), cell: ({ quote }) => textCell(quote === '' ? '–' : quote) },
    provider,
    payout,
    numericColumn('applied', say('column.applied'), (row) => row.rateApplied, rate),
    numericColumn('interbank', say('column.interbank'), (row) => row.interbankRate, rate),
    numeric.cost('margin', say('column.wouldBe'), (row) => row.fxMarginPercent),
    { key: 'cause', label: say('column.cause'), cell: (row) => textCell(say(`cause.${row.refusedBecause}`)) },
    numeric.count('count', say('column.prices'), ({ count }) => count),
  ];
}
