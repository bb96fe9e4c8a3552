/** Keys of the tables. The store's own definitions are in functions/store; a test asserts that the two agree. */

export type TableKeys = {
  readonly partitionKey: string;
  readonly sortKey: string;
  /** Attribute after which DynamoDB forgets an item (seconds since 1970). */
  readonly forgetAfter?: string;
};

export const tableNames = ['responses', 'vault', 'platform'] as const;
export type TableName = (typeof tableNames)[number];

/** Partition of `platform` that holds the studies that were added; written by administrators alone. */
export const studiesPartition = 'studies';

export const tables: Readonly<Record<TableName, TableKeys>> = {
  responses: { partitionKey: 'pk', sortKey: 'sk' },
  vault: { partitionKey: 'pk', sortKey: 'sk' },
  platform: { partitionKey: 'pk', sortKey: 'sk', forgetAfter: 'expiresAt' },
};
