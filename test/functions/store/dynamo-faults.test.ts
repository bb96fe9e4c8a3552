/** The store when DynamoDB fails: it never says "stored" of what may not be, and says what may be tried again. */
import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { createDynamoStore } from '#functions/store/dynamo-store.ts';
import { StoreUnavailable } from '#functions/store/store.ts';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';

import { collect, sampleRecord } from './sample-records.ts';

const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-central-1' }));
const dynamo = mockClient(client);
const store = createDynamoStore(client, { responses: 'responses', vault: 'vault', platform: 'platform' });
beforeEach(() => dynamo.reset());

const failure = (name: string, more: object = {}): Error => Object.assign(new Error(name), { name, ...more });
const conditionFailed = new ConditionalCheckFailedException({ message: 'exists', $metadata: {} });

describe.each([
  failure('ProvisionedThroughputExceededException'),
  failure('ThrottlingException'),
  failure('TimeoutError'),
  failure('Error', { code: 'ECONNREFUSED' }),
  failure('InternalServerError', { $metadata: { httpStatusCode: 500 } }),
])('when DynamoDB answers %s', (error) => {
  test('no receipt is given, and the caller is told to try again', async () => {
    dynamo.on(PutCommand).rejects(error);
    await expect(store.putResponse(sampleRecord(1))).rejects.toThrow(StoreUnavailable);
  });

  test('a round is not read in part: the reader is told', async () => {
    dynamo.on(QueryCommand).resolvesOnce({ Items: [] }).rejects(error);
    await expect(collect(store.readRound('tjk-2026-spring', 'household'))).rejects.toThrow(StoreUnavailable);
  });
});

test('no receipt is given for content that could not be compared', async () => {
  dynamo.on(PutCommand).rejects(conditionFailed);
  dynamo.on(GetCommand).rejects(failure('ThrottlingException'));
  await expect(store.putResponse(sampleRecord(1))).rejects.toThrow(StoreUnavailable);
});

test('no receipt is given for a response that was erased between the two looks at it', async () => {
  dynamo.on(PutCommand).rejects(conditionFailed);
  dynamo.on(GetCommand).resolves({});
  await expect(store.putResponse(sampleRecord(1))).rejects.toThrow(StoreUnavailable);
});

test('a reused id is not reported as kept for review until it is', async () => {
  const kept = { ...sampleRecord(1), answers: '{}', contentDigest: 'another' };
  dynamo.on(PutCommand, { TableName: 'responses' }).rejects(conditionFailed);
  dynamo.on(PutCommand, { TableName: 'platform' }).rejects(failure('ThrottlingException'));
  dynamo.on(GetCommand).resolves({ Item: kept });
  await expect(store.putResponse(sampleRecord(1))).rejects.toThrow(StoreUnavailable);
});

test('a missing permission is not taken for a passing fault', async () => {
  dynamo.on(PutCommand).rejects(failure('AccessDeniedException', { $metadata: { httpStatusCode: 400 } }));
  await expect(store.putResponse(sampleRecord(1))).rejects.toThrow('AccessDeniedException');
});

test('every write of a response is one conditional put of one item', async () => {
  dynamo.on(PutCommand).resolves({});
  await store.putResponse(sampleRecord(1));
  const calls = dynamo.calls();
  expect(calls).toHaveLength(1);
  expect(calls[0]?.args[0].input).toMatchObject({ ConditionExpression: 'attribute_not_exists(#pk)' });
});

test('while a round is read, only a few partitions wait in memory', async () => {
  let asked = 0;
  dynamo.on(QueryCommand).callsFake(() => {
    asked += 1;
    return { Items: [{ ...sampleRecord(asked), answers: '{}' }] };
  });
  const reader = store.readRound('tjk-2026-spring', 'household')[Symbol.asyncIterator]();
  await reader.next();
  await new Promise((later) => setTimeout(later, 20));
  expect(asked).toBeLessThanOrEqual(8);
  await reader.return?.();
});

test('a dashboard that counts many rounds at once waits its turn, and leaves connections to whoever sends a response', async () => {
  let [underWay, most, asked] = [0, 0, 0];
  dynamo.on(QueryCommand).callsFake(async () => {
    asked++;
    most = Math.max(most, ++underWay);
    await new Promise((answered) => setImmediate(answered));
    underWay--;
    return { Items: [], Count: 1 };
  });
  const rounds = ['tjk-2026-spring', 'tjk-2026-autumn'];
  const counts = await Promise.all(
    rounds.flatMap((round) => ['household', 'border'].map((instrument) => store.countResponses(round, instrument))),
  );
  expect(counts).toEqual([64, 64, 64, 64]);
  expect(asked).toBe(256);
  expect(most).toBeLessThanOrEqual(16);
});

test('one that failed gives its turn to the next', async () => {
  dynamo.on(QueryCommand).rejects(failure('ThrottlingException'));
  const count = () => store.countResponses('tjk-2026-spring', 'household');
  await expect(count()).rejects.toThrow(StoreUnavailable);
  dynamo.on(QueryCommand).resolves({ Items: [], Count: 2 });
  expect(await count()).toBe(128);
});
