/** Corrects a registrant's answers, or withdraws consent; what was there before stays in the history. */
import { checkResponse } from '#schemas/language/check/check-response.ts';
import { keptAnswers } from '#schemas/language/check/kept-answers.ts';
import type { Problem } from '#schemas/language/faults/problems.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { everyQuestion, planOf } from '#schemas/language/questions/outline.ts';
import { splitIdentity } from '#schemas/language/questions/identity.ts';
import { allDigests, type Claims, claimAll, digestsOf, notesAfter } from '#functions/ingest/claims.ts';
import { reachable, waysIn } from '#functions/ingest/contacts.ts';
import { type Json, isJsonObject } from '#functions/store/json.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';

import { type OfficeDeps, readRecord, type Request, writeAudit } from './record.ts';
import { settleIdentities } from './settle-identity.ts';
import { withVerified } from './verify.ts';

/** Question → new answer; null takes the answer away. */
export type Changes = Readonly<Record<string, Json>>;

export type ReviseOutcome =
  | { readonly kind: 'revised'; readonly questions: readonly string[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'faulty'; readonly faults: readonly Problem[] }
  /** The person would agree to nothing that an entry may be used for: then none may be kept. */
  | { readonly kind: 'agrees-to-nothing' }
  /** Somebody else revised the record in the meantime; nothing was changed. */
  | { readonly kind: 'changed-meanwhile' };

/** Replaces answers, after the same check that ingestion makes of the whole record. */
export const correctRegistrant = (deps: OfficeDeps, request: Request, changes: Changes): Promise<ReviseOutcome> =>
  revise(deps, request, changes, 'registrant-corrected');

/** Takes consent to purposes back: `questions` are those that ask for it. */
export const withdrawConsent = (
  deps: OfficeDeps,
  request: Request,
  questions: readonly string[],
): Promise<ReviseOutcome> =>
  revise(deps, request, Object.fromEntries(questions.map((question) => [question, 'no'])), 'registrant-withdrawn');

/** Rules that, once broken, leave nothing to file: whoever agrees to nothing is asked nothing further. */
const endings = (instrument: Instrument): ReadonlySet<string> =>
  new Set(
    [...everyQuestion(planOf(instrument))].flatMap(({ question }) =>
      (question.rules ?? []).filter(({ whenFiled }) => whenFiled === true).map(({ rule }) => rule),
    ),
  );

/** The response with what is noted of it since; without notes, where none are left. */
function withNotes(response: ResponseRecord, claims: Claims): ResponseRecord {
  const { notes: before = [], ...others } = response;
  const notes = notesAfter(before, claims, response.answers);
  return notes.length === 0 ? others : { ...others, notes };
}

async function revise(
  deps: OfficeDeps,
  request: Request,
  changes: Changes,
  action: 'registrant-corrected' | 'registrant-withdrawn',
): Promise<ReviseOutcome> {
  const record = await readRecord(deps, request);
  if (record === undefined) return { kind: 'unknown' };
  const { response, identity, digests: before } = record;
  const answers = Object.fromEntries(
    Object.entries({ ...response.answers, ...identity, ...changes }).filter(([, answer]) => answer !== null),
  );
  const { id, round, instrument, version, startedAt, endedAt } = response;
  const body = { id, round, instrument, version, startedAt, endedAt, answers };
  const revisedAt = deps.now().toISOString();
  // What is taken back is judged as it was given: whoever is of age by now can still be taken off a list by their guardian.
  const today = action === 'registrant-corrected' ? { day: revisedAt.slice(0, 10) } : {};
  const checked = checkResponse(request.instrument, body, today);
  if (checked.kind === 'faulty') {
    const ends = endings(request.instrument);
    if (checked.faults.some(({ rule }) => ends.has(rule))) return { kind: 'agrees-to-nothing' };
    return { kind: 'faulty', faults: checked.faults };
  }

  const parts = splitIdentity(request.instrument, keptAnswers(request.instrument, answers));
  const { profile, identity: who = {} } = parts;
  if (!isJsonObject(profile) || !isJsonObject(who)) throw new TypeError('a valid record holds JSON alone');
  const kept = reachable(request.instrument, who, [profile['residence_country']]);
  const digests = await digestsOf(deps, request.instrument, { round, profile, kept });
  const { contentDigest, receivedAt } = response;
  const mark = deps.newId();
  const next = { id, round, instrument, contentDigest, receivedAt, identity: kept, ...digests };
  await deps.store.putIdentity({ ...next, who: mark, writtenAt: revisedAt });
  const claims = await claimAll(deps.store, { round, instrument, id }, digests, allDigests(before));
  const verified = await Promise.all(
    digests.contacts.map((contact) => deps.store.isVerified({ round, instrument, contact, id })),
  );
  // One write makes the answers and who gave them what counts, or neither.
  const outcome = await deps.store.reviseResponse(response, {
    ...withNotes(withVerified(response, verified.includes(true)), claims),
    reachedBy: waysIn(request.instrument, kept),
    answers: profile,
    revisedAt,
    who: mark,
    ...(response.edition !== undefined && { edition: response.edition + 1 }),
  });
  const present = await deps.store.getResponse(response);
  // Erased at this very moment: what was just written must not bring the person back.
  if (present === undefined) {
    await deps.store.removeIdentities(response);
    // What was claimed after its identity went is in no identity any more.
    for (const contact of allDigests(digests)) await deps.store.releaseContact({ round, instrument, contact, id });
    return { kind: 'unknown' };
  }
  await settleIdentities(deps, present, [outcome === 'revised' ? response.who : mark]);
  if (outcome === 'changed-meanwhile') return { kind: outcome };
  const questions = Object.keys(changes).toSorted();
  await writeAudit(deps, action, request, questions);
  await deps.store.forgetComputed(request.round);
  return { kind: 'revised', questions };
}
