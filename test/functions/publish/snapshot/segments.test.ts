/** A round read in parts gives the snapshot that it gives when it is read at once. */
import { recordsOf, drawSmallRound } from '../memory-platform.ts';
import { readSegment } from '#functions/publish/snapshot/read-segment.ts';
import { sortTables } from '#analysis/production/columns/sort-tables.ts';
import { tableToParquet } from '#functions/publish/snapshot/parquet.ts';
import { shardCount, shardsOf } from '#functions/store/partition-keys.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { expect, test } from 'vitest';
import { householdStudy } from '#schemas/studies/household/study.ts';

const drawn = drawSmallRound();

/** A store that holds these records, dealt out to the parts that are asked for. */
const storeOf = (records: readonly ResponseRecord[]) => ({
  async *readRound(_round: string, _instrument: string, part = { index: 0, of: 1 }) {
    for (const [n, record] of records.entries()) if (n % part.of === part.index) yield await Promise.resolve(record);
  },
});

test.each([1, 2, 3, 7])('read in %i parts, every table is the same to the byte', async (of) => {
  const records = recordsOf(drawn, 'household');
  const whole = sortTables([await readSegment(storeOf(records), drawn.round, householdStudy)]);
  const parts = await Promise.all(
    Array.from({ length: of }, (_, index) =>
      readSegment(storeOf(records.toReversed()), drawn.round, householdStudy, { index, of }),
    ),
  );
  const together = sortTables(parts);
  expect(Object.keys(together)).toEqual(Object.keys(whole));
  for (const [name, table] of Object.entries(whole)) {
    expect(table.rowCount, name).toBeGreaterThan(0);
    expect(Buffer.compare(tableToParquet(together[name] ?? table), tableToParquet(table)), name).toBe(0);
    expect(together[name], name).toEqual(table);
  }
});

test('a part that nobody answered in changes nothing', async () => {
  const records = recordsOf(drawn, 'household');
  const whole = await readSegment(storeOf(records), drawn.round, householdStudy);
  const nothing = await readSegment(storeOf([]), drawn.round, householdStudy);
  expect(sortTables([nothing, whole, nothing])).toEqual(sortTables([whole]));
});

test.each([1, 3, 16, 64])('divided into %i parts, every partition of a round is in one of them, in order', (of) => {
  const shards = Array.from({ length: of }, (_, index) => shardsOf({ index, of })).flat();
  expect(shards).toEqual(Array.from({ length: shardCount }, (_, shard) => shard));
});
