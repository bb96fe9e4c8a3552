/** One DynamoDB table through a few verbs; the only file that builds DynamoDB commands. */
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';

import type { Turns } from './at-most.ts';
import { conditionHeld, faultsTranslated } from './dynamo-faults.ts';
import { tableKeys } from './tables.ts';

const { partition, sort } = tableKeys;

type Attributes = Readonly<Record<string, unknown>>;
export type Key = { readonly pk: string; readonly sk: string };
export type Item = Key & Attributes;
type Page = { readonly items: readonly Attributes[]; readonly count: number; readonly next: Attributes | undefined };

export type DynamoTable = {
  /** Writes an item unless its key is taken; answers whether it did. */
  readonly putNew: (item: Item) => Promise<boolean>;
  /** Writes an item unless its key is taken by one with another value of this attribute; answers whether it did. */
  readonly putSame: (item: Item, attribute: string) => Promise<boolean>;
  /** Removes an item if its attribute has this value. */
  readonly removeIf: (key: Key, attribute: string, value: string) => Promise<void>;
  /** Writes an item over whatever the key held. */
  readonly replace: (item: Item) => Promise<void>;
  /** Writes an item over one whose attribute still has this value (undefined: none); answers whether it did. */
  readonly replaceIf: (item: Item, attribute: string, value: number | undefined) => Promise<boolean>;
  /** Removes an item; one that is not there is removed already. */
  readonly remove: (key: Key) => Promise<void>;
  readonly get: (key: Key) => Promise<Attributes | undefined>;
  /** Pages of a partition in the order of its sort keys; the next one is fetched while one is being used. */
  readonly pages: (pk: string) => AsyncGenerator<readonly Attributes[], void, undefined>;
  /** A whole partition at once: for lists that a page can show. */
  readonly all: (pk: string, order?: 'ascending' | 'descending') => Promise<readonly Attributes[]>;
  /** Items in a partition that were not erased, perhaps a second ago: half the price of what {@link pages} reads. */
  readonly count: (pk: string) => Promise<number>;
};

/** Attribute of what stands in the place of an erased item. */
export const erasedAttribute = 'erasedAt';
const notErased = `attribute_not_exists(${erasedAttribute})`;

/**
 * DynamoDB's limits on keys, in bytes of UTF-8; no key is empty. Another key cannot hold anything, so whoever asks for one
 * gets nothing.
 */
const longest = { pk: 2048, sk: 1024 };
const possible = ({ pk, sk = ' ' }: { readonly pk: string; readonly sk?: string }): boolean =>
  pk !== '' && sk !== '' && Buffer.byteLength(pk) <= longest.pk && Buffer.byteLength(sk) <= longest.sk;

/**
 * The table of this name behind this client. Reads are consistent, counts apart: whoever was told "stored" finds it.
 *
 * @param turns of queries, shared by every table behind the client
 */
export function dynamoTable(client: DynamoDBDocumentClient, name: string, turns: Turns): DynamoTable {
  const ask = async (
    pk: string,
    from: Attributes | undefined,
    how: { Select?: 'COUNT'; ConsistentRead?: false; ScanIndexForward?: boolean; FilterExpression?: string } = {},
  ): Promise<Page> => {
    if (!possible({ pk })) return { items: [], count: 0, next: undefined };
    const query = new QueryCommand({
      TableName: name,
      ConsistentRead: true,
      KeyConditionExpression: '#pk = :pk',
      ExpressionAttributeNames: { '#pk': partition },
      ExpressionAttributeValues: { ':pk': pk },
      ...(from && { ExclusiveStartKey: from }),
      ...how,
    });
    const answer = await turns(() => faultsTranslated(() => client.send(query)));
    return { items: answer.Items ?? [], count: answer.Count ?? 0, next: answer.LastEvaluatedKey };
  };

  return {
    putNew: (item) =>
      conditionHeld(() =>
        client.send(
          new PutCommand({
            TableName: name,
            Item: item,
            ConditionExpression: 'attribute_not_exists(#pk)',
            ExpressionAttributeNames: { '#pk': partition },
          }),
        ),
      ),

    putSame: (item, attribute) =>
      conditionHeld(() =>
        client.send(
          new PutCommand({
            TableName: name,
            Item: item,
            ConditionExpression: 'attribute_not_exists(#pk) OR #attribute = :value',
            ExpressionAttributeNames: { '#pk': partition, '#attribute': attribute },
            ExpressionAttributeValues: { ':value': item[attribute] },
          }),
        ),
      ),

    async removeIf({ pk, sk }, attribute, value) {
      await conditionHeld(() =>
        client.send(
          new DeleteCommand({
            TableName: name,
            Key: { [partition]: pk, [sort]: sk },
            ConditionExpression: '#attribute = :value',
            ExpressionAttributeNames: { '#attribute': attribute },
            ExpressionAttributeValues: { ':value': value },
          }),
        ),
      );
    },

    async replace(item) {
      await faultsTranslated(() => client.send(new PutCommand({ TableName: name, Item: item })));
    },

    replaceIf: (item, attribute, value) =>
      conditionHeld(() =>
        client.send(
          new PutCommand({
            TableName: name,
            Item: item,
            ConditionExpression:
              value === undefined
                ? 'attribute_exists(#pk) AND attribute_not_exists(#attribute)'
                : '#attribute = :value',
            ExpressionAttributeNames: { '#attribute': attribute, ...(value === undefined && { '#pk': partition }) },
            ...(value !== undefined && { ExpressionAttributeValues: { ':value': value } }),
          }),
        ),
      ),

    async remove({ pk, sk }) {
      const command = new DeleteCommand({ TableName: name, Key: { [partition]: pk, [sort]: sk } });
      await faultsTranslated(() => client.send(command));
    },

    async get({ pk, sk }) {
      if (!possible({ pk, sk })) return undefined;
      const command = new GetCommand({ TableName: name, Key: { [partition]: pk, [sort]: sk }, ConsistentRead: true });
      return (await faultsTranslated(() => client.send(command))).Item;
    },

    async *pages(pk) {
      let coming: Promise<Page> | undefined = ask(pk, undefined);
      while (coming !== undefined) {
        const page: Page = await coming;
        coming = page.next && ask(pk, page.next);
        coming?.catch(() => undefined); // seen when awaited; until then it must not end the process
        yield page.items;
      }
    },

    async all(pk, order = 'ascending') {
      const items: Attributes[] = [];
      let page = await ask(pk, undefined, { ScanIndexForward: order === 'ascending' });
      items.push(...page.items);
      while (page.next !== undefined) {
        page = await ask(pk, page.next, { ScanIndexForward: order === 'ascending' });
        items.push(...page.items);
      }
      return items;
    },

    async count(pk) {
      const counting = { Select: 'COUNT', ConsistentRead: false, FilterExpression: notErased } as const;
      let page = await ask(pk, undefined, counting);
      let total = page.count;
      while (page.next !== undefined) {
        page = await ask(pk, page.next, counting);
        total += page.count;
      }
      return total;
    },
  };
}
