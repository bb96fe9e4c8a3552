/** What the use cases of review are given, and the line that each move leaves in the trail. */
import type { Mover } from '#schemas/fieldwork/interview-states.ts';
import type { AuditEntry } from '#functions/store/audit.ts';
import type { ResponseKey, ResponseRecord, Review } from '#functions/store/response-record.ts';
import type { Store } from '#functions/store/store.ts';

export type ReviewDeps = {
  readonly store: Pick<Store, 'getResponse' | 'reviseResponse' | 'putAudit' | 'forgetComputed' | 'noteSentBack'>;
  readonly now: () => Date;
  /** Mints a UUIDv7. */
  readonly newId: () => string;
  /** Account of the person who acts, and as what. */
  readonly by: string;
  readonly as: Extract<Mover, 'supervisor' | 'coordinator'>;
};

/** Moves that the office makes. */
export const officeMoves = ['accept', 'send-back', 'set-aside'] as const;
export type OfficeMove = (typeof officeMoves)[number];

const actions = {
  accept: 'interview-accepted',
  'send-back': 'interview-sent-back',
  'set-aside': 'interview-set-aside',
  edit: 'interview-edited',
} as const satisfies Readonly<Record<OfficeMove | 'edit', AuditEntry['action']>>;

/**
 * The line of a move of the office, made of what the response itself holds: the trail can be written again from it.
 * Undefined for what a phone did.
 */
export function lineOf({ review, id, round }: ResponseRecord, questions?: readonly string[]): AuditEntry | undefined {
  if (review?.line === undefined) return undefined;
  if (review.move === 'file' || review.move === 'correct' || review.move === 'hold-apart' || review.move === 'let-in')
    return undefined;
  const { line, at, by, move, reason } = review;
  const changed = questions === undefined ? {} : { questions: [...questions] };
  return { id: line, round, at, by, action: actions[move], subject: id, reason, ...changed };
}

export type Written =
  | { readonly kind: 'moved'; readonly response: ResponseRecord }
  /** Somebody else moved or changed it since it was read; nothing was changed. */
  | { readonly kind: 'changed-meanwhile' };

/**
 * Writes a response with its new standing, then its line in the trail. Cut off in between, the line of the move is still
 * in the response, and the next move writes it first.
 */
export async function writeMove(
  deps: ReviewDeps,
  before: ResponseRecord,
  after: ResponseRecord & { readonly review: Review },
  questions?: readonly string[],
): Promise<Written> {
  const earlier = lineOf(before);
  if (earlier !== undefined) await deps.store.putAudit(earlier);
  const written = await deps.store.reviseResponse(before, after);
  if (written === 'changed-meanwhile') return { kind: written };
  const line = lineOf(after, questions);
  if (line !== undefined) await deps.store.putAudit(line);
  await deps.store.forgetComputed(before.round);
  return { kind: 'moved', response: { ...after, revision: (before.revision ?? 0) + 1 } };
}

/** What finds a response, and which of its writings the person looked at: what was changed since is not moved unseen. */
export type Seen = ResponseKey & { readonly revision?: number };

/** The response as it was seen. */
export async function asSeen(
  { store }: Pick<ReviewDeps, 'store'>,
  { revision, ...key }: Seen,
): Promise<ResponseRecord | 'unknown' | 'changed-meanwhile' | 'no-interview'> {
  const found = await store.getResponse(key);
  if (found === undefined) return 'unknown';
  // A registrant's record is their own: what the office may do with it are the commands of the registry.
  if (found.source === 'self') return 'no-interview';
  return revision === undefined || revision === (found.revision ?? 0) ? found : 'changed-meanwhile';
}
