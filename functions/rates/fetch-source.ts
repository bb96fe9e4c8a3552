/** Fetches the rates of one bank: whatever is wrong with an answer, nothing of it is kept, and the feed says since when. */
import type { RateFeed } from '#functions/store/rate-entry.ts';

import { type Asked, type Bank, type DayRates, NotReadable } from './banks/bank.ts';
import { dayIn, daysBetween, plusDays } from '#functions/platform/days.ts';
import { type FeedFault, faultNote } from './faults.ts';
import { fetchAnswer } from './fetch-answer.ts';
import { keepDays, type RateStore } from './keep-days.ts';

export type FetchDeps = {
  readonly store: RateStore;
  readonly now: () => Date;
  /** Origin of a mirror that is asked in the place of the bank. */
  readonly mirror?: string | undefined;
  /** Milliseconds that one answer may take. */
  readonly mostMs?: number;
};

export type FetchOptions = {
  /** First day to have; without it what is missing since the newest day, a month at most. */
  readonly since?: string | undefined;
  /** A person looked a leap up: it is true. */
  readonly acceptLeaps?: boolean;
};

export type FetchOutcome =
  | { readonly kind: 'fetched'; readonly source: string; readonly kept: number; readonly newest: string | undefined }
  /** What was kept before the answer that is at fault stays. */
  | { readonly kind: 'failed'; readonly source: string; readonly kept: number; readonly fault: FeedFault };

const usualMs = 20_000;
/** The schedule goes back so far by itself; who wants more says since when. */
const monthDays = 31;
/** How far back a source begins that was never fetched. */
const firstDays = 10;
/** No bank rests for longer: Easter, the first days of January. */
const lateDays = 12;

type Got = { readonly kind: 'got'; readonly kept: number; readonly newest: string | undefined };
type Failed = { readonly kind: 'failed'; readonly fault: FeedFault };

function readDays(bank: Bank, bytes: Uint8Array): readonly DayRates[] | FeedFault {
  try {
    return bank.read(bytes);
  } catch (error) {
    if (error instanceof NotReadable) return { kind: 'not-readable', where: error.where };
    throw error;
  }
}

/** The first day with rates that was not asked for. */
function otherDay(days: readonly DayRates[], answers: Asked['answers']): FeedFault | undefined {
  if (answers === undefined) return undefined;
  const other = days.find(({ date, rates }) => rates.length > 0 && (date < answers.from || date > answers.to));
  return other && { kind: 'other-day', asked: answers.to, date: other.date };
}

async function fetchOne(
  { store, now, mirror, mostMs = usualMs }: FetchDeps,
  bank: Bank,
  { path, mostBytes, answers }: Asked,
  { since, acceptLeaps = false }: { readonly since: string; readonly acceptLeaps?: boolean },
): Promise<Got | Failed> {
  const address = new URL(path, mirror ?? bank.origin);
  const answer = await fetchAnswer(address, { mostMs, mostBytes, contentTypes: bank.contentTypes });
  if (answer.kind !== 'answered') return { kind: 'failed', fault: answer };
  const read = readDays(bank, answer.bytes);
  if ('kind' in read) return { kind: 'failed', fault: read };
  const other = otherDay(read, answers);
  if (other !== undefined) return { kind: 'failed', fault: other };
  if (!bank.rests && read.every(({ rates }) => rates.length === 0))
    return { kind: 'failed', fault: { kind: 'no-rates' } };
  const days = read.filter(({ date }) => date >= since || date > dayIn(now()));
  const provenance = {
    source: bank.id,
    fetchedAt: now().toISOString(),
    origin: address.href,
    bytes: answer.bytes,
  };
  const outcome = await keepDays(store, days, provenance, { pivot: bank.pivot, today: dayIn(now()), acceptLeaps });
  if (outcome.kind === 'kept') return { kind: 'got', kept: outcome.kept, newest: outcome.newest };
  const [fault = { kind: 'no-rates' }] = outcome.faults;
  return { kind: 'failed', fault };
}

/** The later of two days. */
const later = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;

/** How the feed stands after a try; a fault that lasts keeps the day on which it began. */
function feedAfter(
  before: RateFeed | undefined,
  {
    source,
    at,
    newest,
    fault,
  }: { source: string; at: string; newest: string | undefined; fault: FeedFault | undefined },
): RateFeed {
  const known = { source, by: 'bank', triedAt: at, newest } as const;
  if (fault === undefined) return { ...known, fetchedAt: at };
  const since = before?.fault?.since ?? at;
  return { ...known, fetchedAt: before?.fetchedAt, fault: { code: fault.kind, says: faultNote(fault), since } };
}

/** Fetches what a source lacks, one answer after the other, until one is at fault. */
export async function fetchSource(deps: FetchDeps, bank: Bank, options: FetchOptions = {}): Promise<FetchOutcome> {
  const { store, now } = deps;
  const today = dayIn(now());
  const before = await store.getRateFeed(bank.id);
  const next = before?.newest === undefined ? plusDays(today, -firstDays) : plusDays(before.newest, 1);
  const from = options.since ?? (daysBetween(next, today) > monthDays ? plusDays(today, -monthDays) : next);
  let kept = 0;
  let newest = before?.newest;
  let fault: FeedFault | undefined;
  // What is there already is compared with what comes again: a bank that changes the past is told.
  const since = options.since ?? plusDays(from, -monthDays);
  for (const asked of bank.ask(from, today)) {
    const one = await fetchOne(deps, bank, asked, { ...options, since });
    if (one.kind === 'failed') {
      fault = one.fault;
      break;
    }
    kept += one.kept;
    newest = later(newest, one.newest);
  }
  if (fault === undefined && newest !== undefined && daysBetween(newest, today) > lateDays)
    fault = { kind: 'late', newest };
  if (fault === undefined && newest === undefined) fault = { kind: 'no-rates' };
  await store.putRateFeed(feedAfter(before, { source: bank.id, at: now().toISOString(), newest, fault }));
  return fault === undefined
    ? { kind: 'fetched', source: bank.id, kept, newest }
    : { kind: 'failed', source: bank.id, kept, fault };
}
