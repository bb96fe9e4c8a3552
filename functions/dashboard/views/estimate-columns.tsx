/** Columns of a table of estimates: what, for whom, how much, how sure. */
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import type { Column } from '../tables/data-table.ts';
import { domainValue, figure, humanise, methodWords, percent, unitLabel } from '../tables/wording.ts';
import { limitsCell, qualityColumn } from './shared-columns.tsx';

const dimensionColumn = (dimension: string): Column<EstimateRow> => ({
  key: dimension,
  label: humanise(dimension),
  cell: ({ domain }) => {
    const code = domain[dimension];
    const text = code === undefined ? 'All' : domainValue(dimension, code);
    return { value: text, text };
  },
});

/** Dimensions that at least one row is split by, in the order in which they appear. */
const dimensionsOf = (rows: readonly EstimateRow[]): string[] => [
  ...new Set(rows.flatMap((row) => Object.keys(row.domain))),
];

/** The columns for these rows; a table has a column for each way it is split. */
export const estimateColumns = (rows: readonly EstimateRow[]): readonly Column<EstimateRow>[] => [
  {
    key: 'indicator',
    label: 'Indicator',
    cell: ({ indicator }) => ({ value: humanise(indicator), text: humanise(indicator) }),
  },
  ...dimensionsOf(rows).map(dimensionColumn),
  {
    key: 'estimate',
    label: 'Estimate',
    numeric: true,
    cell: ({ estimate, unit }) => ({
      value: estimate,
      text: `${figure(estimate, unit)} ${unitLabel(unit)}`.trim(),
      show: (
        <>
          {figure(estimate, unit)} <span class="unit">{estimate === null ? '' : unitLabel(unit)}</span>
        </>
      ),
    }),
  },
  {
    key: 'limits',
    label: 'Confidence limits',
    numeric: true,
    cell: (row) => limitsCell(row, (value) => figure(value, row.unit)),
  },
  {
    key: 'se',
    label: 'Standard error',
    numeric: true,
    cell: ({ se, unit }) => ({ value: se, text: figure(se, unit) }),
  },
  { key: 'cv', label: 'CV', numeric: true, cell: ({ cv }) => ({ value: cv, text: percent(cv) }) },
  {
    key: 'n',
    label: 'n',
    numeric: true,
    cell: ({ n }) => ({ value: n, text: n === null ? '–' : n.toLocaleString('en') }),
  },
  {
    key: 'base',
    label: 'Base',
    numeric: true,
    cell: ({ base }) => ({ value: base, text: base === null ? '–' : base.toLocaleString('en') }),
  },
  {
    key: 'unknown_share',
    label: 'Unknown',
    numeric: true,
    cell: ({ unknownShare }) => ({ value: unknownShare, text: percent(unknownShare) }),
  },
  qualityColumn<EstimateRow>(),
  { key: 'method', label: 'Method', cell: ({ method }) => ({ value: method, text: methodWords[method] }) },
];
