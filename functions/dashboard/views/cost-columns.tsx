/** Columns of the corridor cost table. */
import type { Price } from '#analysis/production/observations/prices.ts';
import type { RefusedPriceRow } from '#analysis/production/observations/rows.ts';
import { costTable } from '#analysis/production/observations/to-observations.ts';
import type { Column } from '../tables/data-table.ts';
import type { Wording } from '../tables/wording.ts';
import { limitsCell, numericColumn, qualityColumn, textCell } from './shared-columns.tsx';

type Named = Pick<RefusedPriceRow, 'corridor' | 'period' | 'source' | 'providerType' | 'payoutCurrency'> & {
  readonly measure: string;
};

const amounts = ['usd200', 'usd500', 'experienced'] as const;

/** Columns that say which prices a row is of. */
export const priceColumns = <Row,>({ say, domainValue, source }: Wording, nameOf: (row: Row) => Named) => {
  const column = (key: string, label: string, text: (named: Named) => string): Column<Row> => ({
    key,
    label,
    cell: (row) => textCell(text(nameOf(row))),
  });
  const inWords = (dimension: string, code: string) => domainValue(costTable, dimension, code);
  const amount = (code: string) => amounts.find((known) => known === code);
  return {
    corridor: column('corridor', say('column.corridor'), (row) => inWords('corridor', row.corridor)),
    period: column('period', say('column.period'), ({ period }) =>
      period === '' ? say('figures.wholeRound') : period,
    ),
    measure: column('measure', say('column.measure'), ({ measure }) => {
      const known = amount(measure);
      return known === undefined ? inWords('amount', measure) : say(`measure.${known}`);
    }),
    source: column('source', say('column.source'), (row) => source(row.source)),
    provider: column('provider', say('column.provider'), (row) => inWords('provider_type', row.providerType)),
    /** A code as it is; `all` and `unknown` in words. */
    payout: column('payout', say('column.payout'), ({ payoutCurrency }) =>
      /^[A-Z]{3}$/.test(payoutCurrency) ? payoutCurrency : inWords('payout_currency', payoutCurrency),
    ),
  };
};

/** Columns of counts and of percentages of the amount, by the figure of a row. */
export const numericColumns = <Row,>({ percentage, count }: Wording) => ({
  cost: (key: string, label: string, value: (row: Row) => number | null) =>
    numericColumn(key, label, value, percentage),
  /** A dash where it is withheld. */
  count: (key: string, label: string, value: (row: Row) => number | null) => numericColumn(key, label, value, count),
});

const nameOf = ({ total: { dimensions } }: Price): Named => ({
  corridor: dimensions['corridor'] ?? '',
  period: dimensions['period'] ?? '',
  measure: dimensions['amount'] ?? '',
  source: dimensions['source'] ?? '',
  providerType: dimensions['provider_type'] ?? 'all',
  payoutCurrency: dimensions['payout_currency'] ?? 'all',
});

/** The columns in the words of a page. */
export const costColumns = (wording: Wording): readonly Column<Price>[] => {
  const { say, percentage } = wording;
  const numeric = numericColumns<Price>(wording);
  const leftOut = (key: string, label: string, cause: string) =>
    numeric.count(key, label, ({ total }) => total.quality.leftOut?.[cause] ?? null);
  return [
    ...Object.values(priceColumns(wording, nameOf)),
    { key: 'method', label: say('column.figure'), cell: ({ total }) => textCell(say(`method.${total.method}`)) },
    numeric.cost('cost', say('column.cost'), ({ total }) => total.value),
    qualityColumn<Price>(wording, ({ total }) => total),
    numeric.cost('fee', say('column.fee'), ({ fee }) => fee),
    numeric.cost('margin', say('column.margin'), ({ margin }) => margin),
    {
      key: 'limits',
      label: say('column.limits'),
      numeric: true,
      cell: ({ total }) => limitsCell(total.uncertainty, percentage, wording),
    },
    numeric.count('n', say('column.n'), ({ total }) => total.quality.n),
    numeric.count('services', say('column.services'), ({ total }) => total.quality.base),
    leftOut('opaque', say('column.opaque'), 'not-transparent'),
    leftOut('fee-unknown', say('column.feeUnknown'), 'fee-unknown'),
    leftOut('unknown', say('column.rateUnknown'), 'rate-unknown'),
    leftOut('refused', say('column.refused'), 'price-refused'),
  ];
};
