/** Registrants who may be matched: those who agreed to it, and whose record stands, is not paused and not stale. Nothing here knows who they are. */
import { agreesToMatching, matchingConsent } from '#analysis/registry/matching/profile.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import type { Store } from '#functions/store/store.ts';
import { isStale } from '#schemas/fieldwork/refresh.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { studiesIn, type Studies, type Study } from '#schemas/language/study/study.ts';

export type ReadDeps = {
  readonly store: Pick<Store, 'readRound'>;
  readonly now: () => Date;
  readonly studies: Pick<Studies, 'find'>;
};

/** A registrant, with the study that asked them. */
export type Registrant = { readonly study: Study; readonly response: ResponseRecord };

/** Whether this record may be used for matching, as it is now. Whatever reaches a person asks it again. */
export const mayBeMatched = (record: ResponseRecord, { settings }: Pick<Round, 'settings'>, now: Date): boolean =>
  agreesToMatching(record.answers) &&
  record.pausedAt === undefined &&
  record.trial !== true &&
  record.review?.state !== 'set-aside' &&
  !isStale(record, settings.refresh, now);

/** Studies of a round that ask people whether they agree to be matched. */
export async function matchingStudies(studies: Pick<Studies, 'find'>, round: Round): Promise<readonly Study[]> {
  const asked = await studiesIn(studies, round.instruments);
  return asked.filter(({ collection }) => collection.purposes?.includes(matchingConsent) === true);
}

/** Everybody in a round who may be matched. */
export async function readRegistrants({ store, studies, now }: ReadDeps, round: Round): Promise<readonly Registrant[]> {
  const found: Registrant[] = [];
  for (const study of await matchingStudies(studies, round))
    for await (const response of store.readRound(round.id, study.instrument.id))
      if (mayBeMatched(response, round, now())) found.push({ study, response });
  return found;
}
