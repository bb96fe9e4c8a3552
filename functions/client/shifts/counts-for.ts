/** What the sheet of a shift knows for its interviews: they do not ask for it. */
import type { KnownAnswers } from '#schemas/fieldwork/round.ts';
import { refusalsOf } from '#schemas/fieldwork/shift-sheet.ts';
import type { ShiftCounts } from '#schemas/language/study/collection.ts';

import type { State } from '../engine/state.ts';
import { sheetOf } from './kept-sheets.ts';
import { stopsOf } from './shift-sheet.ts';

type Asked = {
  readonly round: string;
  readonly instrument: { readonly id: string };
  readonly prefilled: KnownAnswers;
  readonly shift?: ShiftCounts | undefined;
};

/**
 * The counts as they are now, for a new interview; for one that is gone on with, those that it began with.
 *
 * @param left as it was left; undefined for a new one
 */
export async function countsFor(
  { round, instrument, prefilled, shift: names }: Asked,
  left: State | undefined,
): Promise<KnownAnswers> {
  const { psu } = prefilled;
  const one = typeof psu === 'string' ? await sheetOf(round, { instrument: instrument.id, psu }) : undefined;
  if (one === undefined || names === undefined) return {};
  const { sheet } = one;
  const now = {
    [names.interval]: sheet.interval,
    // Whoever is asked now has passed as well.
    [names.counted]: Math.max(sheet.counted, stopsOf(sheet) + 1),
    [names.refusals]: refusalsOf(sheet),
    [names.nonresponse]: sheet.nonresponse,
  };
  if (left === undefined) return now;
  const then = Object.keys(now).flatMap((name) => {
    const answer = left.entered.cells[name]?.answer;
    return typeof answer === 'number' ? [[name, answer] as const] : [];
  });
  return Object.fromEntries(then);
}
