/** Cells and columns that tables of figures, of prices and of weights have in common. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import type { Cell, Column } from '../tables/data-table.ts';
import type { Wording } from '../tables/wording.ts';

/** Words as they are. */
export const textCell = (text: string): Cell => ({ value: text, text });

/** A column of numbers, each written as its row asks for. */
export const numericColumn = <Row,>(
  key: string,
  label: string,
  value: (row: Row) => number | null,
  write: (value: number | null, row: Row) => string,
): Column<Row> => ({
  key,
  label,
  numeric: true,
  cell: (row) => ({ value: value(row), text: write(value(row), row) }),
});

/** “low – high”, sorted by the width of the interval. */
export const limitsCell = (
  { ciLow, ciHigh }: Pick<Observation['uncertainty'], 'ciLow' | 'ciHigh'>,
  write: (value: number) => string,
  { say }: Pick<Wording, 'say'>,
): Cell =>
  ciLow === null || ciHigh === null
    ? { value: null, text: '–' }
    : { value: ciHigh - ciLow, text: say('table.range', { low: write(ciLow), high: write(ciHigh) }) };

/** A badge that says what a reader may do with the row, and why it is withheld if it is. */
export const qualityColumn = <Row,>(
  { say }: Wording,
  judged: (row: Row) => Pick<Observation, 'quality' | 'attributes'>,
): Column<Row> => ({
  key: 'quality',
  label: say('column.quality'),
  cell: (row) => {
    const { quality, attributes } = judged(row);
    const why = attributes.reason === '' ? '' : say(`reason.${attributes.reason}`);
    return {
      value: quality.grade,
      text: `${say(`quality.${quality.grade}`)} ${why}`.trim(),
      show: (
        <>
          <span class={`badge ${quality.grade}`}>{say(`quality.${quality.grade}`)}</span>
          {why === '' ? null : <span class="unit"> {why}</span>}
        </>
      ),
    };
  },
});
