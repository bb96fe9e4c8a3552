/** Tables that AWS restored beside those of a stage, under names with an ending of their own. */
import {
  DescribeTableCommand,
  DynamoDBClient,
  type DynamoDBClientConfig,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';

import { atMost } from './at-most.ts';
import type { ErasedEntry } from './audit.ts';
import { dynamoTable } from './dynamo-table.ts';
import { ofShard } from './partition-keys.ts';
import type { KnownPerson } from './store.ts';
import { erasedAttribute, type Item } from './table-port.ts';
import type { TableNames } from './tables.ts';
import { personAt } from './vault/people.ts';

/** What reaches tables by their names. */
export type TablesClient = DynamoDBClient;

/** Region and credentials come from the environment unless given. */
export const openTablesClient = (config: DynamoDBClientConfig = {}): TablesClient => new DynamoDBClient(config);

const itemSchema = v.looseObject({ pk: v.string(), sk: v.string() });

/** Writes under way at the same time. */
const writesAtOnce = 16;

/** What they are called. */
export const restoredNames = ({ responses, vault, platform }: TableNames, ending: string): TableNames => ({
  responses: `${responses}-${ending}`,
  vault: `${vault}-${ending}`,
  platform: `${platform}-${ending}`,
});

/** Names of those that cannot be read: not there, or still being restored. */
export async function notReady(client: TablesClient, names: TableNames): Promise<readonly string[]> {
  const isActive = async (TableName: string): Promise<boolean> => {
    try {
      return (await client.send(new DescribeTableCommand({ TableName }))).Table?.TableStatus === 'ACTIVE';
    } catch (error) {
      if (error instanceof ResourceNotFoundException) return false;
      throw error;
    }
  };
  const all = Object.values(names);
  const ready = await Promise.all(all.map(isActive));
  return all.filter((_, at) => ready[at] !== true);
}

/** Every item of a table, page by page; what is written meanwhile may be among them. */
export async function* itemsIn(client: TablesClient, name: string): AsyncGenerator<readonly Item[], void, undefined> {
  const pages = paginateScan(
    { client: DynamoDBDocumentClient.from(client) },
    { TableName: name, ConsistentRead: true },
  );
  for await (const { Items = [] } of pages) yield Items.map((item) => v.parse(itemSchema, item));
}

/** Copies the items whose keys another table does not have, and writes over none; answers how many. It can be cut off and repeated. */
export async function copyMissing(client: TablesClient, from: string, to: string): Promise<number> {
  const turns = atMost(writesAtOnce);
  const target = dynamoTable(DynamoDBDocumentClient.from(client), to, turns);
  let copied = 0;
  for await (const page of itemsIn(client, from)) {
    const made = await Promise.all(page.map((item) => turns(() => target.putNew(item))));
    copied += made.filter(Boolean).length;
  }
  return copied;
}

const tombstoneSchema = v.object({ pk: v.string(), sk: v.string(), [erasedAttribute]: v.string() });

/** Whoever was erased, by what stands in the place of their response: known also where the list of them was lost. */
export async function erasedIn(client: TablesClient, responses: string): Promise<readonly ErasedEntry[]> {
  const found: ErasedEntry[] = [];
  for await (const page of itemsIn(client, responses))
    for (const item of page.filter((one) => erasedAttribute in one)) {
      const { pk, sk: id, [erasedAttribute]: at } = v.parse(tombstoneSchema, item);
      found.push({ ...ofShard(pk), id, at });
    }
  return found;
}

/** People of whom more than one version lies in a vault, each once: items of one partition come in the order of their keys. */
export async function severalVersions(client: TablesClient, vault: string): Promise<readonly KnownPerson[]> {
  const found: KnownPerson[] = [];
  let [last, before] = ['', ''];
  for await (const page of itemsIn(client, vault))
    for (const item of page) {
      const who = personAt(item);
      if (who === undefined) continue;
      if (who.person === last && who.person !== before) {
        found.push(who);
        before = who.person;
      }
      last = who.person;
    }
  return found;
}
