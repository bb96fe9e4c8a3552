/** The store over DynamoDB. */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

import { atMost } from './at-most.ts';
import { dynamoTable } from './dynamo-table.ts';
import type { Store } from './store.ts';
import { createTableStore } from './table-store.ts';
import type { TableNames } from './tables.ts';

/**
 * Queries under way at the same time, whoever asks: counting four instruments alone means 256 of them. The client has
 * 50 connections; the rest of them stay free for whoever sends or fetches one response.
 */
const queriesAtOnce = 16;

/** The store in these tables. Functions that may not touch the vault are simply not granted its table. */
export function createDynamoStore(client: DynamoDBDocumentClient, names: TableNames): Store {
  const turns = atMost(queriesAtOnce);
  return createTableStore({
    responses: dynamoTable(client, names.responses, turns),
    vault: dynamoTable(client, names.vault, turns),
    platform: dynamoTable(client, names.platform, turns),
  });
}
