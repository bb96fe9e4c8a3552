/** Exchange rates: an item a day of a source, in a partition a year, and one item that says how the feed of the source stands. */
import * as v from 'valibot';

import { noteSchema } from '#schemas/words/note-schema.ts';

import type { RateDay, RateFeed } from './rate-entry.ts';
import type { Store } from './store.ts';
import type { Attributes, Table } from './table-port.ts';

/** Functions that fetch rates write to partitions with this beginning, and to no others. */
export const ratePartitions = 'rates#';

const feedsPartition = `${ratePartitions}feeds`;
const yearOf = (day: string): number => Number(day.slice(0, 4));
const partitionOf = (source: string, year: number): string => `${ratePartitions}${source}#${year}`;

const dayItem = v.object({
  source: v.string(),
  date: v.string(),
  pivot: v.string(),
  rates: v.pipe(
    v.string(),
    v.parseJson(),
    v.array(v.tuple([v.string(), v.string(), v.number()])),
    v.transform((rates) => rates.map(([currency, base, rate]) => ({ currency, base, rate }))),
  ),
  fetchedAt: v.string(),
  origin: v.string(),
  sha256: v.string(),
});
const feedItem = v.object({
  source: v.string(),
  by: v.picklist(['bank', 'file']),
  triedAt: v.string(),
  fetchedAt: v.exactOptional(v.string()),
  newest: v.exactOptional(v.string()),
  fault: v.exactOptional(
    v.pipe(v.string(), v.parseJson(), v.object({ code: v.string(), says: noteSchema, since: v.string() })),
  ),
});

const itemOf = ({ rates, ...day }: RateDay) => ({
  pk: partitionOf(day.source, yearOf(day.date)),
  sk: day.date,
  ...day,
  rates: JSON.stringify(rates.map(({ currency, base, rate }) => [currency, base, rate])),
});

const feedOf = (item: Attributes): RateFeed => v.parse(feedItem, item);

/** The methods of the store that are about exchange rates. */
export function rateMethods(
  platform: Pick<Table, 'putNew' | 'replace' | 'get' | 'all'>,
): Pick<Store, 'putRateDay' | 'listRateDays' | 'putRateFeed' | 'getRateFeed' | 'listRateFeeds'> {
  return {
    async putRateDay(day, over) {
      if (over !== 'replace') return (await platform.putNew(itemOf(day))) ? 'kept' : 'already-there';
      await platform.replace(itemOf(day));
      return 'kept';
    },

    async listRateDays(source, first, last) {
      const years = Array.from({ length: Math.max(0, yearOf(last) - yearOf(first) + 1) }, (_, k) => yearOf(first) + k);
      const days: RateDay[] = [];
      for (const year of years)
        for (const item of await platform.all(partitionOf(source, year))) days.push(v.parse(dayItem, item));
      return days.filter(({ date }) => first <= date && date <= last);
    },

    putRateFeed: ({ source, by, triedAt, fetchedAt, newest, fault }) =>
      platform.replace({
        pk: feedsPartition,
        sk: source,
        source,
        by,
        triedAt,
        ...(fetchedAt === undefined ? {} : { fetchedAt }),
        ...(newest === undefined ? {} : { newest }),
        ...(fault === undefined ? {} : { fault: JSON.stringify(fault) }),
      }),

    async getRateFeed(source) {
      const item = await platform.get({ pk: feedsPartition, sk: source });
      return item && feedOf(item);
    },

    async listRateFeeds() {
      return (await platform.all(feedsPartition)).map(feedOf);
    },
  };
}
