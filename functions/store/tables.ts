/** The tables: names, keys and expiry. Infra's template and the laptop's CreateTable are both held to this file. */
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

/** Physical names of the three tables. */
export type TableNames = {
  /** Responses, without anything that identifies a person. */
  readonly responses: string;
  /** Who registrants are; readable by fewer functions than the rest. */
  readonly vault: string;
  /** Rounds, frames, releases, conflicts and spent one-time tokens. */
  readonly platform: string;
};

/** Every table has the same two keys, both strings. */
export const tableKeys = { partition: 'pk', sort: 'sk' } as const;

/** Seconds since 1970 after which DynamoDB deletes an item of `platform` that carries it. */
export const timeToLiveAttribute = 'expiresAt';

/** What CreateTable is told for one table. */
export function tableDefinition(name: string): CreateTableCommandInput {
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [
      { AttributeName: tableKeys.partition, AttributeType: 'S' },
      { AttributeName: tableKeys.sort, AttributeType: 'S' },
    ],
    KeySchema: [
      { AttributeName: tableKeys.partition, KeyType: 'HASH' },
      { AttributeName: tableKeys.sort, KeyType: 'RANGE' },
    ],
  };
}
