/**
 * A clerk decides whether two registrations are two people or one. Nothing is merged: of one person one registration stays,
 * and the other is set aside, in no figure and on no list, until somebody puts it back. Both are kept, and the person who came by
 * either can see, correct and erase it.
 */
import { sharedNotes } from '#functions/ingest/claims.ts';
import type { PairDecision, ResponseRecord, Review } from '#functions/store/response-record.ts';
import type { Store } from '#functions/store/store.ts';

import { type OfficeDeps, type Request, writeAudit } from '../record.ts';
import { isAside, openBefore, type Pair, pairDigest, paired, type PairDeps, type Side, sideUnder } from './pairs.ts';

export type DecideDeps = OfficeDeps & PairDeps & { readonly store: Pick<Store, 'markResponse'> };

export type Decision = {
  readonly other: string;
  /** Of one person it says which of the two stays. */
  readonly as: { readonly kind: 'two-people' } | { readonly kind: 'one-person'; readonly stays: string };
  /** The sign of what the clerk looked at; undefined where they look at what is there now. */
  readonly seen?: string | undefined;
};

export type DecideOutcome =
  | { readonly kind: 'decided' | 'as-before' }
  | { readonly kind: 'unknown'; readonly id: string }
  /** They have nothing in common by which they could be one person, or are one registration. */
  | { readonly kind: 'share-nothing' }
  /** Somebody changed one of them since it was looked at; nothing was changed. */
  | { readonly kind: 'changed-meanwhile' };

const setAside = ({ by, now }: OfficeDeps): Review => ({
  state: 'set-aside',
  move: 'set-aside',
  by,
  at: now().toISOString(),
  reason: '', // stands in the trail
});

/** A record with a decision in the place of what was decided about the same two before. */
function withDecision(deps: OfficeDeps, record: ResponseRecord, decision: PairDecision): ResponseRecord {
  const decided = [...(record.decided ?? []).filter(({ pair }) => pair !== decision.pair), decision];
  return standing(deps, { ...record, decided });
}

/** Set aside as long as anything that was decided says so. */
function standing(deps: OfficeDeps, { review, ...record }: ResponseRecord): ResponseRecord {
  const isOut = record.decided?.some(({ as }) => as === 'set-aside') === true;
  if (isOut) return { ...record, review: review?.state === 'set-aside' ? review : setAside(deps) };
  return review === undefined || review.state === 'set-aside' ? record : { ...record, review };
}

/** The notes of the later one: what it shares with somebody before it that nobody has decided about. */
async function withOpenNotes(deps: DecideDeps, record: ResponseRecord, { one, two }: Pair): Promise<ResponseRecord> {
  const left = (await openBefore(deps, two)).filter((pair) => pair.one.response.id !== one.response.id);
  const kinds = new Set(left.flatMap(({ shares }) => shares));
  const over = [
    ...(kinds.has('contact') ? [] : [sharedNotes.contacts.rule]),
    ...(kinds.has('year') || kinds.has('origin') ? [] : [sharedNotes.likenesses.rule]),
  ];
  const { notes = [], ...others } = record;
  const stay = notes.filter(({ rule }) => !over.some((gone) => gone === rule));
  return stay.length === 0 ? others : { ...others, notes: stay };
}

const roleOf = ({ id }: ResponseRecord, as: Decision['as']): PairDecision['as'] => {
  if (as.kind === 'two-people') return 'two-people';
  return id === as.stays ? 'stays' : 'set-aside';
};

/**
 * Writes the earlier one, then the later one: of two who decide at once the second is refused before anything is written. When
 * the later one was changed meanwhile, the earlier one is as it was.
 */
async function writeBoth(
  { store }: DecideDeps,
  { one, two }: Pair,
  after: readonly [ResponseRecord, ResponseRecord],
): Promise<'written' | 'changed-meanwhile'> {
  const [first, second] = after;
  if ((await store.markResponse(one.response, first)) === 'changed-meanwhile') return 'changed-meanwhile';
  if ((await store.markResponse(two.response, second)) === 'marked') return 'written';
  const written = await store.getResponse(one.response);
  if (written?.revision === (one.response.revision ?? 0) + 1) await store.markResponse(written, one.response);
  return 'changed-meanwhile';
}

const actions = {
  'two-people': 'registrant-told-apart',
  stays: 'registrant-stays',
  'set-aside': 'registrant-set-aside',
} as const;

/** Decides about `request.id` and another one; a decision can be taken back by the other. */
export async function decidePair(deps: DecideDeps, request: Request, decision: Decision): Promise<DecideOutcome> {
  const { other, as, seen } = decision;
  const keyOf = (id: string) => ({ round: request.round, instrument: request.instrument.id, id });
  const [a, b] = await Promise.all([request.id, other].map((id) => sideUnder(deps, keyOf(id))));
  if (a === undefined || b === undefined) return { kind: 'unknown', id: a === undefined ? request.id : other };
  if (request.id === other) return { kind: 'share-nothing' };
  const pair = paired(deps, a, b);
  if (seen !== undefined && seen !== pair.seen) return { kind: 'changed-meanwhile' };
  const digest = pairDigest(deps.digestKey, a.response, b.response);
  const before = [pair.one, pair.two].map(({ response }) => response.decided?.find((one) => one.pair === digest)?.as);
  if (pair.shares.length === 0 && before.every((one) => one === undefined)) return { kind: 'share-nothing' };
  const roles = [pair.one, pair.two].map(({ response }) => roleOf(response, as));
  if (roles.every((role, at) => role === before[at])) return { kind: 'as-before' };
  const after = ({ response }: Side): ResponseRecord =>
    withDecision(deps, response, { pair: digest, as: roleOf(response, as) });
  const second = await withOpenNotes(deps, after(pair.two), pair);
  if ((await writeBoth(deps, pair, [after(pair.one), second])) !== 'written') return { kind: 'changed-meanwhile' };
  for (const { response } of [pair.one, pair.two])
    await writeAudit(deps, actions[roleOf(response, as)], { ...request, id: response.id });
  await deps.store.forgetComputed(request.round);
  return { kind: 'decided' };
}

export type PutBackOutcome = { readonly kind: 'put-back' | 'not-set-aside' | 'unknown' | 'changed-meanwhile' };

/** Lets a registration count again that was set aside, also when the other one is gone; the two are listed again. */
export async function putBack(deps: DecideDeps, request: Request): Promise<PutBackOutcome> {
  const key = { round: request.round, instrument: request.instrument.id, id: request.id };
  const side = await sideUnder(deps, key);
  if (side === undefined) return { kind: 'unknown' };
  const { decided = [], ...record } = side.response;
  if (!isAside(side)) return { kind: 'not-set-aside' };
  const left = decided.filter(({ as }) => as !== 'set-aside');
  const after = standing(deps, { ...record, ...(left.length > 0 && { decided: left }) });
  if ((await deps.store.markResponse(side.response, after)) === 'changed-meanwhile')
    return { kind: 'changed-meanwhile' };
  await writeAudit(deps, 'registrant-put-back', request);
  await deps.store.forgetComputed(request.round);
  return { kind: 'put-back' };
}
