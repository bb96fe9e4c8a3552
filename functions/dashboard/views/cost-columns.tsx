/** Columns of the corridor cost table. */
import type { CorridorCostRow } from '#analysis/production/observations/rows.ts';
import type { Cell, Column } from '../tables/data-table.ts';
import type { Wording } from '../tables/wording.ts';
import { limitsCell, qualityColumn } from './shared-columns.tsx';

/** Words as they are. */
export const textCell = (text: string): Cell => ({ value: text, text });

type Named = Pick<CorridorCostRow, 'corridor' | 'period' | 'measure' | 'source' | 'providerType' | 'payoutCurrency'>;

/** Columns that say which prices a row is of. */
export const priceColumns = <Row extends Named>({ say, domainValue, source }: Wording) => {
  const column = (key: string, label: string, text: (row: Row) => string): Column<Row> => ({
    key,
    label,
    cell: (row) => textCell(text(row)),
  });
  return {
    corridor: column('corridor', say('column.corridor'), (row) => domainValue('corridor', row.corridor)),
    period: column('period', say('column.period'), ({ period }) =>
      period === '' ? say('figures.wholeRound') : period,
    ),
    measure: column('measure', say('column.measure'), ({ measure }) => say(`measure.${measure}`)),
    source: column('source', say('column.source'), (row) => source(row.source)),
    provider: column('provider', say('column.provider'), (row) => domainValue('provider_type', row.providerType)),
    /** A code as it is; `all` and `unknown` in words. */
    payout: column('payout', say('column.payout'), ({ payoutCurrency }) =>
      /^[A-Z]{3}$/.test(payoutCurrency) ? payoutCurrency : domainValue('', payoutCurrency),
    ),
  };
};

/** Columns of counts and of percentages, by the figure of a row. */
export const numericColumns = <Row,>({ percentage, count }: Wording) => {
  const column = (
    key: string,
    label: string,
    value: (row: Row) => number | null,
    write: (value: number | null) => string,
  ): Column<Row> => ({
    key,
    label,
    numeric: true,
    cell: (row) => ({ value: value(row), text: write(value(row)) }),
  });
  return {
    /** Percent of the amount. */
    cost: (key: string, label: string, value: (row: Row) => number | null) => column(key, label, value, percentage),
    /** A count; a dash where it is withheld. */
    count: (key: string, label: string, value: (row: Row) => number | null) => column(key, label, value, count),
  };
};

/** The columns in the words of a page. */
export const costColumns = (wording: Wording): readonly Column<CorridorCostRow>[] => {
  const { say, percentage } = wording;
  const named = priceColumns<CorridorCostRow>(wording);
  const numeric = numericColumns<CorridorCostRow>(wording);
  return [
    ...Object.values(named),
    { key: 'method', label: say('column.figure'), cell: ({ method }) => textCell(say(`method.${method}`)) },
    numeric.cost('cost', say('column.cost'), (row) => row.totalCostPercent),
    numeric.cost('fee', say('column.fee'), (row) => row.feePercent),
    numeric.cost('margin', say('column.margin'), (row) => row.fxMarginPercent),
    {
      key: 'limits',
      label: say('column.limits'),
      numeric: true,
      cell: (row) => limitsCell(row, percentage, wording),
    },
    numeric.count('n', say('column.n'), ({ n }) => n),
    numeric.count('services', say('column.services'), ({ services }) => services),
    numeric.count('opaque', say('column.opaque'), ({ notTransparent }) => notTransparent),
    numeric.count('fee-unknown', say('column.feeUnknown'), ({ feeUnknown }) => feeUnknown),
    numeric.count('unknown', say('column.rateUnknown'), ({ rateUnknown }) => rateUnknown),
    numeric.count('refused', say('column.refused'), ({ priceRefused }) => priceRefused),
    qualityColumn<CorridorCostRow>(wording),
  ];
};
