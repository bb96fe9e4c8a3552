/** The exchange rates that a release is computed by, as tables of the snapshot: named by its hash, they give the same figures for ever. */
import { numericColumn } from '#analysis/production/columns/read-column.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { untilColumn } from '#analysis/production/columns/until-column.ts';
import { monthsOfAmounts } from '#analysis/production/derive/amount-months.ts';
import { carriedDays, ratesTable } from '#analysis/production/derive/rated-round.ts';
import { feedTable } from '#analysis/production/stale-rates.ts';
import { factorFrom, type Table } from '#analysis/statistics/columns/columns.ts';
import { otherOf, perPivot } from '#functions/rates/check-days.ts';
import { dayIn, daysBetween, plusDays } from '#functions/platform/days.ts';
import { type FeedFault, faultNote } from '#functions/rates/faults.ts';
import type { RateDay, RateFeed } from '#functions/store/rate-entry.ts';
import type { Store } from '#functions/store/store.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { monthAt, usualMonths } from '#schemas/fieldwork/months-of-amounts.ts';
import { type Note, note } from '#schemas/words/note.ts';

export type RatesDeps = {
  readonly store: Pick<Store, 'listRateDays' | 'getRateFeed'>;
  readonly now: () => Date;
};

const msPerDay = 86_400_000;
const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / msPerDay);
const dateAt = (day: number): string => new Date(day * msPerDay).toISOString().slice(0, 10);

/** A night that the schedule missed is no reason to warn; three are. */
const nightsMissed = 3;

/** Months that the amounts of somebody are of. */
function addMonthsOfAmounts(tables: SnapshotTables, longest: number, months: Set<string>): void {
  const last = Object.values(tables).flatMap((table) =>
    table.columns[untilColumn] === undefined ? [] : [...new Set(numericColumn(table, untilColumn))],
  );
  for (const until of new Set(last))
    for (let back = 0; back < longest && !Number.isNaN(until); back++) months.add(monthAt(until - back));
}

/** Months in which somebody transferred money, the days that prices need, and those that amounts are of. */
function monthsNeeded(tables: SnapshotTables, studies: readonly Study[]): ReadonlySet<string> {
  const months = new Set<string>();
  addMonthsOfAmounts(tables, Math.max(usualMonths, ...monthsOfAmounts(studies).values()), months);
  for (const table of Object.values(tables))
    if (table.columns['transfer_date'] !== undefined)
      for (const day of numericColumn(table, 'transfer_date'))
        if (!Number.isNaN(day)) months.add(dateAt(day).slice(0, 7));
  return months;
}

/** Whether a day is of a month that figures need, or its rates hold in one. */
function isNeeded(date: string, months: ReadonlySet<string>, { start, end }: Round['referencePeriod']): boolean {
  const lies = (day: string): boolean =>
    (start.slice(0, 7) <= day.slice(0, 7) && day.slice(0, 7) <= end.slice(0, 7)) || months.has(day.slice(0, 7));
  return lies(date) || lies(plusDays(date, carriedDays));
}

function tableOf(days: readonly RateDay[]): Table {
  const rows = days.flatMap(({ date, pivot, rates }) =>
    [[pivot, 1] as const, ...rates.map((rate) => [otherOf(rate, pivot), perPivot(rate, pivot)] as const)].map(
      ([currency, value]) => ({ date: dayNumber(date), currency, value }),
    ),
  );
  return {
    rowCount: rows.length,
    columns: {
      date: { kind: 'numeric', values: Float64Array.from(rows, ({ date }) => date) },
      currency: factorFrom(rows.map(({ currency }) => currency)),
      per_pivot: { kind: 'numeric', values: Float64Array.from(rows, ({ value }) => value) },
    },
  };
}

/** Why no newer rates than these are to be had; undefined while all is well, and of rates that come as files and have no feed. */
function whyStale(feed: RateFeed | undefined, newest: string | undefined, today: string): Note | undefined {
  if (newest === undefined && feed?.fault === undefined) return note('note.rates-none-yet');
  if (feed === undefined || feed.by === 'file') return undefined;
  if (feed.fault !== undefined) return feed.fault.says;
  const tried = feed.triedAt.slice(0, 10);
  const fault: FeedFault = { kind: 'not-fetched', since: tried };
  return daysBetween(tried, today) > nightsMissed ? faultNote(fault) : undefined;
}

/** Whether days reach to the end of a month, but for a week-end there. Rates that a source gives for later ones are in no figure. */
function reachesEndOf(month: string, days: readonly RateDay[]): boolean {
  const next = plusDays(`${month}-28`, 4).slice(0, 7);
  const lastDays = plusDays(`${next}-01`, -carriedDays);
  return days.some(({ date }) => date >= lastDays);
}

const feedRow = (source: string, newest: string | undefined, why: Note): Table => ({
  rowCount: 1,
  columns: {
    source: factorFrom([source]),
    newest: {
      kind: 'numeric',
      values: Float64Array.of(newest === undefined ? Number.NaN : dayNumber(newest)),
    },
    why: { kind: 'text', values: [JSON.stringify(why)] },
  },
});

/**
 * Rates of the source that a round names, of the months of its reference period, of those that the amounts of its people are of,
 * and of those in which they transferred money; and how the feed stands, where something is wrong with it. Nothing for a round that names none.
 *
 * @param studies of the round
 * @param tables what people answered
 */
export async function rateTables(
  { store, now }: RatesDeps,
  round: Round,
  studies: readonly Study[],
  tables: SnapshotTables,
): Promise<SnapshotTables> {
  const source = round.rateSource;
  if (source === undefined) return {};
  const months = monthsNeeded(tables, studies);
  const [first = '', last = ''] = [
    [...months, round.referencePeriod.start.slice(0, 7)].toSorted()[0],
    [...months, round.referencePeriod.end.slice(0, 7)].toSorted().at(-1),
  ];
  const today = dayIn(now());
  const until = plusDays(`${last}-28`, 3);
  const [days, feed] = await Promise.all([
    store.listRateDays(source, plusDays(`${first}-01`, -carriedDays), until < today ? until : today),
    store.getRateFeed(source),
  ]);
  const needed = days.filter(({ date }) => isNeeded(date, months, round.referencePeriod));
  const newest = feed?.newest ?? days.at(-1)?.date;
  const isWhole = reachesEndOf(last, days) && feed?.fault?.code !== 'contradicts';
  const why = isWhole ? undefined : whyStale(feed, newest, today);
  return {
    [ratesTable]: tableOf(needed),
    ...(why === undefined ? {} : { [feedTable]: feedRow(source, newest, why) }),
  };
}
