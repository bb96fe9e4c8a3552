/** The record of whoever is visiting: found through the vault, which alone knows which response is theirs. */
import { type Studies, type Study, studyAsked } from '#schemas/language/study/study.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { OffersStore } from '#functions/offers/offered-to.ts';
import type { OfficeDeps, Request } from '#functions/registry/office/record.ts';
import { settleIdentities } from '#functions/registry/office/settle-identity.ts';
import { type AuditEntry, pairActions } from '#functions/store/audit.ts';
import type { JsonObject } from '#functions/store/json.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { isIdentityOf } from '#functions/store/standing.ts';
import type { Store } from '#functions/store/store.ts';

import type { VisitDeps, Visitor } from './visit.ts';

export type RecordDeps = VisitDeps & {
  readonly store: OfficeDeps['store'] &
    Pick<
      Store,
      | 'getRound'
      | 'getRoundEntry'
      | 'getFrame'
      | 'openPerson'
      | 'verifyContact'
      | 'listAuditOf'
      | 'spendOnce'
      | 'giveBack'
      | 'wasErased'
      | 'whoHas'
      | 'noteGroup'
      | 'mendFailing'
      | 'listGroupMessages'
    > &
    OffersStore;
  readonly studies: Pick<Studies, 'find'>;
  readonly digestKey: string;
} & Pick<OfficeDeps, 'forgetMessages'>;

/** Whoever acts on their own record; stands in the trail in the place of an account. */
export const thePerson = 'the person';

/** What the use cases of the office are told when it is the person who asks. */
export const officeDeps = ({ store, now, digestKey, newId, forgetMessages }: RecordDeps): OfficeDeps => ({
  store,
  now,
  digestKey,
  newId,
  forgetMessages,
  by: thePerson,
});

export type OwnRecord = {
  readonly round: Round;
  readonly study: Study;
  readonly response: ResponseRecord;
  readonly identity: JsonObject;
  /** What was done to it, by whom, oldest first; but whether it was held against another registration. */
  readonly trail: readonly AuditEntry[];
};

/** What the use cases of the office call a record. */
export const requestFor = ({ round, study, response }: OwnRecord, reason: string): Request => ({
  round: round.id,
  instrument: study.instrument,
  id: response.id,
  reason,
});

/**
 * The record; undefined when it was erased or lost this contact meanwhile, or its round or study is not there any more. An
 * erasure that was cut off is finished.
 */
export async function recordOf(deps: RecordDeps, who: Visitor): Promise<OwnRecord | undefined> {
  const opened = await deps.store.openPerson(who);
  const [first] = opened;
  const round = await deps.store.getRound(who.round);
  const study = round && (await studyAsked(deps.studies, round.instruments, who.instrument));
  if (first === undefined || study === undefined || round === undefined) return undefined;
  const key = { round: who.round, instrument: who.instrument, id: first.id };
  const response = await deps.store.getResponse(key);
  if (response === undefined) {
    if (await deps.store.wasErased(key)) await deps.store.removeIdentities(key);
    return undefined;
  }
  const identity = opened.find((one) => isIdentityOf(one, response));
  if (opened.length > 1) await settleIdentities(deps, response);
  if (identity?.contacts?.includes(who.contact) !== true) return undefined;
  const lines = await deps.store.listAuditOf(who.round, first.id);
  const trail = lines.filter(({ action }) => !pairActions.some((hidden) => hidden === action));
  return { round, study, response, identity: identity.identity, trail };
}
