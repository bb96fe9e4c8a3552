/** What an entry of the device says of the response that it was begun as. */
import type { KnownAnswers } from '#schemas/fieldwork/round.ts';
import type { Position } from '#schemas/language/questions/position.ts';
import { isPlainObject } from '#schemas/language/evaluate/answers.ts';
import { readState } from '../engine/read-state.ts';
import type { Delivered, Envelope, Held, Kept } from './kept.ts';
import { localMoment } from './local-moment.ts';
import type { LastOnScreen } from './on-screen.ts';
import type { Session } from './session-given.ts';
import { lackOf } from './study/held-studies.ts';

/** An entry without its answers and what came of it; with what it corrects, how it was led, and where. */
export type Begun = Envelope & {
  readonly before?: Delivered;
  readonly led?: unknown;
  readonly position?: Position | undefined;
};

/** What is sent of an entry around its answers. */
export const envelopeOf = ({ id, round, instrument, version, startedAt, correction }: Envelope): Envelope => ({
  id,
  round,
  instrument,
  version,
  startedAt,
  ...(correction !== undefined && { correction }),
});

/** Of an entry, without what came of it. */
export const begunOf = (entry: Begun): Begun => ({
  ...envelopeOf(entry),
  ...(entry.before !== undefined && { before: entry.before }),
  ...(entry.led !== undefined && { led: entry.led }),
  ...(entry.position !== undefined && { position: entry.position }),
});

/** Of a new one, in the version that the page asks. */
export const begunNow = (id: string, { round, instrument, now }: Pick<Session, 'round' | 'instrument' | 'now'>) => ({
  id,
  round,
  instrument: instrument.id,
  version: instrument.version,
  startedAt: localMoment(now()),
});

/** What was delivered, to be corrected. */
export const correctionOf = (entry: Delivered, editedAt: string): Extract<Kept, { state: 'draft' }> => ({
  ...envelopeOf(entry),
  correction: (entry.correction ?? 0) + 1,
  form: entry.form,
  before: entry,
  state: 'draft',
  editedAt,
});

/** A draft of the place that the link is for; what was begun elsewhere is listed, and opened only on demand. */
function isOfPlace({ form }: Kept, known: KnownAnswers): boolean {
  const cells = readState(form)?.entered.cells;
  return Object.entries(known).every(([name, value]) => cells?.[name]?.answer === value);
}

/** When somebody worked on a draft last: a correction was begun as long ago as what it corrects. */
const touched = (entry: Held): number =>
  Date.parse((entry.state === 'draft' ? entry.editedAt : undefined) ?? entry.startedAt);

/**
 * What a page may open, best first: what was on its screen, then drafts of the place of its link, those worked on last first. What stood
 * on the screen of another page of the tab counts where it is of that place.
 *
 * Nothing of it where somebody said what is to be begun.
 *
 * @param all oldest first; what is of a version that is not here is left in the list
 */
export function toOpen(
  all: readonly Held[],
  { prefilled: known, studies, start }: Pick<Session, 'prefilled' | 'studies' | 'start'>,
  last: LastOnScreen | undefined,
): readonly Held[] {
  if (start !== undefined) return [];
  const held = all.filter((entry) => lackOf(studies, entry) === undefined);
  const drafts = held
    .filter((entry) => entry.state === 'draft' && isOfPlace(entry, known))
    .reverse()
    .sort((a, b) => touched(b) - touched(a));
  const shown = held.find(({ id, state }) => id === last?.id && (state === 'draft' || state === 'refused'));
  const isMeant = shown !== undefined && (last?.byTab === false || isOfPlace(shown, known));
  return isMeant ? [shown, ...drafts.filter((draft) => draft !== shown)] : drafts;
}

/** What somebody said in a body, as JSON: the answers, the remarks and the place, without the times. */
export function saidIn(body: string): string {
  const sent: unknown = JSON.parse(body);
  if (!isPlainObject(sent)) return '';
  const { answers, remarks, position } = sent;
  return JSON.stringify({ answers, remarks, position });
}
