/** Cells that tables of estimates and of costs have in common: limits and quality. */
import type { Quality, SuppressionReason } from '#analysis/production/observations/rows.ts';
import type { Cell, Column } from '../tables/data-table.ts';
import type { Wording } from '../tables/wording.ts';

type Limits = { readonly ciLow: number | null; readonly ciHigh: number | null };

/** “low – high”, sorted by the width of the interval. */
export const limitsCell = (
  { ciLow, ciHigh }: Limits,
  write: (value: number) => string,
  { say }: Pick<Wording, 'say'>,
): Cell =>
  ciLow === null || ciHigh === null
    ? { value: null, text: '–' }
    : { value: ciHigh - ciLow, text: say('table.range', { low: write(ciLow), high: write(ciHigh) }) };

type Judged = { readonly quality: Quality; readonly reason: SuppressionReason };

/** A badge that says what a reader may do with the row, and why it is withheld if it is. */
export const qualityColumn = <Row extends Judged>({ say }: Wording): Column<Row> => ({
  key: 'quality',
  label: say('column.quality'),
  cell: ({ quality, reason }) => {
    const why = reason === '' ? '' : say(`reason.${reason}`);
    return {
      value: quality,
      text: `${say(`quality.${quality}`)} ${why}`.trim(),
      show: (
        <>
          <span class={`badge ${quality}`}>{say(`quality.${quality}`)}</span>
          {why === '' ? null : <span class="unit"> {why}</span>}
        </>
      ),
    };
  },
});
