/** DynamoDB's side of the table port, with dynalite as DynamoDB; and dynalite as the judge of what items a table takes. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { atMost } from '#functions/store/at-most.ts';
import { dynamoTable } from '#functions/store/dynamo-table.ts';
import { checkItem, itemBytes, mostBytes } from '#functions/store/item-limits.ts';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';

import { dynaliteTables, startDynalite } from './start-dynalite.ts';
import { describeTable, impossibleKeys, keptValues, refusedValues } from './table-contract.ts';

const dynamo = await startDynalite();
const client = DynamoDBDocumentClient.from(new DynamoDBClient(dynamo.config));
afterAll(() => dynamo.close());

const table = dynamoTable(client, dynaliteTables.platform, atMost(16));
describeTable('DynamoDB', () => table);

/** Whether the judge takes an item, written past the port. */
const judged = (item: Record<string, unknown>): Promise<boolean> =>
  client.send(new PutCommand({ TableName: dynaliteTables.vault, Item: item })).then(
    () => true,
    () => false,
  );

test('what the port takes and refuses is what the database takes and refuses', async () => {
  const key = { pk: 'judged', sk: 'item' };
  const port = (item: Parameters<typeof checkItem>[0]): boolean => {
    try {
      checkItem(item);
      return itemBytes(item) <= mostBytes;
    } catch {
      return false;
    }
  };
  const items = [
    ...keptValues.map((value) => ({ ...key, value })),
    ...refusedValues.map((value) => ({ ...key, value })),
    ...impossibleKeys,
  ];
  for (const item of items) expect([item, await judged(item)]).toEqual([item, port(item)]);
});

// Of other letters the judge counts code units; AWS counts their bytes of UTF-8, and so does the port.
test('an item in plain letters counts as many bytes as the database counts', async () => {
  const number = fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
    fc.constantFrom(0, 100, 1e-130),
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      fc.string(),
      number,
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('any')),
      fc.dictionary(
        fc.string().filter((name) => name !== '__proto__'), // refused
        tie('any'),
      ),
    ),
  })).any;
  await fc.assert(
    fc.asyncProperty(value, async (drawn) => {
      const item = { pk: 'sized', sk: 'item', drawn, rest: '' };
      fc.pre(JSON.stringify(drawn).search(/e-(1[3-9]\d|[23]\d\d)/) < 0);
      const exact = { ...item, rest: 'x'.repeat(mostBytes - itemBytes(item)) };
      expect([await judged(exact), await judged({ ...exact, rest: `${exact.rest}x` })]).toEqual([true, false]);
    }),
    { numRuns: 30 },
  );
});
