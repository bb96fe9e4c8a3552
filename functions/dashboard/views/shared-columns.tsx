/** Cells and columns that tables of figures, of prices and of weights have in common. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import type { Cell, Column } from '../tables/data-table.ts';
import { whyGrade } from '#functions/platform/wording/why-grade.ts';
import { type Limits, limitsInWords } from '#functions/platform/wording/limits-in-words.ts';
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

/** “low – high”, sorted by the width of the interval; that there is none where all answers are alike. */
export const limitsCell = (
  uncertainty: Limits,
  write: (value: number) => string,
  wording: Pick<Wording, 'say'>,
): Cell => {
  const { ciLow, ciHigh } = uncertainty;
  return {
    value: ciLow === null || ciHigh === null ? null : ciHigh - ciLow,
    text: limitsInWords(uncertainty, write, wording),
  };
};

/** A figure with its limits and its base below it where a screen is too narrow to have their columns in sight; the columns stay, and are what is copied and searched. */
export const figureWithBase = (
  { value, text }: Cell,
  { limits, n }: { readonly limits: Cell; readonly n: number | null },
  { say, count }: Pick<Wording, 'say' | 'count'>,
): Cell => ({
  value,
  text,
  show:
    value === null ? (
      text
    ) : (
      <>
        {text}
        <span
          class="beside"
          {...(limits.value !== null && { 'data-limits': limits.text })}
          {...(n !== null && { 'data-n': `${say('column.n')} ${count(n)}` })}
        />
      </>
    ),
});

type Judged = Pick<Observation, 'quality' | 'attributes' | 'uncertainty'>;

/** A badge that says what a reader may do with the row and opens to say why, and the reason if it is withheld. */
export const qualityColumn = <Row,>(
  wording: Wording,
  settings: RoundSettings,
  judged: (row: Row) => Judged,
): Column<Row> => ({
  key: 'quality',
  label: wording.say('column.quality'),
  always: true,
  cell: (row) => {
    const { say } = wording;
    const { quality, attributes } = judged(row);
    const reason = attributes.reason === '' ? '' : say(`reason.${attributes.reason}`);
    const why = whyGrade(judged(row), settings, wording);
    const badge = <span class={`badge ${quality.grade}`}>{say(`quality.${quality.grade}`)}</span>;
    return {
      value: quality.grade,
      text: `${say(`quality.${quality.grade}`)} ${reason}`.trim(),
      show:
        why === undefined ? (
          badge
        ) : (
          <details class="why">
            <summary>
              {badge}
              {reason === '' ? null : <span class="unit"> {reason}</span>}
            </summary>
            <p>{why}</p>
          </details>
        ),
    };
  },
});
