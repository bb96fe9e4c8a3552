/** The store over DynamoDB; on the laptop the same code talks to dynalite. */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

import { atMost } from './at-most.ts';
import { previewMethods } from './dynamo-previews.ts';
import { releaseMethods } from './dynamo-releases.ts';
import { responseMethods } from './dynamo-responses.ts';
import { revisionMethods } from './dynamo-revisions.ts';
import { roundMethods } from './dynamo-rounds.ts';
import { dynamoTable } from './dynamo-table.ts';
import { vaultMethods } from './dynamo-vault.ts';
import type { Store } from './store.ts';
import { type TableNames, timeToLiveAttribute } from './tables.ts';

/** A spent token is remembered for a day after it expires, so that no clock difference revives it. */
const rememberSpentSeconds = 86_400;

/**
 * Queries under way at the same time, whoever asks: counting four instruments alone means 256 of them. The client has
 * 50 connections; the rest of them stay free for whoever sends or fetches one response.
 */
const queriesAtOnce = 16;

/** The store in these tables. Functions that may not touch the vault are simply not granted its table. */
export function createDynamoStore(client: DynamoDBDocumentClient, tables: TableNames): Store {
  const turns = atMost(queriesAtOnce);
  const platform = dynamoTable(client, tables.platform, turns);
  const responses = dynamoTable(client, tables.responses, turns);
  return {
    ...responseMethods(responses, platform),
    ...revisionMethods(responses, platform),
    ...vaultMethods(dynamoTable(client, tables.vault, turns)),
    ...roundMethods(platform),
    ...releaseMethods(platform),
    ...previewMethods(platform),

    async spendOnce(id, expiresAt) {
      const forgotten = Math.ceil(expiresAt.getTime() / 1000) + rememberSpentSeconds;
      const first = await platform.putNew({ pk: `once#${id}`, sk: 'spent', [timeToLiveAttribute]: forgotten });
      return first ? 'spent' : 'spent-before';
    },

    async ping() {
      await platform.get({ pk: 'rounds', sk: '-' });
    },
  };
}
