/** All that a page tells of one interview: every version, what was decided and why, what is unlikely, and what waits. */
import { type Conflict, openConflicts } from '#functions/ingest/conflicts.ts';
import { namesIn } from '#functions/platform/members/people.ts';
import type { AuditEntry } from '#functions/store/audit.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import type { InterviewMove } from '#schemas/fieldwork/interview-states.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { OfficeDeps, SeenRound } from '../read/deps.ts';

export type OneInterview = {
  readonly record: ResponseRecord;
  /** Undefined where this platform does not know the version that it was filled in with. */
  readonly study: Study | undefined;
  /** What it was before each change, oldest first. */
  readonly history: readonly ResponseRecord[];
  readonly trail: readonly AuditEntry[];
  /** What those are called whom versions and trail know by their ids. */
  readonly nameOf: (by: string) => string;
  /** Other content under its id, where nobody has decided which counts. */
  readonly conflict: Conflict | undefined;
};

export type InterviewKey = { readonly instrument: string; readonly id: string };

/** The interview, or undefined when it is not there for whoever asks; a registrant's own record is no interview. */
export async function readInterview(
  { store, studies }: Pick<OfficeDeps, 'store' | 'studies'>,
  { entry, sees }: SeenRound,
  { instrument, id }: InterviewKey,
): Promise<OneInterview | undefined> {
  const round = entry.round.id;
  if (entry.round.instruments[instrument] === undefined) return undefined;
  const record = await store.getResponse({ round, instrument, id });
  if (record === undefined || record.source === 'self' || !sees(record.enumerator)) return undefined;
  const [study, history, trail, conflicts, roll] = await Promise.all([
    studies.find(instrument, record.version),
    store.listHistory(record),
    store.listAudit(round),
    openConflicts(store, round),
    store.readStaff(),
  ]);
  return {
    record,
    study,
    history,
    nameOf: namesIn(roll),
    trail: trail.filter(({ subject }) => subject === id),
    conflict: conflicts.find((one) => one.id === id && one.instrument === instrument),
  };
}

/** One thing that happened to it. */
export type Event = {
  readonly at: string;
  readonly what: 'filed' | 'conflict-decided' | 'quarantined' | Exclude<InterviewMove, 'file'>;
  /** Account of a person in the office; of a phone, the id of its link. */
  readonly by: string;
  readonly reason: string;
};

function eventOf(before: ResponseRecord | undefined, after: ResponseRecord): readonly Event[] {
  const { review, receivedAt, revisedAt, link = '' } = after;
  if (before === undefined) {
    const isApart = review?.state === 'quarantined';
    return [{ at: receivedAt, what: isApart ? 'quarantined' : 'filed', by: link, reason: '' }];
  }
  if (review !== undefined && review.at !== before.review?.at) {
    const { at, move, by, reason } = review;
    return [{ at, what: move === 'file' ? 'filed' : move, by, reason }];
  }
  // A correction of what is out of the figures moves nothing; of one version over another the trail tells.
  return revisedAt === undefined || revisedAt === before.revisedAt
    ? []
    : [{ at: revisedAt, what: 'correct', by: link, reason: '' }];
}

/** What happened to it, oldest first: each version that was kept tells how it came about, and the trail who decided. */
export function eventsOf({
  record,
  history,
  trail,
}: Pick<OneInterview, 'record' | 'history' | 'trail'>): readonly Event[] {
  const versions = [...history, record];
  const decided = trail.flatMap(({ action, at, by, reason }): readonly Event[] =>
    action === 'conflict-decided' ? [{ at, what: action, by, reason }] : [],
  );
  const moved = versions
    .flatMap((after, n) => eventOf(versions[n - 1], after))
    .filter(({ at, what }) => what !== 'correct' || !decided.some((one) => one.at === at));
  return [...moved, ...decided].toSorted((a, b) => (a.at < b.at ? -1 : 1));
}
