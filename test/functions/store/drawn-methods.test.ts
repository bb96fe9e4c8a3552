/** What is drawn in a place is kept on each side of the table port; of two who draw there one is first, and the other hears it. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, test } from 'vitest';

import type { KeptListing } from '#schemas/fieldwork/kept-listing.ts';
import { atMost } from '#functions/store/at-most.ts';
import { drawnMethods } from '#functions/store/drawn-methods.ts';
import { dynamoTable } from '#functions/store/dynamo-table.ts';
import { listingMethods } from '#functions/store/listing-methods.ts';
import { openTestLevel } from './level/open-test-level.ts';
import { dynaliteTables, startDynalite } from './start-dynalite.ts';

const dynalite = await startDynalite();
const client = DynamoDBDocumentClient.from(new DynamoDBClient(dynalite.config));
const level = await openTestLevel();
afterAll(() => Promise.all([dynalite.close(), level.close()]));

const place = { round: 'a', instrument: 'household', psu: 'V-1' };
const units = [{ code: '3', address: 'Rudaki 3' }, { code: '7' }];
const how = {
  ...{ where: 'phone' as const, by: 'sitora', at: '2026-11-01T12:00:00.000Z', list: `${'a'.repeat(32)}/9` },
  ...{ seed: 7, dwellings: 2, listed: 8 },
};

describe.each([
  { side: 'DynamoDB', table: dynamoTable(client, dynaliteTables.platform, atMost(16)) },
  { side: 'LevelDB', table: level.tables.platform },
])('on $side', ({ table }) => {
  const { putDrawn, getDrawn } = drawnMethods(table);
  const { putListing, listListingsOf } = listingMethods(table);

  test('a draw comes back with how it came about, in its own place', async () => {
    expect(await getDrawn(place)).toBeUndefined();
    expect(await putDrawn(place, { units, how, settled: ['x'] })).toBe('written');
    expect(await getDrawn(place)).toEqual({ units, how, settled: ['x'], revision: 1 });
    for (const other of [{ psu: 'V-2' }, { round: 'b' }, { instrument: 'border' }])
      expect(await getDrawn({ ...place, ...other })).toBeUndefined();
  });

  test('sixteen draws at once: one is first; of those who read it one takes its place', async () => {
    const crowded = { ...place, psu: 'crowded' };
    const all = () => Array.from({ length: 16 }, (_, n) => ({ units: [{ code: String(n) }] }));
    const first = await Promise.all(all().map((one) => putDrawn(crowded, one)));
    expect(first.filter((outcome) => outcome === 'written')).toHaveLength(1);
    const then = await Promise.all(all().map((one) => putDrawn(crowded, { ...one, revision: 1 })));
    expect(then.filter((outcome) => outcome === 'written')).toHaveLength(1);
    expect((await getDrawn(crowded))?.revision).toBe(2);
  });

  test('what was drawn before draws said how they came about is read, and somebody takes its place once', async () => {
    const older = { ...place, psu: 'older' };
    await table.replace({ pk: 'drawn-units#a', sk: 'household#older', units: JSON.stringify(units) });
    expect(await getDrawn(older)).toEqual({ units, revision: 0 });
    const outcomes = await Promise.all([1, 2].map(() => putDrawn(older, { units: [], revision: 0 })));
    expect(outcomes.toSorted()).toEqual(['changed-meanwhile', 'written']);
    expect(await getDrawn(older)).toEqual({ units: [], revision: 1 });
  });

  test('lists come by place; the same revision with another draw is another content', async () => {
    const drawn = { seed: 7, dwellings: 1, at: '2026-11-01T10:00:00.000Z', positions: [1] };
    const list: KeptListing = {
      ...{ id: 'c'.repeat(32), revision: 2, startedAt: '2026-11-01T08:00:00.000Z', by: 'sitora' },
      ...{ ...place, receivedAt: '2026-11-01T12:00:00.000Z', dwellings: [{ address: 'a' }, { address: 'b' }], drawn },
    };
    expect(await putListing(list)).toBe('kept');
    expect(await putListing({ ...list, psu: 'V-2', id: 'd'.repeat(32) })).toBe('kept');
    expect(await putListing({ ...list, drawn: { ...drawn, positions: [2] } })).toBe('other-content');
    expect(await listListingsOf(place)).toEqual([list]);
  });

  test('a list that was drawn from is closed, and its id is that of one phone in one place', async () => {
    const drawn = { seed: 7, dwellings: 1, at: '2026-11-01T10:00:00.000Z', positions: [1] };
    const at = { ...place, psu: 'closed' };
    const list: KeptListing = {
      ...{ id: 'e'.repeat(32), revision: 2, startedAt: '2026-11-01T08:00:00.000Z', by: 'sitora' },
      ...{ ...at, receivedAt: '2026-11-01T12:00:00.000Z', dwellings: [{ address: 'a' }] },
    };
    const closed = { ...list, revision: 3, drawn };
    expect(await putListing(list)).toBe('kept');
    for (const other of [{ by: 'zarina' }, { trial: true as const }, { psu: 'V-3' }, { round: 'b' }])
      expect(await putListing({ ...list, revision: 9, ...other })).toBe('of-another');
    expect(await putListing(closed)).toBe('kept');
    expect(await putListing({ ...closed, revision: 4, dwellings: [] })).toBe('other-content');
    for (const revision of [1, 3, 4]) expect(await putListing({ ...closed, revision })).toBe('kept');
    expect(await listListingsOf(at)).toEqual([closed]);
    const id = 'f'.repeat(32);
    const claims = await Promise.all(Array.from({ length: 8 }, (_, n) => putListing({ ...list, id, by: `p-${n}` })));
    expect(claims.filter((outcome) => outcome === 'kept')).toHaveLength(1);
  });
});
