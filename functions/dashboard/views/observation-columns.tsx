/** Columns of one part of a table of observations: for whom, how much, how sure. Any dimensions, any statistic. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { unitOfSides } from '#analysis/production/observations/percentage-points.ts';
import { roundDimensions } from '#analysis/production/observations/round-tables.ts';
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import type { Column } from '../tables/data-table.ts';
import { splitting } from '../tables/observation-facets.ts';
import { errorOfSides } from '#functions/platform/wording/error-of-sides.ts';
import type { Wording } from '../tables/wording.ts';
import { figureWithBase, limitsCell, numericColumn, qualityColumn, textCell } from './shared-columns.tsx';

const dimensionColumn = (table: string, dimension: string, wording: Wording): Column<Observation> => ({
  key: `by-${dimension}`,
  label: wording.dimension(table, dimension),
  cell: ({ dimensions }) => {
    const code = dimensions[dimension];
    return textCell(code === undefined ? wording.say('figures.all') : wording.domainValue(table, dimension, code));
  },
});

/** Dimensions that at least one row is split by, in the order in which they appear; rounds come last. */
/** Rows of a trend are told apart by their round: it comes before the table that they are of, and the first round. */
const placeOf = (dimension: string): number =>
  dimension === 'round' ? 1 : roundDimensions.includes(dimension) ? 2 : 0;

const dimensionsOf = (rows: readonly Observation[]): readonly string[] =>
  [...new Set(rows.flatMap(({ dimensions }) => Object.keys(dimensions)))].toSorted((a, b) => placeOf(a) - placeOf(b));

/** Who a row is about; where nothing is split, everybody. */
function groupColumns(rows: readonly Observation[], wording: Wording): readonly Column<Observation>[] {
  const table = rows[0]?.table ?? '';
  const dimensions = dimensionsOf(rows);
  const columns = dimensions.map((dimension) => dimensionColumn(table, dimension, wording));
  const { say } = wording;
  const all: Column<Observation> = {
    key: 'group',
    label: say('column.group'),
    cell: () => textCell(say('figures.all')),
  };
  // of changes that are split by nothing else, what is said of all rows is told above them
  const isOfSeveral = new Set(rows.map(({ measure }) => wording.subject(measure).code)).size > 1;
  if (splitting(dimensions).length === 0 && isOfSeveral)
    return [
      { key: 'figure', label: say('part.indicator'), cell: ({ measure }) => textCell(wording.subject(measure).text) },
      ...columns,
    ];
  const isOfAll = dimensions.every((dimension) => dimension !== 'round' && roundDimensions.includes(dimension));
  return isOfAll ? [all, ...columns] : columns;
}

/** Of changes, how many places they are of that were interviewed in both rounds. */
const sharedColumns = (rows: readonly Observation[], { say, count }: Wording): readonly Column<Observation>[] =>
  rows.every(({ attributes }) => attributes.change === undefined)
    ? []
    : [
        numericColumn<Observation>(
          'shared',
          say('change.shared'),
          ({ attributes }) => attributes.change?.sharedPsus ?? null,
          count,
        ),
      ];

/** Of changes, both figures that they are between. */
function changeColumns(rows: readonly Observation[], { say, figure }: Wording): readonly Column<Observation>[] {
  if (rows.every(({ attributes }) => attributes.change === undefined)) return [];
  return (['before', 'after'] as const).map((side) =>
    numericColumn<Observation>(
      side,
      say(`change.${side}`),
      ({ attributes }) => attributes.change?.[side] ?? null,
      (value, row) => figure(value, { unit: unitOfSides(row.measure.unit) }, errorOfSides(row)),
    ),
  );
}

/** The columns for rows of one indicator and one figure made of it. */
export function observationColumns(
  rows: readonly Observation[],
  settings: RoundSettings,
  wording: Wording,
): readonly Column<Observation>[] {
  const { say, figure, told, count, unit } = wording;
  const numeric = numericColumn<Observation>;
  const points = new Set(rows.map(({ measure }) => measure.at));
  const limitsOf = ({ uncertainty, measure }: Observation) =>
    limitsCell(uncertainty, (value) => figure(value, measure, uncertainty.se), wording);
  return [
    ...groupColumns(rows, wording),
    ...(points.size > 1 ? [numeric('at', say('column.at'), ({ measure }) => measure.at, told)] : []),
    ...changeColumns(rows, wording),
    {
      key: 'estimate',
      label: say('column.estimate'),
      numeric: true,
      always: true,
      cell: (row) =>
        figureWithBase(
          { value: row.value, text: figure(row.value, row.measure, row.uncertainty.se) },
          { limits: limitsOf(row), n: row.quality.n },
          wording,
        ),
    },
    ...(rows.some(({ measure }) => unit(measure) !== '')
      ? [{ key: 'unit', label: say('column.unit'), cell: ({ measure }: Observation) => textCell(unit(measure)) }]
      : []),
    qualityColumn<Observation>(wording, settings, (row) => row),
    {
      key: 'limits',
      label: say('column.limits'),
      numeric: true,
      cell: limitsOf,
    },
    numeric('cv', say('column.cv'), ({ uncertainty }) => uncertainty.cv, told),
    numeric(
      'se',
      say('column.se'),
      ({ uncertainty }) => uncertainty.se,
      (se, { measure }) => figure(se, measure, se),
    ),
    ...sharedColumns(rows, wording),
    numeric('n', say('column.n'), ({ quality }) => quality.n, count),
    numeric('base', say('column.base'), ({ quality }) => quality.base, count),
    numeric('unknown_share', say('column.unknownShare'), ({ quality }) => quality.unknownShare, told),
    ...(rows.some(({ attributes }) => attributes.imputedShare !== undefined)
      ? [
          numeric(
            'imputed_share',
            say('column.imputedShare'),
            ({ attributes }) => attributes.imputedShare ?? null,
            told,
          ),
        ]
      : []),
    {
      key: 'method',
      label: say('column.method'),
      cell: ({ method }) => ({ value: method, text: say(`method.${method}`) }),
    },
  ];
}
