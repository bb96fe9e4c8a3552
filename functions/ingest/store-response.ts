/** Stores one checked response: identity to the vault, the rest to the responses. Used by ingestion and by import. */
import { interviewAfter } from '#schemas/fieldwork/interview-states.ts';
import { splitIdentity } from '#schemas/language/questions/identity.ts';
import { keptAnswers } from '#schemas/language/check/kept-answers.ts';
import { softNotes } from '#schemas/language/check/soft-notes.ts';
import { lostDraw, type PlatformNote } from '#schemas/fieldwork/platform-notes.ts';
import { corrected } from '#schemas/language/check/corrections.ts';
import type { Paradata } from '#schemas/language/questions/paradata.ts';
import type { Position } from '#schemas/language/questions/position.ts';
import type { Remark } from '#schemas/language/questions/remark.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { contentDigest } from '#functions/store/content-digest.ts';
import { isJsonObject, type JsonObject } from '#functions/store/json.ts';
import type {
  ClockNote,
  PutOutcome,
  ResponseDesign,
  ResponseRecord,
  ResponseSource,
  Review,
} from '#functions/store/response-record.ts';
import { editionOf, stateOf } from '#functions/store/standing.ts';
import type { Store } from '#functions/store/store.ts';

import { claimAll, digestsOf, noClaims, notesAfter } from './claims.ts';
import { contactDigests, reachable, waysIn } from './contacts.ts';

export type StoreResponseDeps = {
  readonly store: Pick<
    Store,
    | 'wasErased'
    | 'putIdentity'
    | 'removeIdentity'
    | 'putResponse'
    | 'claimContact'
    | 'releaseContact'
    | 'getResponse'
    | 'reviseResponse'
  >;
  /** Keys the content digest; see {@link contentDigest}. */
  readonly digestKey: string;
  readonly now: () => Date;
};

/** A response that `checkResponse` found valid, of whatever instrument. */
export type ValidResponse = {
  readonly id: string;
  readonly round: string;
  readonly version: number;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly answers: unknown;
  readonly remarks?: readonly Remark[];
  /** How it was led; in no digest, so that a retry is one whatever was counted since. */
  readonly paradata?: Paradata;
  /** Where it took place, as coarse as its round keeps it. */
  readonly position?: Position;
  /** Which correction of what was stored under this id it is, from 1. */
  readonly correction?: number;
};

/** Where a response came from; imported microdata bring their own design. */
export type Origin = {
  readonly source: ResponseSource;
  readonly design?: ResponseDesign;
  readonly notCollected?: readonly string[];
  readonly clock?: ClockNote;
  /** The link that it was filed through, and whose that is. */
  readonly link?: string;
  readonly enumerator?: string;
  /** Filed to try the form out: in no figure. */
  readonly trial?: true;
  /** The link had ended: what was begun before is kept until the office decides, and corrects nothing. */
  readonly ended?: true;
  /** It was led by a draw that does not hold: in no figure until the office decides. */
  readonly isByLostDraw?: true;
  /** What was noted of it besides its soft rules. */
  readonly noted?: readonly PlatformNote[];
  /** Country of the round, where a telephone number without a country code may be from. */
  readonly country?: string;
};

/** What splits into who it is and what they said of themselves, with where a telephone number may be from. */
type Split = {
  readonly profile: JsonObject;
  readonly identity: JsonObject | undefined;
  readonly country: string | undefined;
};

/** The identity as the vault keeps it. */
const keptOf = (instrument: Instrument, { profile, identity, country }: Split): JsonObject | undefined =>
  identity && reachable(instrument, identity, [profile['residence_country'], country]);

/** Keyed digests of the contacts that a valid response names, as the vault knows them. */
export function contactsOf(
  deps: Pick<StoreResponseDeps, 'digestKey'>,
  instrument: Instrument,
  { round, answers }: ValidResponse,
  country: string | undefined,
): readonly string[] {
  const plain = isJsonObject(answers) && keptAnswers(instrument, answers);
  if (!isJsonObject(plain)) throw new TypeError('a valid response holds JSON alone');
  const kept = keptOf(instrument, { ...splitIdentity(instrument, plain), country });
  return kept === undefined ? [] : contactDigests(instrument, round, kept, deps.digestKey);
}

