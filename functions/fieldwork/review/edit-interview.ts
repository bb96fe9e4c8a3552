/** Changes answers of an interview in the office, with a reason; what was filed stays in its history. */
import { inReview, interviewAfter, type StoredState } from '#schemas/fieldwork/interview-states.ts';
import { checkResponse } from '#schemas/language/check/check-response.ts';
import { keptAnswers } from '#schemas/language/check/kept-answers.ts';
import { softNotes } from '#schemas/language/check/soft-notes.ts';
import type { Problem } from '#schemas/language/faults/problems.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { type Json, isJsonObject } from '#functions/store/json.ts';
import type { ResponseRecord, Review } from '#functions/store/response-record.ts';
import { editionOf, stateOf } from '#functions/store/standing.ts';

import { asSeen, type ReviewDeps, type Seen, writeMove } from './review-deps.ts';

/** Note of a response that the office has changed; the release counts them. */
export const edited = { pointer: '', rule: inReview.edited } as const;

export type EditOutcome =
  | { readonly kind: 'edited'; readonly questions: readonly string[]; readonly response: ResponseRecord }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'no-interview' }
  | { readonly kind: 'not-from-here'; readonly state: StoredState }
  | { readonly kind: 'nothing-changed' }
  /** The place of an interview in the sample is not for anybody to change. */
  | { readonly kind: 'of-the-design'; readonly question: string }
  | { readonly kind: 'faulty'; readonly faults: readonly Problem[] }
  | { readonly kind: 'changed-meanwhile' };

/** Design of the sample: by these an interview is found, weighed and counted, so that no edit moves it elsewhere. */
const fixed = ['psu', 'stratum'] as const;

/** Notes of a response after its answers were changed: the unlikely ones anew, those of its arrival as they were. */
function notesOf(instrument: Instrument, before: ResponseRecord, answers: ResponseRecord['answers']) {
  const isOfAnswers = new Set(softNotes(instrument, before.answers, before.notCollected).map(({ rule }) => rule));
  const others = (before.notes ?? []).filter(({ rule }) => !isOfAnswers.has(rule) && rule !== edited.rule);
  return [...softNotes(instrument, answers, before.notCollected), ...others, edited];
}

/** What the enumerator is asked for stays as it was said when it was sent back. */
const stillAsked = (review: ResponseRecord['review']): Pick<Review, 'asked'> =>
  review?.state === 'sent-back' ? { asked: review.asked ?? { reason: review.reason, at: review.at } } : {};

/**
 * Puts answers in the place of others, after the check that ingestion makes of the whole interview.
 *
 * @param changes question → new answer, a whole roster at once; null takes an answer away
 */
export async function editInterview(
  deps: ReviewDeps,
  instrument: Instrument,
  seen: Seen,
  { changes, reason }: { readonly changes: Readonly<Record<string, Json>>; readonly reason: string },
): Promise<EditOutcome> {
  const found = await asSeen(deps, seen);
  if (typeof found === 'string') return { kind: found };
  const from = stateOf(found);
  const state = interviewAfter('edit', from, deps.as);
  if (state === undefined) return { kind: 'not-from-here', state: from };
  const moved = fixed.find((name) => changes[name] !== undefined && changes[name] !== found.answers[name]);
  if (moved !== undefined) return { kind: 'of-the-design', question: moved };
  const answers = Object.fromEntries(
    Object.entries({ ...found.answers, ...changes }).filter(([, answer]) => answer !== null),
  );
  const { id, round, version, startedAt, endedAt, notCollected } = found;
  const body = { id, round, instrument: found.instrument, version, startedAt, endedAt, answers };
  const checked = checkResponse(instrument, body, notCollected === undefined ? {} : { notCollected });
  if (checked.kind === 'faulty') return { kind: 'faulty', faults: checked.faults };
  const kept = keptAnswers(instrument, answers);
  if (!isJsonObject(kept)) throw new TypeError('a valid interview holds JSON alone');
  const questions = [...new Set([...Object.keys(found.answers), ...Object.keys(kept)])]
    .filter((name) => JSON.stringify(found.answers[name]) !== JSON.stringify(kept[name]))
    .toSorted();
  if (questions.length === 0) return { kind: 'nothing-changed' };
  const at = deps.now().toISOString();
  const written = await writeMove(
    deps,
    found,
    {
      ...found,
      answers: kept,
      notes: notesOf(instrument, found, kept),
      edition: editionOf(found) + 1,
      revisedAt: at,
      review: { state, move: 'edit', by: deps.by, at, reason, line: deps.newId(), ...stillAsked(found.review) },
    },
    questions,
  );
  return written.kind === 'moved' ? { kind: 'edited', questions, response: written.response } : written;
}
