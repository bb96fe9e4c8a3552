/** A table of DynamoDB behind the port of table-port.ts; but for restored-tables.ts the only file that builds DynamoDB commands. */
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  type PutCommandInput,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';

import type { Turns } from './at-most.ts';
import { conditionHeld, faultsTranslated } from './dynamo-faults.ts';
import { checkItem, isPossible } from './item-limits.ts';
import { type Attributes, erasedAttribute, type Item, type Key, type Table } from './table-port.ts';
import { tableKeys } from './tables.ts';

const { partition, sort } = tableKeys;

type PutCondition = Pick<
  PutCommandInput,
  'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
>;
type Page = { readonly items: readonly Attributes[]; readonly count: number; readonly next: Attributes | undefined };

const notErased = `attribute_not_exists(${erasedAttribute})`;

/** What one query does otherwise than another. */
type Shape =
  | ('Select' | 'ConsistentRead' | 'ScanIndexForward' | 'FilterExpression')
  | ('KeyConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues');

/**
 * The table of this name behind this client. Reads are consistent, counts apart: whoever was told "stored" finds it.
 *
 * @param turns of queries, shared by every table behind the client
 */
export function dynamoTable(client: DynamoDBDocumentClient, name: string, turns: Turns): Table {
  const ask = async (
    pk: string,
    from: Attributes | undefined,
    how: Partial<Pick<QueryCommandInput, Shape>> = {},
  ): Promise<Page> => {
    if (!isPossible({ pk })) return { items: [], count: 0, next: undefined };
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

  const put = (item: Item, condition: PutCondition = {}) => {
    checkItem(item);
    return client.send(new PutCommand({ TableName: name, Item: item, ...condition }));
  };
  const remove = (key: Key, condition: PutCondition = {}) =>
    client.send(new DeleteCommand({ TableName: name, Key: { [partition]: key.pk, [sort]: key.sk }, ...condition }));

  return {
    putNew: (item) =>
      conditionHeld(() =>
        put(item, {
          ConditionExpression: 'attribute_not_exists(#pk)',
          ExpressionAttributeNames: { '#pk': partition },
        }),
      ),

    putSame: (item, attribute) =>
      conditionHeld(() =>
        put(item, {
          ConditionExpression: 'attribute_not_exists(#pk) OR #attribute = :value',
          ExpressionAttributeNames: { '#pk': partition, '#attribute': attribute },
          ExpressionAttributeValues: { ':value': item[attribute] },
        }),
      ),

    async removeIf(key, attribute, value) {
      if (!isPossible(key)) return;
      await conditionHeld(() =>
        remove(key, {
          ConditionExpression: '#attribute = :value',
          ExpressionAttributeNames: { '#attribute': attribute },
          ExpressionAttributeValues: { ':value': value },
        }),
      );
    },

    async replace(item) {
      await faultsTranslated(() => put(item));
    },

    replaceIf: (item, attribute, value) =>
      conditionHeld(() =>
        put(item, {
          ConditionExpression:
            value === undefined ? 'attribute_exists(#pk) AND attribute_not_exists(#attribute)' : '#attribute = :value',
          ExpressionAttributeNames: { '#attribute': attribute, ...(value === undefined && { '#pk': partition }) },
          ...(value !== undefined && { ExpressionAttributeValues: { ':value': value } }),
        }),
      ),

    async remove(key) {
      if (isPossible(key)) await faultsTranslated(() => remove(key));
    },

    async get({ pk, sk }) {
      if (!isPossible({ pk, sk })) return undefined;
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

    async under(pk, begins) {
      const those = {
        KeyConditionExpression: '#pk = :pk AND begins_with(#sk, :begins)',
        ExpressionAttributeNames: { '#pk': partition, '#sk': sort },
        ExpressionAttributeValues: { ':pk': pk, ':begins': begins },
      };
      let page = await ask(pk, undefined, those);
      const items = [...page.items];
      while (page.next !== undefined) {
        page = await ask(pk, page.next, those);
        items.push(...page.items);
      }
      return items;
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

    noRoom: () => Promise.resolve(undefined),
    scrub: () => Promise.resolve(), // AWS shows nobody the files of its tables
  };
}
