/** Columns of the tables of a report: fewer than in the files, each as people read it. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import type { Price } from '#analysis/production/observations/prices.ts';
import { figureInWords, nameOfPrice, priceWords, splitInWords } from '#functions/platform/wording/price-words.ts';
import { limitsInWords } from '#functions/platform/wording/limits-in-words.ts';
import type { Wording } from '#functions/platform/wording/wording.ts';

export type ReportColumn<Row> = {
  readonly label: string;
  readonly numeric?: true;
  readonly text: (row: Row) => string;
};

type Judged = Pick<Observation, 'quality' | 'attributes'>;

/** What a reader may do with the figure, and why it is withheld. */
function judgement({ say }: Wording, { quality, attributes: { reason } }: Judged): string {
  const grade = say(`quality.${quality.grade}`);
  return reason === '' ? grade : `${grade}: ${say(`reason.${reason}`)}`;
}

/** Ways of splitting that have a column each; with more of them, no column is as wide as its words on paper or a telephone. */
const most = 2;

/** What the rows of a table are of: a column for each way in which it is split, or one that names those of the row. */
function splitColumns(
  table: string,
  rows: readonly Observation[],
  wording: Wording,
): readonly ReportColumn<Observation>[] {
  const { say, dimension: named, domainValue } = wording;
  const dimensions = [...new Set(rows.flatMap((row) => Object.keys(row.dimensions)))];
  if (dimensions.length === 0) return [{ label: say('column.group'), text: () => say('figures.all') }];
  if (dimensions.length <= most)
    return dimensions.map((dimension) => ({
      label: named(table, dimension),
      text: (row) => {
        const code = row.dimensions[dimension];
        return code === undefined ? say('figures.all') : domainValue(table, dimension, code);
      },
    }));
  const levels = (row: Observation): readonly string[] =>
    dimensions.flatMap((dimension) => {
      const code = row.dimensions[dimension];
      return code === undefined ? [] : [`${named(table, dimension)}: ${domainValue(table, dimension, code)}`];
    });
  return [{ label: say('column.splits'), text: (row) => levels(row).join('; ') || say('figures.all') }];
}

/** The columns for these rows of one table. */
export function figureColumns(
  table: string,
  rows: readonly Observation[],
  wording: Wording,
): readonly ReportColumn<Observation>[] {
  const { say, figure, told, count } = wording;
  return [
    ...splitColumns(table, rows, wording),
    {
      label: say('column.estimate'),
      numeric: true,
      text: ({ value, measure, uncertainty }) => figure(value, measure, uncertainty.se),
    },
    {
      label: say('column.limits'),
      numeric: true,
      text: ({ uncertainty, measure }) =>
        limitsInWords(uncertainty, (value) => figure(value, measure, uncertainty.se), wording),
    },
    { label: say('column.cv'), numeric: true, text: ({ uncertainty }) => told(uncertainty.cv) },
    { label: countLabel(rows, wording), numeric: true, text: ({ quality }) => count(quality.n) },
    ...(rows.some(({ attributes }) => attributes.imputedShare !== undefined) ? [imputedColumn(wording)] : []),
    { label: say('column.quality'), text: (row) => judgement(wording, row) },
  ];
}

/** “n (households)”: who is counted. */
function countLabel(rows: readonly Observation[], { say, counted }: Wording): string {
  const units = [...new Set(rows.flatMap(({ quality }) => quality.nOf ?? []))];
  return units.length === 0 ? say('column.n') : `${say('column.n')} (${units.map(counted).join('; ')})`;
}

const imputedColumn = ({ say, told }: Wording): ReportColumn<Observation> => ({
  label: say('column.imputedShare'),
  numeric: true,
  text: ({ attributes }) => told(attributes.imputedShare ?? null),
});

/** Where a price is of: a corridor, or a group of them. */
export const corridorOrGroup = (price: Price, wording: Wording): string =>
  priceWords(wording).corridor(nameOfPrice(price)) || splitInWords(price, 'price_group', wording);

/** Columns of prices of corridors and of groups of them: percentages of the amount that is sent. */
export function priceColumns(wording: Wording): readonly ReportColumn<Price>[] {
  const { say, percentage, count } = wording;
  const words = priceWords(wording);
  return [
    { label: say('column.period'), text: (price) => words.period(nameOfPrice(price)) },
    {
      label: say('column.measure'),
      text: (price) => {
        const name = nameOfPrice(price);
        return [words.measure(name), ...(name.source === 'quotes' ? [] : [words.source(name)])].join(', ');
      },
    },
    { label: say('column.figure'), text: (price) => figureInWords(price, wording) },
    { label: say('column.cost'), numeric: true, text: ({ total }) => percentage(total.value, total.uncertainty.se) },
    { label: say('column.fee'), numeric: true, text: ({ fee, total }) => percentage(fee, total.uncertainty.se) },
    {
      label: say('column.margin'),
      numeric: true,
      text: ({ margin, total }) => percentage(margin, total.uncertainty.se),
    },
    { label: say('column.n'), numeric: true, text: ({ total }) => count(total.quality.n) },
    { label: say('column.quality'), text: ({ total }) => judgement(wording, total) },
  ];
}
