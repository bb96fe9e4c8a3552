/** The store over dynalite, with a meter that counts capacity units as AWS bills them. */
import { testVaultKeys } from '../functions/store/vault/vault-keys.ts';
import { DynamoDBClient, ScanCommand, type ScanCommandOutput } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';

import { createDynamoStore } from '#functions/store/dynamo-store.ts';
import type { Store } from '#functions/store/store.ts';

import { dynaliteTables, startDynalite } from '../functions/store/start-dynalite.ts';

type Units = { readonly reads: number; readonly writes: number };

export type MeteredStore = {
  readonly store: Store;
  /** Units since it was last asked. */
  readonly spent: () => Units;
  /** Bytes in the tables, with the 100 that AWS adds to each item. */
  readonly storedBytes: () => Promise<number>;
  readonly close: () => Promise<void>;
};

const metered = v.object({ ConsumedCapacity: v.object({ CapacityUnits: v.number() }) });
const bytesPerReadUnit = 4096;
const bytesPerItem = 100;

/** Opens an empty store in memory. */
export async function openMeteredStore(): Promise<MeteredStore> {
  const dynamo = await startDynalite();
  const client = new DynamoDBClient(dynamo.config);
  let units = { reads: 0, writes: 0 };
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const result = await next({ ...args, input: Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' }) });
      const { CapacityUnits } = v.parse(metered, result.output).ConsumedCapacity;
      units[context.commandName === 'PutItemCommand' ? 'writes' : 'reads'] += CapacityUnits;
      return result;
    },
    { step: 'initialize' },
  );
  const scanned = async (TableName: string): Promise<number> => {
    let bytes = 0;
    let ExclusiveStartKey: ScanCommandOutput['LastEvaluatedKey'];
    do {
      const page: ScanCommandOutput = await client.send(
        new ScanCommand({ TableName, ConsistentRead: true, ExclusiveStartKey }),
      );
      bytes += (page.ConsumedCapacity?.CapacityUnits ?? 0) * bytesPerReadUnit + (page.Count ?? 0) * bytesPerItem;
      ExclusiveStartKey = page.LastEvaluatedKey;
    } while (ExclusiveStartKey !== undefined);
    return bytes;
  };
  return {
    store: createDynamoStore(DynamoDBDocumentClient.from(client), dynaliteTables, testVaultKeys()),
    spent() {
      const since = units;
      units = { reads: 0, writes: 0 };
      return since;
    },
    storedBytes: async () => (await scanned(dynaliteTables.responses)) + (await scanned(dynaliteTables.vault)),
    close: () => dynamo.close(),
  };
}
