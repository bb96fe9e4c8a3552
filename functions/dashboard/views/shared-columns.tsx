/** Cells that tables of figures and of prices have in common: limits and quality. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import type { Cell, Column } from '../tables/data-table.ts';
import type { Wording } from '../tables/wording.ts';

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
