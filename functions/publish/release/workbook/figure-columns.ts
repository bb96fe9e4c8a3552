/** Columns of a sheet of figures: what, for whom, how much, how sure; a withheld figure says that it is. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { percentagePoints } from '#analysis/production/observations/percentage-points.ts';
import { digitsOfError } from '#functions/platform/wording/digits-of-error.ts';
import type { Wording } from '#functions/platform/wording/wording.ts';

import { inAll, type SheetCell, type SheetColumn } from './sheet.ts';

/**
 * Number formats of spreadsheets of what has no standard error, by unit; others by size. Cells hold what the CSV holds: a share
 * is from 0 to 1, and its sign is the spreadsheet's own; percent are percent already, and their sign stands in the unit alone.
 */
const formats: Readonly<Record<string, string>> = { share: '0.0%', percent: '0.00', ratio: '0.000' };

/** A spreadsheet has no sign for percentage points, so that they are as they are counted: 3.1, not 0.031. */
const isInPoints = ({ unit }: Observation['measure']): boolean => unit === percentagePoints;

/** To the last digit of the standard error, as on pages and in the report. */
function formatOf({ measure, uncertainty: { se } }: Observation, value: number | null): string {
  const isShare = measure.unit === 'share';
  const digits = digitsOfError(isShare && se !== null ? 100 * se : se);
  if (digits !== undefined)
    return [isShare ? '0' : '#,##0', digits === 0 ? '' : `.${'0'.repeat(digits)}`, isShare ? '%' : ''].join('');
  return (
    (isInPoints(measure) ? '0.0#' : formats[measure.unit]) ??
    (value !== null && Math.abs(value) >= 1000 ? '#,##0' : '#,##0.00')
  );
}

type Judged = Pick<Observation, 'quality' | 'attributes'>;

/** The figure, or that it is withheld. */
export const shownOrWithheld = (
  { attributes }: Judged,
  value: number | null,
  format: string,
  wordings: readonly Wording[],
): SheetCell =>
  attributes.status === 'withheld'
    ? { value: inAll(wordings, ({ say }) => say('quality.suppress')), look: 'withheld' }
    : { value, format };

/** A number, empty where there is none. */
export const numberColumn = <Row>(
  header: SheetColumn<Row>['header'],
  value: (row: Row) => number | null,
  format: string | ((row: Row) => string),
): SheetColumn<Row> => ({
  header,
  cell: (row) => ({ value: value(row), format: typeof format === 'string' ? format : format(row) }),
});

/** What a reader may do with the row, and why it is withheld. */
export const judgement = <Row>(judged: (row: Row) => Judged): readonly SheetColumn<Row>[] => [
  { header: ({ say }) => say('column.quality'), words: (row, { say }) => say(`quality.${judged(row).quality.grade}`) },
  {
    header: ({ say }) => say('column.reason'),
    words: (row, { say }) => {
      const { reason } = judged(row).attributes;
      return reason === '' ? '' : say(`reason.${reason}`);
    },
  },
];

const dimensionColumn = (table: string, dimension: string): SheetColumn<Observation> => ({
  header: (wording) => wording.dimension(table, dimension),
  words: ({ dimensions }, wording) => {
    const code = dimensions[dimension];
    return code === undefined ? wording.say('figures.all') : wording.domainValue(table, dimension, code);
  },
});

const figureColumn = (
  header: SheetColumn<Observation>['header'],
  value: (row: Observation) => number | null,
): SheetColumn<Observation> => numberColumn(header, value, (row) => formatOf(row, value(row)));

/** The share that was imputed, where something was imputed to one of the rows. */
const imputedColumn = (rows: readonly Observation[]): readonly SheetColumn<Observation>[] =>
  rows.some(({ attributes }) => attributes.imputedShare !== undefined)
    ? [
        numberColumn(
          ({ say }) => say('column.imputedShare'),
          ({ attributes }) => attributes.imputedShare ?? null,
          '0%',
        ),
      ]
    : [];

/** “n (households)”: who is counted in a column. */
const counted =
  (rows: readonly Observation[], label: 'column.n' | 'column.base', of: 'nOf' | 'baseOf') =>
  (wording: Wording): string => {
    const units = [...new Set(rows.flatMap(({ quality }) => quality[of] ?? []))].map(wording.counted);
    return units.length === 0 ? wording.say(label) : `${wording.say(label)} (${units.join('; ')})`;
  };

/** Units that pages print with the figure have a word of their own in a column. */
function unitInWords(measure: Observation['measure'], { unit, say }: Wording): string {
  if (isInPoints(measure)) return say('files.points');
  switch (measure.unit) {
    case 'share':
      return say('files.share');
    case 'percent':
      return '%';
    case 'ratio':
      return say('files.ratio');
    case 'index':
      return say('files.index');
    default:
      return unit(measure);
  }
}

/** The columns for these rows of one table. */
export function figureColumns(table: string, rows: readonly Observation[]): readonly SheetColumn<Observation>[] {
  const dimensions = [...new Set(rows.flatMap((row) => Object.keys(row.dimensions)))];
  return [
    { header: ({ say }) => say('column.indicator'), words: ({ measure }, { indicator }) => indicator(measure) },
    ...dimensions.map((dimension) => dimensionColumn(table, dimension)),
    {
      header: ({ say }) => say('column.estimate'),
      cell: (row, wordings) => shownOrWithheld(row, row.value, formatOf(row, row.value), wordings),
    },
    {
      header: ({ say }) => say('column.unit'),
      words: ({ measure }, wording) => unitInWords(measure, wording),
    },
    figureColumn(
      ({ say }) => say('column.lower'),
      ({ uncertainty }) => uncertainty.ciLow,
    ),
    figureColumn(
      ({ say }) => say('column.upper'),
      ({ uncertainty }) => uncertainty.ciHigh,
    ),
    figureColumn(
      ({ say }) => say('column.se'),
      ({ uncertainty }) => uncertainty.se,
    ),
    numberColumn(
      ({ say }) => say('column.cv'),
      ({ uncertainty }) => uncertainty.cv,
      '0.0%',
    ),
    numberColumn(counted(rows, 'column.n', 'nOf'), ({ quality }) => quality.n, '#,##0'),
    numberColumn(counted(rows, 'column.base', 'baseOf'), ({ quality }) => quality.base, '#,##0'),
    numberColumn(
      ({ say }) => say('column.unknownShare'),
      ({ quality }) => quality.unknownShare,
      '0%',
    ),
    ...imputedColumn(rows),
    ...judgement((row: Observation) => row),
    { header: ({ say }) => say('column.method'), words: ({ method }, { say }) => say(`method.${method}`) },
  ];
}
