/** Somebody is erased while another one, who read their record a moment before, writes: on each side of the table port. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, test } from 'vitest';

import { atMost } from '#functions/store/at-most.ts';
import { dynamoTable } from '#functions/store/dynamo-table.ts';
import { createTableStore } from '#functions/store/table-store.ts';

import { openTestLevel } from './level/open-test-level.ts';
import { sampleRecord } from './sample-records.ts';
import { dynaliteTables, startDynalite } from './start-dynalite.ts';

const dynalite = await startDynalite();
const client = DynamoDBDocumentClient.from(new DynamoDBClient(dynalite.config));
const level = await openTestLevel();
afterAll(() => Promise.all([dynalite.close(), level.close()]));
const on = (name: string) => dynamoTable(client, name, atMost(16));
const sides = [
  {
    side: 'DynamoDB',
    tables: {
      responses: on(dynaliteTables.responses),
      vault: on(dynaliteTables.vault),
      platform: on(dynaliteTables.platform),
    },
  },
  { side: 'LevelDB', tables: level.tables },
];

test.each(sides)('on $side nothing is written over the mark, and no history is begun', async ({ tables }) => {
  const store = createTableStore(tables);
  await store.putResponse(sampleRecord(1));
  const read = await store.getResponse(sampleRecord(1));
  if (read === undefined) throw new Error('it was not stored');
  await store.eraseResponse(read, '2026-05-03T00:00:00.000Z');
  const after = { ...read, revisedAt: '2026-05-03T00:00:01.000Z' };
  expect(await store.reviseResponse(read, after)).toBe('changed-meanwhile');
  expect(await store.markResponse(read, { ...read, verified: true })).toBe('changed-meanwhile');
  expect(await store.wasErased(read)).toBe(true);
  expect(await store.listHistory(read)).toEqual([]);
});
