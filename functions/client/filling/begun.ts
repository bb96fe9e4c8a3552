/** What an entry of the device says of the response that it was begun as. */
import type { KnownAnswers } from '#schemas/fieldwork/round.ts';
import { isPlainObject } from '#schemas/language/evaluate/answers.ts';
import { readState } from '../engine/read-state.ts';
import type { Held, Kept } from './kept.ts';
import type { LastOnScreen } from './on-screen.ts';

/** What stays the same from the first answer to the receipt. */
export type Begun = Pick<Kept, 'id' | 'round' | 'instrument' | 'version' | 'startedAt'>;

/** Of an entry, without what came of it. */
export const begunOf = ({ id, round, instrument, version, startedAt }: Begun): Begun => ({
  id,
  round,
  instrument,
  version,
  startedAt,
});

/** A draft of the place that the link is for; what was begun elsewhere is listed, and opened only on demand. */
function isOfPlace({ form }: Kept, known: KnownAnswers): boolean {
  const cells = readState(form)?.entered.cells;
  return Object.entries(known).every(([name, value]) => cells?.[name]?.answer === value);
}

/**
 * What a page may open, best first: what was on its screen, then drafts of the place of its link, latest first. What stood
 * on the screen of another page of the tab counts where it is of that place.
 *
 * @param held oldest first
 */
export function toOpen(held: readonly Held[], known: KnownAnswers, last: LastOnScreen | undefined): readonly Held[] {
  const drafts = held.filter((entry) => entry.state === 'draft' && isOfPlace(entry, known)).reverse();
  const shown = held.find(({ id, state }) => id === last?.id && (state === 'draft' || state === 'refused'));
  const isMeant = shown !== undefined && (last?.byTab === false || isOfPlace(shown, known));
  return isMeant ? [shown, ...drafts.filter((draft) => draft !== shown)] : drafts;
}

/** What somebody said in a body, as JSON: the answers and the remarks, without the times. */
export function saidIn(body: string): string {
  const sent: unknown = JSON.parse(body);
  if (!isPlainObject(sent)) return '';
  const { answers, remarks } = sent;
  return JSON.stringify({ answers, ...(remarks !== undefined && { remarks }) });
}