/**
 * Stores a valid response. The identity is written first: if what follows fails, a retry
 * finds it there, and no response is ever acknowledged without it. Of a person who was erased nothing is written at all.
 */
export async function storeResponse(
  deps: StoreResponseDeps,
  instrument: Instrument,
  response: ValidResponse,
  origin: Origin,
): Promise<PutOutcome> {
  const { id, round, version, startedAt, endedAt, answers, correction, remarks = [], paradata, position } = response;
  const { country, noted = [], ended, isByLostDraw, ...come } = origin;
  if (!isJsonObject(answers)) throw new TypeError('a valid response holds JSON alone');
  const plain = keptAnswers(instrument, answers);
  if (!isJsonObject(plain)) throw new TypeError('a valid response holds JSON alone');
  const body = { id, round, instrument: instrument.id, version, startedAt, endedAt };
  const { profile, identity } = splitIdentity(instrument, plain);
  if (identity !== undefined && (await deps.store.wasErased(body))) return { kind: 'erased' };
  const received = {
    contentDigest: digestOf(deps, instrument, response, origin),
    receivedAt: deps.now().toISOString(),
  };
  const kept = keptOf(instrument, { profile, identity, country });
  const digests =
    kept === undefined ? { contacts: [], likenesses: [] } : await digestsOf(deps, instrument, { round, profile, kept });
  const key = { round, instrument: instrument.id, id };
  // Sent again, late, what was corrected since: nothing of it comes back beside what counts now.
  const known = identity && (await deps.store.getResponse(key));
  const isOver = known?.who !== undefined && known.contentDigest === received.contentDigest;
  const claims = isOver ? noClaims : await claimAll(deps.store, key, digests);
  if (kept !== undefined && !isOver) {
    await deps.store.putIdentity({ id, round, instrument: instrument.id, ...received, identity: kept, ...digests });
  }
  const ours: readonly PlatformNote[] = [
    ...(correction === undefined ? [] : [corrected]),
    ...(isByLostDraw === true ? [lostDraw] : []),
    ...(identity === undefined ? noted : []), // a release would tell the exact number of registrants with one
    ...notesAfter([], claims, profile),
  ];
  const notes = [...softNotes(instrument, answers, origin.notCollected), ...ours];
  const outcome = await put(deps, ended === true ? undefined : correction, {
    ...body,
    answers: profile,
    ...received,
    ...come,
    ...(kept !== undefined && { reachedBy: waysIn(instrument, kept) }),
    ...((ended ?? isByLostDraw) === true && { review: quarantined(origin, received.receivedAt) }),
    ...(notes.length > 0 && { notes }),
    ...(remarks.length > 0 && { remarks }),
    ...(paradata !== undefined && { paradata }),
    ...(position !== undefined && correction === undefined && { position }),
  });
  const isRefused = outcome.kind === 'erased' || outcome.kind === 'id-reused';
  // Nothing leads to the identity of a body that was not taken: it would stay in the vault for ever, and unseen.
  if (identity !== undefined && isRefused)
    await deps.store.removeIdentity({ ...key, contentDigest: received.contentDigest });
  const isRevised = outcome.kind === 'already-stored' && outcome.receipt.revisedAt !== undefined;
  // Nor does a contact or a name lead to a person who has corrected it since, and whose phone sends the first version again.
  if (isRefused || isRevised) for (const contact of claims.added) await deps.store.releaseContact({ ...key, contact });
  return outcome;
}

/**
 * Puts a record; a correction in the place of what it corrects, which the history keeps. When that is not what is stored –
 * somebody has changed it since, or it is of another place – both are kept for review, as with any other answers under one
 * id. Of what a store has lost, the correction is the response.
 */
