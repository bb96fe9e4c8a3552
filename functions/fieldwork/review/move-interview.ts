/** Accepts an interview, sends it back to whoever filed it, or sets it aside; what it was before stays in its history. */
import { interviewAfter, type StoredState } from '#schemas/fieldwork/interview-states.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { editionOf, stateOf } from '#functions/store/standing.ts';

import { asSeen, type OfficeMove, type ReviewDeps, type Seen, writeMove } from './review-deps.ts';

export type MoveOutcome =
  | { readonly kind: 'moved'; readonly from: StoredState; readonly response: ResponseRecord }
  | { readonly kind: 'unknown' }
  /** A person's own registration. */
  | { readonly kind: 'no-interview' }
  /** This move leads from no such state, or not for a supervisor. */
  | { readonly kind: 'not-from-here'; readonly state: StoredState }
  | { readonly kind: 'changed-meanwhile' };

/**
 * Moves one interview.
 *
 * @param reason why, for the trail; whoever filed it reads the reason of what is sent back
 */
export async function moveInterview(
  deps: ReviewDeps,
  seen: Seen,
  { move, reason }: { readonly move: OfficeMove; readonly reason: string },
): Promise<MoveOutcome> {
  const found = await asSeen(deps, seen);
  if (typeof found === 'string') return { kind: found };
  const from = stateOf(found);
  const state = interviewAfter(move, from, deps.as);
  if (state === undefined) return { kind: 'not-from-here', state: from };
  const { by, newId, now, store } = deps;
  const to = found.enumerator ?? found.link;
  // Before the move: a phone that looks there finds by the response itself whether it was made.
  if (state === 'sent-back' && to !== undefined) await store.noteSentBack(found, to);
  const review = { state, move, by, at: now().toISOString(), reason, line: newId() };
  const written = await writeMove(deps, found, { ...found, edition: editionOf(found), review });
  return written.kind === 'moved' ? { ...written, from } : written;
}
