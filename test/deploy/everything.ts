/** All that a local AWS keeps: every item of every table, every version of every object, what waits in queues, and every log. */
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import {
  GetObjectCommand,
  ListBucketsCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  S3Client,
} from '@aws-sdk/client-s3';
import { AwsClient } from 'aws4fetch';
import * as v from 'valibot';

import { itemsIn } from '#functions/store/restored-tables.ts';
import { searchFor, type Found, type Trace } from '../faults/find-traces.ts';
import { unpacked } from '../functions/canaries/search.ts';

const gateway = process.env['AWS_ENDPOINT_URL'] ?? '';
const dynamo = new DynamoDBClient({});
const s3 = new S3Client({});
const logs = new AwsClient({ accessKeyId: 'test', secretAccessKey: 'test', region: 'us-east-1', service: 'logs' });

type Look = (bytes: Buffer, where: string) => void;

/** What was looked at, so that a look at nothing is seen. */
export type Seen = Record<'tables' | 'items' | 'buckets' | 'objects' | 'queues' | 'logGroups' | 'lines', number>;

async function lookAtTables(look: Look, seen: Seen, passes: (name: string) => boolean): Promise<void> {
  const { TableNames = [] } = await dynamo.send(new ListTablesCommand({}));
  for (const name of TableNames.filter(passes)) {
    seen.tables += 1;
    for await (const page of itemsIn(dynamo, name))
      for (const item of page) {
        seen.items += 1;
        look(Buffer.from(JSON.stringify(item)), name);
      }
  }
}

async function lookAtObjects(look: Look, seen: Seen): Promise<void> {
  const { Buckets = [] } = await s3.send(new ListBucketsCommand({}));
  for (const { Name: Bucket = '' } of Buckets) {
    seen.buckets += 1;
    let more: { readonly KeyMarker?: string | undefined; readonly VersionIdMarker?: string | undefined } | undefined =
      {};
    while (more !== undefined) {
      const page: ListObjectVersionsCommandOutput = await s3.send(new ListObjectVersionsCommand({ Bucket, ...more }));
      for (const { Key, VersionId } of page.Versions ?? []) {
        seen.objects += 1;
        const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key, VersionId }));
        const bytes = Buffer.from((await Body?.transformToByteArray()) ?? []);
        const where = `${Bucket}/${Key ?? ''}`;
        look(bytes, where);
        for (const part of unpacked(bytes)) look(Buffer.from(part), where);
      }
      const { IsTruncated, NextKeyMarker: KeyMarker, NextVersionIdMarker: VersionIdMarker } = page;
      more = IsTruncated === true ? { KeyMarker, VersionIdMarker } : undefined;
    }
  }
}

/** Messages that wait, by account, region and queue. */
const waiting = v.object({
  messages: v.record(v.string(), v.record(v.string(), v.record(v.string(), v.array(v.unknown())))),
});

async function lookAtQueues(look: Look, seen: Seen): Promise<void> {
  const answer = await logs.fetch(`${gateway}/_ministack/sqs/messages`);
  const { messages } = v.parse(waiting, await answer.json());
  for (const region of Object.values(messages).flatMap((account) => Object.values(account)))
    for (const [queue, texts] of Object.entries(region)) {
      seen.queues += 1;
      look(Buffer.from(JSON.stringify(texts)), queue);
    }
}

const groups = v.object({
  logGroups: v.array(v.object({ logGroupName: v.string() })),
  nextToken: v.nullish(v.string()),
});
const lines = v.object({ events: v.array(v.object({ message: v.string() })), nextToken: v.nullish(v.string()) });

async function askLogs(action: string, body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `Logs_20140328.${action}` };
  const answer = await logs.fetch(`${gateway}/`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`the logs answered ${action} with ${answer.status}`);
  return answer.json();
}

async function lookAtLogs(look: Look, seen: Seen): Promise<void> {
  for (let nextToken: string | undefined, first = true; first || nextToken !== undefined; first = false) {
    const page = v.parse(groups, await askLogs('DescribeLogGroups', { ...(nextToken && { nextToken }) }));
    nextToken = page.nextToken ?? undefined;
    for (const { logGroupName } of page.logGroups) {
      seen.logGroups += 1;
      for (let token: string | undefined, begun = false; !begun || token !== undefined; begun = true) {
        const asked = { logGroupName, limit: 10_000, ...(token && { nextToken: token }) };
        const { events, nextToken: next } = v.parse(lines, await askLogs('FilterLogEvents', asked));
        token = next ?? undefined;
        for (const { message } of events) {
          seen.lines += 1;
          look(Buffer.from(message), logGroupName);
        }
      }
    }
  }
}

/**
 * Every place where one of the texts stands.
 *
 * @param passes names of tables that are looked at
 */
export async function findEverywhere(
  traces: readonly Trace[],
  passes: (name: string) => boolean = () => true,
): Promise<{ readonly found: readonly Found[]; readonly seen: Seen }> {
  const { look, found } = searchFor(traces);
  const seen: Seen = { tables: 0, items: 0, buckets: 0, objects: 0, queues: 0, logGroups: 0, lines: 0 };
  await lookAtTables(look, seen, passes);
  await lookAtObjects(look, seen);
  await lookAtQueues(look, seen);
  await lookAtLogs(look, seen);
  return { found: found(), seen };
}
