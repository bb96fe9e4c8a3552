/** A registrant's record as the office sees it: what was answered, who it is, what it was before. */
import type { ForgetMessages } from '#functions/messages/message.ts';
import type { Digests } from '#functions/ingest/claims.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import type { AuditEntry } from '#functions/store/audit.ts';
import type { JsonObject } from '#functions/store/json.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import type { Store } from '#functions/store/store.ts';

export type OfficeStore = Pick<
  Store,
  | 'getResponse'
  | 'reviseResponse'
  | 'markResponse'
  | 'isVerified'
  | 'listHistory'
  | 'listConflicts'
  | 'eraseResponse'
  | 'scrub'
  | 'wasErased'
  | 'listErased'
  | 'putAudit'
  | 'getIdentity'
  | 'putIdentity'
  | 'removeIdentity'
  | 'identitiesUnder'
  | 'claimContact'
  | 'releaseContact'
  | 'removeIdentities'
  | 'forgetComputed'
  | 'forgetRelays'
  | 'forgetGroups'
>;

export type OfficeDeps = {
  readonly store: OfficeStore;
  readonly now: () => Date;
  /** Keys the digests of contacts, as at ingestion. */
  readonly digestKey: string;
  /** Mints a UUIDv7. */
  readonly newId: () => string;
  /** What lies here to be sent is erased with a person; absent where a message leaves the platform at once. */
  readonly forgetMessages?: ForgetMessages | undefined;
  /** Account of the person who acts. */
  readonly by: string;
};

/** Which record, and why it is touched; the reason is kept in the audit trail. */
export type Request = {
  readonly round: string;
  readonly instrument: Instrument;
  readonly id: string;
  readonly reason: string;
};

export type RegistrantRecord = {
  readonly response: ResponseRecord;
  /** Undefined when nothing that identifies the person is kept. */
  readonly identity: JsonObject | undefined;
  /** Keyed digests of contacts, and of how alike the person is to others. */
  readonly digests: Digests;
};

const keyOf = ({ round, instrument, id }: Request) => ({ round, instrument: instrument.id, id });

/** The record, or undefined when there is none under this id. */
export async function readRecord({ store }: OfficeDeps, request: Request): Promise<RegistrantRecord | undefined> {
  const response = await store.getResponse(keyOf(request));
  if (response === undefined) return undefined;
  const { identity, contacts = [], likenesses = [] } = (await store.getIdentity(response)) ?? {};
  return { response, identity, digests: { contacts, likenesses } };
}

/** A line in the audit trail; `questions` names what was changed. */
export async function writeAudit(
  { store, now, newId, by }: OfficeDeps,
  action: AuditEntry['action'],
  { round, id, reason }: Request,
  questions?: readonly string[],
): Promise<void> {
  await store.putAudit({
    id: newId(),
    round,
    at: now().toISOString(),
    by,
    action,
    subject: id,
    reason,
    ...(questions !== undefined && { questions: [...questions] }),
  });
}

/** Bodies that came in under the same number with other content, and were kept apart; oldest first. */
async function otherVersions({ store }: OfficeDeps, request: Request): Promise<readonly ResponseRecord[]> {
  const { id, instrument, round } = keyOf(request);
  const found: ResponseRecord[] = [];
  for await (const other of store.listConflicts(round))
    if (other.id === id && other.instrument === instrument) found.push(other);
  return found;
}

/**
 * Everything that is kept about a person, for the person: answers, identity, what they were before each revision, and
 * other versions that came in under the same number.
 */
export async function showRegistrant(deps: OfficeDeps, request: Request) {
  const record = await readRecord(deps, request);
  if (record === undefined) return { kind: 'unknown' } as const;
  const history = await deps.store.listHistory(keyOf(request));
  const others = await otherVersions(deps, request);
  await writeAudit(deps, 'registrant-shown', request);
  return { kind: 'shown', ...record, history, others } as const;
}
