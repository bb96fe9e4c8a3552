/** What was noted of the responses as they arrived, counted by instrument and rule, and in which month they ended, as a table of the snapshot. */
import { factorFrom, type Table } from '#analysis/statistics/columns/columns.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { endedIn } from '#schemas/fieldwork/month-of-interview.ts';
import { stateOf } from '#functions/store/standing.ts';
import { inReview, sameAsAnother } from '#schemas/fieldwork/interview-states.ts';
import { lostDraw } from '#schemas/fieldwork/platform-notes.ts';
import { isOutside, outsideRound } from '#schemas/fieldwork/outside-round.ts';
import type { Round } from '#schemas/fieldwork/round.ts';

function whyApart(record: Pick<ResponseRecord, 'notes' | 'review' | 'trial' | 'decided'>): string {
  if (record.trial === true) return inReview.trial;
  if (stateOf(record) === 'quarantined')
    return record.notes?.some(({ rule }) => rule === lostDraw.rule) === true
      ? inReview['lost-draw']
      : inReview.quarantined;
  return record.decided?.some(({ as }) => as === 'set-aside') === true ? sameAsAnother : inReview['set-aside'];
}

/** `instrument rule` → responses with such a note. */
export type NoteCounts = ReadonlyMap<string, number>;

/**
 * Counts responses, not notes: a household with three unlikely senders is one.
 *
 * @param period of the round as it is now: which responses lie outside of it was noted by what it was when they arrived
 */
export function createNoteCounter(period: Round['referencePeriod']) {
  const counts = new Map<string, number>();
  const count = (instrument: string, rule: string): void => {
    const key = `${instrument} ${rule}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  return {
    add: (record: Pick<ResponseRecord, 'instrument' | 'endedAt' | 'notes' | 'review'>): void => {
      const { instrument, endedAt, notes = [] } = record;
      const rules = new Set(notes.map((note) => note.rule));
      rules.delete(lostDraw.rule); // somebody has looked at it, and it counts
      if (stateOf(record) === 'sent-back') rules.add(inReview['sent-back']);
      if (isOutside(period, endedAt)) rules.add(outsideRound.rule);
      else rules.delete(outsideRound.rule);
      const month = endedIn(period, endedAt);
      if (month !== undefined) rules.add(month);
      for (const rule of rules) count(instrument, rule);
    },
    /** What is in no figure is counted all the same, by why it is not. */
    leaveOut: (record: Pick<ResponseRecord, 'instrument' | 'notes' | 'review' | 'trial' | 'decided'>): void => {
      count(record.instrument, whyApart(record));
    },
    counts: (): NoteCounts => counts,
  };
}

/** What was counted in several places, together; undefined when nothing was noted. */
export function notesTable(counted: readonly NoteCounts[]): Table | undefined {
  const counts = new Map<string, number>();
  for (const [key, count] of counted.flatMap((each) => [...each])) counts.set(key, (counts.get(key) ?? 0) + count);
  if (counts.size === 0) return undefined;
  const rows = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const part = (index: 0 | 1) => factorFrom(rows.map(([key]) => key.split(' ')[index] ?? ''));
  const values = Float64Array.from(rows, ([, count]) => count);
  return {
    rowCount: rows.length,
    columns: { instrument: part(0), rule: part(1), responses: { kind: 'numeric', values } },
  };
}
