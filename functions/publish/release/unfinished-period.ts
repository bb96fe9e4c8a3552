/** A release of a period that is not over when it is computed says so, at its headline as well. */
import type { Warning } from '#analysis/production/observations/rows.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { note } from '#schemas/words/note.ts';

/**
 * One warning, or none.
 *
 * @param computedOn day in UTC; undefined of releases from before it was kept
 */
export function unfinishedPeriod(
  { referencePeriod: { end } }: Pick<Round, 'referencePeriod'>,
  computedOn: string | undefined,
): readonly Warning[] {
  if (computedOn === undefined || computedOn > end) return [];
  const says = note('note.period-unfinished', { end, day: computedOn });
  return [{ code: 'period-unfinished', table: 'round', subject: end, count: 1, says }];
}
