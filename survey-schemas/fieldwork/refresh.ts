/**
 * When people of a registry are asked whether what they gave is still right, and what becomes of records that nobody says it of:
 * they go stale, and then they go. A round without the setting asks nobody, and keeps everybody.
 */
import * as v from 'valibot';

import { closedObject } from '../basics/closed-object.ts';

const months = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240));

/** Whoever does not answer has had at least so many days since they were asked, before their record goes. */
export const graceDays = 60;

export const refreshSchema = v.pipe(
  closedObject({
    /** Months after which somebody is asked, and asked again after as many. */
    remindAfterMonths: months,
    /** Months after which an unanswered record is stale: on no list, and reached by nobody. */
    staleAfterMonths: v.exactOptional(months),
    /** Months after which an unanswered record is erased. */
    retireAfterMonths: v.exactOptional(months),
  }),
  v.check(({ remindAfterMonths, staleAfterMonths = remindAfterMonths + 1 }) => staleAfterMonths > remindAfterMonths, 'staleAfterMonths must be more than remindAfterMonths: people are asked before their record goes stale'), // prettier-ignore
  v.check(
    ({ remindAfterMonths, staleAfterMonths = remindAfterMonths, retireAfterMonths = 1000 }) =>
      retireAfterMonths >= staleAfterMonths && retireAfterMonths > remindAfterMonths,
    'retireAfterMonths must be more than remindAfterMonths, and no less than staleAfterMonths: a record goes stale before it is erased',
  ),
);

export type Refresh = v.InferOutput<typeof refreshSchema>;

/** What tells how fresh a record is; moments in ISO 8601. */
export type Refreshed = {
  readonly receivedAt: string;
  /** When an answer was changed last. */
  readonly revisedAt?: string;
  /** When the person said last that all of it is still right. */
  readonly refreshedAt?: string;
  /** When they were asked last. */
  readonly remindedAt?: string;
  readonly pausedAt?: string;
};

/** When a record was right for certain. */
export const freshSince = ({ receivedAt, revisedAt = '', refreshedAt = '' }: Refreshed): string =>
  [receivedAt, revisedAt, refreshedAt].toSorted().at(-1) ?? receivedAt;

/** So many months later, or the last day of that month; in UTC. */
export function monthsAfter(moment: string, count: number): Date {
  const at = new Date(moment);
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + count + 1, 0)).getUTCDate();
  const day = Math.min(at.getUTCDate(), last);
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + count, day, at.getUTCHours(), at.getUTCMinutes()));
}

const wasAsked = (record: Refreshed): boolean =>
  record.remindedAt !== undefined && record.remindedAt > freshSince(record);

/** Whether nobody answered for so long that the record is used for nothing but figures; never of whoever was not asked. */
export const isStale = (record: Refreshed, refresh: Refresh | undefined, now: Date): boolean =>
  refresh?.staleAfterMonths !== undefined &&
  wasAsked(record) &&
  monthsAfter(freshSince(record), refresh.staleAfterMonths) <= now;

/** When an unanswered record goes; undefined where the round keeps it, or before the person was asked. */
export function goesOn(record: Refreshed, refresh: Refresh | undefined): Date | undefined {
  const { remindedAt } = record;
  if (refresh?.retireAfterMonths === undefined || remindedAt === undefined || !wasAsked(record)) return undefined;
  const asked = new Date(remindedAt).getTime() + graceDays * 86_400_000;
  return new Date(Math.max(monthsAfter(freshSince(record), refresh.retireAfterMonths).getTime(), asked));
}

/** What is due for a record: to ask the person, to let it go, or nothing. A paused one rests: it is neither asked about nor erased. */
export function dueFor(record: Refreshed, refresh: Refresh, now: Date): 'remind' | 'retire' | undefined {
  if (record.pausedAt !== undefined) return undefined;
  const over = goesOn(record, refresh);
  if (over !== undefined && over <= now) return 'retire';
  const since = wasAsked(record) ? (record.remindedAt ?? '') : freshSince(record);
  return monthsAfter(since, refresh.remindAfterMonths) <= now ? 'remind' : undefined;
}
