/** Builds the store from plain values; handlers and the laptop call this with what they were configured with. */
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

import { createDynamoStore } from './dynamo-store.ts';
import type { Store } from './store.ts';
import type { TableNames } from './tables.ts';

/** A slow answer is worse than none: three tries fit in the ten seconds an API call has. */
const patience = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 1000, requestTimeout: 3000, throwOnRequestTimeout: true },
};

/** The store in these tables; region and credentials come from the environment of the Lambda unless given. */
export function openStore(options: { readonly tables: TableNames; readonly client?: DynamoDBClientConfig }): Store {
  const client = new DynamoDBClient({ ...patience, ...options.client });
  return createDynamoStore(DynamoDBDocumentClient.from(client), options.tables);
}
