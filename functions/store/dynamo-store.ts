/** The store over DynamoDB. */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

import { atMost } from './at-most.ts';
import { dynamoTable } from './dynamo-table.ts';
import type { Store } from './store.ts';
import type { Tables } from './table-port.ts';
import { createTableStore } from './table-store.ts';
import type { TableNames } from './tables.ts';
import type { VaultKeys } from './vault/vault-methods.ts';

/**
 * Queries under way at the same time, whoever asks: counting four instruments alone means 256 of them. The client has
 * 50 connections; the rest of them stay free for whoever sends or fetches one response.
 */
const queriesAtOnce = 16;

/** The tables in this account. */
export function dynamoTables(client: DynamoDBDocumentClient, names: TableNames): Tables {
  const turns = atMost(queriesAtOnce);
  return {
    responses: dynamoTable(client, names.responses, turns),
    vault: dynamoTable(client, names.vault, turns),
    platform: dynamoTable(client, names.platform, turns),
  };
}

/** The store in these tables. Functions that may not touch the vault are not granted its table, and given no keys to it. */
export const createDynamoStore = (client: DynamoDBDocumentClient, names: TableNames, vaultKeys?: VaultKeys): Store =>
  createTableStore(dynamoTables(client, names), vaultKeys);
