/** The store when DynamoDB fails: it never says "stored" of what may not be, and says what may be tried again. */
import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { createDynamoStore } from '#functions/store/dynamo-store.ts';
import { StoreUnavailable } from '#functions/store/store.ts';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';

import { collect, sampleRecord, spring } from './sample-records.ts';

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
  dynamo.on(GetCommand).resolves({ Item: kept }).on(QueryCommand).resolves({ Items: [] });
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

test('whoever was told "stored" finds it: nothing is ever read that may lag behind', async () => {
  dynamo.on(GetCommand).resolves({}).on(QueryCommand).resolves({ Items: [] });
  await store.getRound('tjk-2026-spring');
  await collect(store.readRound('tjk-2026-spring', 'household'));
  await store.listReleases('tjk-2026-spring');
  const reads = dynamo.calls().map((call): unknown => call.args[0].input);
  expect(reads.length).toBeGreaterThan(64);
  for (const read of reads) expect(read).toHaveProperty('ConsistentRead', true);
});

test('what comes in pages is read, listed and counted to the last of them', async () => {
  const pages = 3;
  const given = new Map<string, number>();
  dynamo
    .on(QueryCommand)
    .callsFake(({ ExpressionAttributeValues: values, ExclusiveStartKey: from }: QueryCommandInput) => {
      const pk = String(values?.[':pk']);
      const page = from === undefined ? 1 : (given.get(pk) ?? 0) + 1;
      given.set(pk, page);
      const item = pk === 'rounds' ? { round: JSON.stringify(spring) } : { ...sampleRecord(page), answers: '{}' };
      return { Items: [item], Count: 1, ...(page < pages && { LastEvaluatedKey: { pk } }) };
    });
  expect(await collect(store.listConflicts('spring'))).toHaveLength(pages);
  expect(await store.listRounds()).toHaveLength(pages);
  expect(await store.countResponses('spring', 'household')).toBe(64 * pages);
});

test('a fault met ahead of a reader who has stopped troubles nobody', async () => {
  const more = { Items: [{ ...sampleRecord(1), answers: '{}' }], LastEvaluatedKey: { pk: 'next' } };
  dynamo.on(QueryCommand).resolvesOnce(more).rejects(failure('ThrottlingException'));
  const reader = store.listConflicts('spring')[Symbol.asyncIterator]();
  expect(await reader.next()).toMatchObject({ value: { id: sampleRecord(1).id } });
  await new Promise((later) => setTimeout(later, 20)); // the fault comes in
  await reader.return?.();
});

test('DynamoDB is never asked for a key that is longer than any can be', async () => {
  dynamo.on(QueryCommand).rejects(failure('ValidationException', { $metadata: { httpStatusCode: 400 } }));
  expect(await store.listReleases('ж'.repeat(3000))).toEqual([]);
});

test('a frame that could not be written whole is seen by nobody', async () => {
  dynamo.on(PutCommand).callsFake(({ Item: { pk } }) => {
    if (String(pk).startsWith('frame#')) throw failure('ThrottlingException');
  });
  const unit = { instrument: 'household', psu: 'p1', stratum: 'north', label: 'P1', firstStageWeight: 1 };
  await expect(store.putUnits('spring', [unit])).rejects.toThrow(StoreUnavailable);
  expect(dynamo.commandCalls(PutCommand)).toHaveLength(1);
});

test('a release that cannot be opened is not listed', async () => {
  dynamo.on(PutCommand).callsFake(({ Item: { pk } }) => {
    if (String(pk).startsWith('release#')) throw failure('ThrottlingException');
  });
  const series = 'estimates' as const;
  const release = { id: 'r1', round: 'spring', series, publishedAt: '', manifestSha256: '', files: [] };
  await expect(store.putRelease(release)).rejects.toThrow(StoreUnavailable);
  expect(dynamo.commandCalls(PutCommand)).toHaveLength(1);
});

test('a spent token is forgotten a day after it expires, not before', async () => {
  dynamo.on(PutCommand).resolves({});
  await store.spendOnce('token', new Date('2026-04-01T00:00:00Z'));
  const [call] = dynamo.commandCalls(PutCommand);
  expect(call?.args[0].input.Item).toMatchObject({ expiresAt: Date.parse('2026-04-02T00:00:00Z') / 1000 });
});

test('a store that does not answer is not well', async () => {
  dynamo.on(GetCommand).rejects(failure('TimeoutError'));
  await expect(store.ping()).rejects.toThrow(StoreUnavailable);
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
