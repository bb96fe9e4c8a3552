/** Columns of a table of observations: what, for whom, how much, how sure. Any dimensions, any statistic. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import type { Column } from '../tables/data-table.ts';
import type { Wording } from '../tables/wording.ts';
import { limitsCell, numericColumn, qualityColumn, textCell } from './shared-columns.tsx';

const dimensionColumn = (table: string, dimension: string, wording: Wording): Column<Observation> => ({
  key: `by-${dimension}`,
  label: wording.dimension(table, dimension),
  cell: ({ dimensions }) => {
    const code = dimensions[dimension];
    return textCell(code === undefined ? wording.say('figures.all') : wording.domainValue(table, dimension, code));
  },
});

/** Dimensions that at least one row is split by, in the order in which they appear. */
const dimensionsOf = (rows: readonly Observation[]): string[] => [
  ...new Set(rows.flatMap(({ dimensions }) => Object.keys(dimensions))),
];

const valueColumn = ({ say, figure, unit }: Wording): Column<Observation> => ({
  key: 'estimate',
  label: say('column.estimate'),
  numeric: true,
  cell: ({ value, measure }) => ({
    value,
    text: `${figure(value, measure)} ${value === null ? '' : unit(measure)}`.trim(),
    show: (
      <>
        {figure(value, measure)} <span class="unit">{value === null ? '' : unit(measure)}</span>
      </>
    ),
  }),
});

/** The columns for these rows of one table; there is one for each way in which it is split. */
export function observationColumns(rows: readonly Observation[], wording: Wording): readonly Column<Observation>[] {
  const { say, figure, percent, count, indicator } = wording;
  const numeric = numericColumn<Observation>;
  return [
    {
      key: 'indicator',
      label: say('column.indicator'),
      cell: ({ measure }) => textCell(indicator(measure)),
    },
    ...dimensionsOf(rows).map((dimension) => dimensionColumn(rows[0]?.table ?? '', dimension, wording)),
    valueColumn(wording),
    qualityColumn<Observation>(wording, (row) => row),
    {
      key: 'limits',
      label: say('column.limits'),
      numeric: true,
      cell: ({ uncertainty, measure }) => limitsCell(uncertainty, (value) => figure(value, measure), wording),
    },
    numeric(
      'se',
      say('column.se'),
      ({ uncertainty }) => uncertainty.se,
      (se, { measure }) => figure(se, measure),
    ),
    numeric('cv', say('column.cv'), ({ uncertainty }) => uncertainty.cv, percent),
    numeric('n', say('column.n'), ({ quality }) => quality.n, count),
    numeric('base', say('column.base'), ({ quality }) => quality.base, count),
    numeric('unknown_share', say('column.unknownShare'), ({ quality }) => quality.unknownShare, percent),
    {
      key: 'method',
      label: say('column.method'),
      cell: ({ method }) => ({ value: method, text: say(`method.${method}`) }),
    },
  ];
}