async function put(
  { store, now }: Pick<StoreResponseDeps, 'store' | 'now'>,
  correction: number | undefined,
  record: ResponseRecord,
): Promise<PutOutcome> {
  if (correction === undefined) return store.putResponse(record);
  const { id, round, instrument } = record;
  for (;;) {
    const present = await store.getResponse({ id, round, instrument });
    const isLater = present !== undefined && correction > editionOf(present);
    const isHere = present?.answers['psu'] === record.answers['psu']; // a link of one place changes nothing of another
    if (!isLater || !isHere || present.contentDigest === record.contentDigest) return store.putResponse(record);
    const times = { receivedAt: present.receivedAt, revisedAt: now().toISOString() };
    // How the interview itself was led, and where, stays beside its correction, which is made anywhere and brings no position.
    const { paradata, position } = present;
    const led = { ...(paradata !== undefined && { paradata }), ...(position !== undefined && { position }) };
    const after = {
      ...record,
      ...led,
      ...standingOf(present, record, times.revisedAt),
      edition: correction,
      ...times,
    };
    // Whoever was first moved it in review, or sent the same correction, or another: looking again tells which.
    if ((await store.reviseResponse(present, after)) === 'changed-meanwhile') continue;
    return { kind: 'stored', receipt: { id, round, instrument, version: record.version, ...times } };
  }
}

/** Where a response stands when its phone has corrected it: what is out of the figures stays there. */
function standingOf(present: ResponseRecord, after: ResponseRecord, at: string) {
  const from = stateOf(present);
  const isLost = (record: ResponseRecord): boolean => record.notes?.some(({ rule }) => rule === lostDraw.rule) === true;
  // That its draw does not hold came out after it was filed.
  const lost = isLost(after) && !isLost(present) ? interviewAfter('hold-apart', from, 'drawing') : undefined;
  const state = lost ?? interviewAfter('correct', from, 'phone') ?? from;
  const moved: Review = {
    state,
    move: lost === undefined ? 'correct' : 'hold-apart',
    by: after.link ?? '',
    at,
    reason: '',
  };
  return { ...(present.trial === true && { trial: true as const }), review: moved };
}

/** Where a response stands whose link had ended, or whose draw does not hold. */
const quarantined = ({ link = '', ended }: Pick<Origin, 'link' | 'ended'>, at: string): Review => ({
  state: 'quarantined',
  move: ended === true ? 'file' : 'hold-apart',
  by: link,
  at,
  reason: '',
});

/** The digest of a body as it was sent: a retry says the same. */
function digestOf(
  { digestKey }: Pick<StoreResponseDeps, 'digestKey'>,
  instrument: Instrument,
  { id, round, version, startedAt, endedAt, answers, remarks = [], position }: ValidResponse,
  { clock, design }: Pick<Origin, 'clock' | 'design'>,
): string {
  if (!isJsonObject(answers)) throw new TypeError('a valid response holds JSON alone');
  const times = { startedAt: clock?.startedAt ?? startedAt, endedAt: clock?.endedAt ?? endedAt };
  const sent = {
    id,
    round,
    instrument: instrument.id,
    version,
    ...times,
    answers,
    ...(remarks.length > 0 && { remarks }),
    ...(position !== undefined && { position }),
  };
  return contentDigest(design === undefined ? sent : { ...sent, design }, digestKey);
}

/** The receipt of a body that was stored before; undefined when this one was not. Nothing is written. */
export async function receiptOf(
  deps: Pick<StoreResponseDeps, 'digestKey'> & { readonly store: Pick<Store, 'getResponse'> },
  instrument: Instrument,
  response: ValidResponse,
  origin: Pick<Origin, 'clock'>,
): Promise<Extract<PutOutcome, { kind: 'already-stored' }> | undefined> {
  const { id, round } = response;
  const kept = await deps.store.getResponse({ id, round, instrument: instrument.id });
  if (kept?.contentDigest !== digestOf(deps, instrument, response, origin)) return undefined;
  const { version, receivedAt, revisedAt } = kept;
  const times = { receivedAt, ...(revisedAt !== undefined && { revisedAt }) };
  return { kind: 'already-stored', receipt: { id, round, instrument: instrument.id, version, ...times } };
}
