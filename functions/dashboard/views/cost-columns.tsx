/** Columns of the corridor cost table. */
import type { Price } from '#analysis/production/observations/prices.ts';
import { costTable } from '#analysis/production/observations/to-observations.ts';
import {
  figureInWords,
  nameOfPrice,
  type PriceName,
  priceWords,
  splitInWords,
  splitsOf,
} from '#functions/platform/wording/price-words.ts';
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import type { Column } from '../tables/data-table.ts';
import type { Wording } from '../tables/wording.ts';
import { figureWithBase, limitsCell, numericColumn, qualityColumn, textCell } from './shared-columns.tsx';

/** Columns that say which prices a row is of. */
export const priceColumns = <Row,>(wording: Wording, nameOf: (row: Row) => PriceName) => {
  const words = priceWords(wording);
  const column = (key: keyof typeof words): Column<Row> => ({
    key,
    label: wording.say(`column.${key}`),
    cell: (row) => textCell(words[key](nameOf(row))),
  });
  return {
    corridor: column('corridor'),
    period: column('period'),
    measure: column('measure'),
    source: column('source'),
    provider: column('provider'),
    payout: column('payout'),
  };
};

/** Columns of counts and of percentages of the amount, by the figure of a row. */
export const numericColumns = <Row,>({ percentage, count }: Wording) => ({
  cost: (key: string, label: string, value: (row: Row) => number | null) =>
    numericColumn(key, label, value, (share) => percentage(share)),
  /** A dash where it is withheld. */
  count: (key: string, label: string, value: (row: Row) => number | null) => numericColumn(key, label, value, count),
});

/** The columns for prices of one amount and one figure. */
export const costColumns = (
  rows: readonly Price[],
  settings: RoundSettings,
  wording: Wording,
): readonly Column<Price>[] => {
  const { say, percentage, told } = wording;
  const numeric = numericColumns<Price>(wording);
  /** Parts of a cost have its standard error. */
  const ofTotal = (key: string, label: string, value: (row: Price) => number | null) =>
    numericColumn<Price>(key, label, value, (part, { total }) => percentage(part, total.uncertainty.se));
  const limitsOf = ({ uncertainty }: Price['total']) =>
    limitsCell(uncertainty, (limit) => percentage(limit, uncertainty.se), wording);
  const points = new Set(rows.map(({ total }) => total.measure.at));
  const leftOut = (key: string, label: string, cause: string) =>
    numeric.count(key, label, ({ total }) => total.quality.leftOut?.[cause] ?? null);
  const isSplitBy = (dimension: string) => rows.some(({ total }) => dimension in total.dimensions);
  const { corridor, period, source, provider, payout } = priceColumns(wording, nameOfPrice);
  const splits = [...new Set(rows.flatMap(splitsOf))].map((key) => ({
    key,
    label: wording.dimension(costTable, key),
    cell: (row: Price) => textCell(splitInWords(row, key, wording)),
  }));
  return [
    ...(isSplitBy('corridor') ? [corridor] : []),
    ...splits,
    ...(isSplitBy('provider_type') ? [provider] : []),
    ...(isSplitBy('payout_currency') ? [payout] : []),
    period,
    source,
    ...(new Set(rows.map(({ total }) => total.measure.indicator)).size > 1
      ? [{ key: 'figure', label: say('column.figure'), cell: (row: Price) => textCell(figureInWords(row, wording)) }]
      : []),
    ...(points.size > 1 ? [numericColumn<Price>('at', say('column.at'), ({ total }) => total.measure.at, told)] : []),
    {
      key: 'cost',
      label: say('column.cost'),
      numeric: true,
      always: true,
      cell: ({ total }) =>
        figureWithBase(
          { value: total.value, text: percentage(total.value, total.uncertainty.se) },
          { limits: limitsOf(total), n: total.quality.n },
          wording,
        ),
    },
    qualityColumn<Price>(wording, settings, ({ total }) => total),
    ofTotal('fee', say('column.fee'), ({ fee }) => fee),
    ofTotal('margin', say('column.margin'), ({ margin }) => margin),
    {
      key: 'limits',
      label: say('column.limits'),
      numeric: true,
      cell: ({ total }) => limitsOf(total),
    },
    numeric.count('n', say('column.n'), ({ total }) => total.quality.n),
    numeric.count('services', say('column.services'), ({ total }) => total.quality.base),
    leftOut('opaque', say('column.opaque'), 'not-transparent'),
    leftOut('fee-unknown', say('column.feeUnknown'), 'fee-unknown'),
    leftOut('unknown', say('column.rateUnknown'), 'rate-unknown'),
    leftOut('refused', say('column.refused'), 'price-refused'),
  ];
};
