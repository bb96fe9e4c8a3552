/** Builds the store from plain values; handlers and the laptop call this with what they were configured with. */
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

import { createDynamoStore, dynamoTables } from './dynamo-store.ts';
import type { Store } from './store.ts';
import type { Tables } from './table-port.ts';
import type { TableNames } from './tables.ts';
import type { VaultKeys } from './vault/vault-methods.ts';

/** A slow answer is worse than none: three tries fit in the ten seconds an API call has. */
const patience = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 1000, requestTimeout: 3000, throwOnRequestTimeout: true },
};

type Opening = {
  readonly tables: TableNames;
  readonly client?: DynamoDBClientConfig;
  readonly vaultKeys?: VaultKeys;
};

const clientOf = ({ client }: Opening): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(new DynamoDBClient({ ...patience, ...client }));

/** The store in these tables; region and credentials come from the environment of the Lambda unless given. */
export const openStore = (options: Opening): Store =>
  createDynamoStore(clientOf(options), options.tables, options.vaultKeys);

/** The tables themselves, for what has to be done to them once. */
export const openTables = (options: Opening): Tables => dynamoTables(clientOf(options), options.tables);
