/** Interviews of a place after it was decided which draw holds: those that another draw led are kept apart, and those that the one led which holds are let in. */
import { lostDraw } from '#schemas/fieldwork/platform-notes.ts';
import { unitQuestion } from '#schemas/fieldwork/drawn-units.ts';
import { interviewAfter } from '#schemas/fieldwork/interview-states.ts';
import { type Studies, studyAsked } from '#schemas/language/study/study.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { stateOf } from '#functions/store/standing.ts';
import type { PlaceKey, Store } from '#functions/store/store.ts';

import { isLedByLostDraw, type PlaceDrawn } from './led-by.ts';

export type HoldDeps = {
  readonly store: Pick<
    Store,
    | 'readRound'
    | 'reviseResponse'
    | 'getResponse'
    | 'forgetComputed'
    | 'getRoundEntry'
    | 'getDrawn'
    | 'listListingsOf'
    | 'heardAt'
  >;
  readonly studies: Pick<Studies, 'find'>;
  readonly now: () => Date;
  /** Account of the person who decided. */
  readonly by: string;
};

export type HeldApart = { readonly apart: number; readonly letIn: number };

/** Those that somebody in the office has looked at since it was noted are theirs to decide. */
const isNoted = ({ notes = [] }: ResponseRecord): boolean => notes.some(({ rule }) => rule === lostDraw.rule);

/** The interview as it stands from now on; undefined where it stays as it is. */
function standing(record: ResponseRecord, isLost: boolean, by: string, at: string): ResponseRecord | undefined {
  const { notes = [], review } = record;
  const from = stateOf(record);
  const move = isLost ? 'hold-apart' : 'let-in';
  if (isLost === isNoted(record) || (!isLost && review?.move !== 'hold-apart')) return undefined;
  const others = notes.filter(({ rule }) => rule !== lostDraw.rule);
  const state = interviewAfter(move, from, 'drawing');
  return {
    ...record,
    notes: isLost ? [...others, lostDraw] : others,
    // What is out of the figures already stays where it is, and says this, too.
    ...(state !== undefined && { review: { state, move, by, at, reason: '' } }),
  };
}

/** Moves one, however often somebody else is first; answers whether it moved. */
async function moveOne(
  { store, now, by }: HoldDeps,
  first: ResponseRecord,
  isLost: (record: ResponseRecord) => boolean,
): Promise<boolean> {
  for (let record: ResponseRecord | undefined = first; record !== undefined; record = await store.getResponse(record)) {
    const after = standing(record, isLost(record), by, now().toISOString());
    if (after === undefined) return false;
    if ((await store.reviseResponse(record, after)) === 'revised') return true;
  }
  return false;
}

/**
 * Goes through the interviews of a place; doing it again changes nothing more.
 *
 * @throws {StoreUnavailable} some may have been moved, and doing it again moves the others
 */
export async function holdApart(deps: HoldDeps, place: PlaceKey): Promise<HeldApart> {
  const { store, studies } = deps;
  const { round, instrument, psu } = place;
  const [entry, lists, drawn] = await Promise.all([
    store.getRoundEntry(round),
    store.listListingsOf(place),
    store.getDrawn(place),
  ]);
  const study = entry && (await studyAsked(studies, entry.round.instruments, instrument));
  const question = unitQuestion(study?.collection.unit);
  const nothing = { apart: 0, letIn: 0 };
  if (question === undefined) return nothing;
  const here: PlaceDrawn = { lists, drawn };
  const heard = new Map<string, string | undefined>();
  const moved = { ...nothing };
  for await (const record of store.readRound(round, instrument)) {
    const holder = record.enumerator ?? record.link;
    if (record.answers['psu'] !== psu || holder === undefined || record.trial === true) continue;
    if (!heard.has(holder)) heard.set(holder, await store.heardAt(place, holder, drawn?.decidedAt));
    const isLost = ({ startedAt, answers: { [question]: unit } }: ResponseRecord): boolean =>
      typeof unit === 'string' && isLedByLostDraw(here, { holder, startedAt, unit, heardAt: heard.get(holder) });
    if (await moveOne(deps, record, isLost)) moved[isLost(record) ? 'apart' : 'letIn'] += 1;
  }
  if (moved.apart + moved.letIn > 0) await store.forgetComputed(round);
  return moved;
}
