/** The contract of the table port, driven against DynamoDB of the local AWS. */
import {
  CreateTableCommand,
  DeleteTableCommand,
  DynamoDBClient,
  UpdateTableCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { atMost } from '#functions/store/at-most.ts';
import { dynamoTable } from '#functions/store/dynamo-table.ts';
import { tableDefinition } from '#functions/store/tables.ts';
import { afterAll } from 'vitest';

import { describeTable } from '../functions/store/table-contract.ts';

const name = 'remit-table-contract';
const client = new DynamoDBClient({});
await client.send(new CreateTableCommand(tableDefinition(name)));
await waitUntilTableExists({ client, maxWaitTime: 60 }, { TableName: name });
afterAll(async () => {
  await client.send(new UpdateTableCommand({ TableName: name, DeletionProtectionEnabled: false }));
  await client.send(new DeleteTableCommand({ TableName: name }));
});

const table = dynamoTable(DynamoDBDocumentClient.from(client), name, atMost(16));
describeTable('DynamoDB on the local AWS', () => table);
