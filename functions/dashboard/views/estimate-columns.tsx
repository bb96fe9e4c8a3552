/** Columns of a table of estimates: what, for whom, how much, how sure. */
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import type { Column } from '../tables/data-table.ts';
import type { Wording } from '../tables/wording.ts';
import { limitsCell, qualityColumn } from './shared-columns.tsx';

const dimensionColumn = (dimension: string, wording: Wording): Column<EstimateRow> => ({
  key: dimension,
  label: wording.dimension(dimension),
  cell: ({ domain }) => {
    const code = domain[dimension];
    const text = code === undefined ? wording.say('figures.all') : wording.domainValue(dimension, code);
    return { value: text, text };
  },
});

/** Dimensions that at least one row is split by, in the order in which they appear. */
const dimensionsOf = (rows: readonly EstimateRow[]): string[] => [
  ...new Set(rows.flatMap((row) => Object.keys(row.domain))),
];

const estimateColumn = ({ say, figure, unit }: Wording): Column<EstimateRow> => ({
  key: 'estimate',
  label: say('column.estimate'),
  numeric: true,
  cell: (row) => ({
    value: row.estimate,
    text: `${figure(row.estimate, row.unit)} ${unit(row.unit)}`.trim(),
    show: (
      <>
        {figure(row.estimate, row.unit)} <span class="unit">{row.estimate === null ? '' : unit(row.unit)}</span>
      </>
    ),
  }),
});

/** The columns for these rows; a table has a column for each way it is split. */
export function estimateColumns(rows: readonly EstimateRow[], wording: Wording): readonly Column<EstimateRow>[] {
  const { say, figure, percent, count, indicator } = wording;
  const numeric = (
    key: string,
    label: string,
    value: (row: EstimateRow) => number | null,
    write: (value: number | null, row: EstimateRow) => string,
  ): Column<EstimateRow> => ({
    key,
    label,
    numeric: true,
    cell: (row) => ({ value: value(row), text: write(value(row), row) }),
  });
  return [
    {
      key: 'indicator',
      label: say('column.indicator'),
      cell: (row) => ({ value: indicator(row.indicator), text: indicator(row.indicator) }),
    },
    ...dimensionsOf(rows).map((dimension) => dimensionColumn(dimension, wording)),
    estimateColumn(wording),
    {
      key: 'limits',
      label: say('column.limits'),
      numeric: true,
      cell: (row) => limitsCell(row, (value) => figure(value, row.unit), wording),
    },
    numeric(
      'se',
      say('column.se'),
      ({ se }) => se,
      (se, { unit }) => figure(se, unit),
    ),
    numeric('cv', say('column.cv'), ({ cv }) => cv, percent),
    numeric('n', say('column.n'), ({ n }) => n, count),
    numeric('base', say('column.base'), ({ base }) => base, count),
    numeric('unknown_share', say('column.unknownShare'), ({ unknownShare }) => unknownShare, percent),
    qualityColumn<EstimateRow>(wording),
    {
      key: 'method',
      label: say('column.method'),
      cell: ({ method }) => ({ value: method, text: say(`method.${method}`) }),
    },
  ];
}
