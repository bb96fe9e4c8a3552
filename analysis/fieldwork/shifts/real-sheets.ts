/** Sheets of shifts that count, and their counts as weights read them. */
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import { type KeptShiftSheet, refusalsOf } from '#schemas/fieldwork/shift-sheet.ts';
import type { SheetCounts } from './counted-shift.ts';

/** What was counted for practice is in no figure. */
export const isReal = ({ trial }: KeptShiftSheet): boolean => trial !== true;

/** Its counts. */
export const countsOf = (sheet: KeptShiftSheet): SheetCounts => ({
  psu: sheet.psu,
  counted: sheet.counted,
  refusals: refusalsOf(sheet),
  nonresponse: sheet.nonresponse,
  interval: sheet.interval,
});

/** The day of a shift by the frame, YYYY-MM-DD; undefined where it says none. */
export function plannedDay(unit: FrameUnit | undefined): string | undefined {
  const date = unit?.prefilled?.['date'];
  return typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) ? date : undefined;
}

/** The day of a shift, YYYY-MM-DD: that of the frame, or else the one on which counting began, in UTC. */
export const dayOfShift = ({ startedAt }: KeptShiftSheet, unit: FrameUnit | undefined): string =>
  plannedDay(unit) ?? startedAt.slice(0, 10);
