/** The sheets of the shifts of one study as a coordinator reads them: who counted what, and what does not fit. Plain data. */
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import type { KeptShiftSheet } from '#schemas/fieldwork/shift-sheet.ts';
import { grouped } from '../interviews/grouped.ts';
import { type Interview, isCounted } from '../interviews/interview.ts';
import { countedTogether, metIn } from './counted-shift.ts';
import { countsOf, dayOfShift, isReal } from './real-sheets.ts';

/**
 * Why somebody should look at a sheet. The first two are those of releases: more were met in the shift than passed; two who
 * counted it disagree on who passed, or on k. Where it is over, as many interviews should have come as were begun from it.
 */
export const sheetDoubts = ['met-more-than-passed', 'counted-differently', 'interviews-differ', 'left-open'] as const;
export type SheetDoubt = (typeof sheetDoubts)[number];

export type ToldShift = {
  readonly psu: string;
  /** Who counted: the enumerator, or the id of a link that has none. */
  readonly by: string;
  /** Day of the shift, YYYY-MM-DD. */
  readonly day: string;
  readonly interval: number;
  readonly counted: number;
  readonly refusals: KeptShiftSheet['refusals'];
  readonly nonresponse: number;
  /** Interviews that the phone began from it, and responses that came of them, wherever they stand. */
  readonly begun: number;
  readonly filed: number;
  readonly closed: boolean;
  /** When it was counted on last, ISO 8601. */
  readonly at: string;
  readonly doubts: readonly SheetDoubt[];
};

export type ToldShifts = {
  /** By day, shift and who counted. */
  readonly sheets: readonly ToldShift[];
  /** Sheets for practice, which count nowhere. */
  readonly trials: number;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * @param interviews all responses to the study
 * @param today YYYY-MM-DD
 */
export function toldShifts(
  all: readonly KeptShiftSheet[],
  interviews: readonly Interview[],
  frame: readonly FrameUnit[],
  today: string,
): ToldShifts {
  const sheets = all.filter(isReal);
  const units = new Map(frame.map((unit) => [unit.psu, unit]));
  const shifts = countedTogether(sheets.map(countsOf));
  const came = grouped(
    interviews.filter(({ trial }) => !trial),
    ({ psu }) => psu,
  );
  const told = sheets.map((sheet): ToldShift => {
    const { psu, by, interval, counted, refusals, nonresponse, interviews: begun, at } = sheet;
    const here = came.get(psu) ?? [];
    const shift = shifts.get(psu);
    const stopped = here.filter((one) => isCounted(one) && one.outcome !== 'ineligible').length;
    const filed = here.filter(({ enumerator }) => enumerator === by).length;
    const [day, closed] = [dayOfShift(sheet, units.get(psu)), sheet.closed === true];
    const isOver = closed || day < today;
    const holds: Readonly<Record<SheetDoubt, boolean>> = {
      'met-more-than-passed': shift !== undefined && metIn(shift, stopped) > shift.counted,
      'counted-differently': shift?.differs === true,
      'interviews-differ': isOver && begun !== filed,
      'left-open': !closed && day < today,
    };
    const doubts = sheetDoubts.filter((doubt) => holds[doubt]);
    return { psu, by, day, interval, counted, refusals, nonresponse, begun, filed, closed, at, doubts };
  });
  return {
    sheets: told.toSorted((a, b) => compare(a.day, b.day) || compare(a.psu, b.psu) || compare(a.by, b.by)),
    trials: all.length - sheets.length,
  };
}
