/** A rule of EventBridge as it was deployed, asked whether it would take an event. */
import { AwsClient } from 'aws4fetch';
import * as v from 'valibot';

const gateway = process.env['AWS_ENDPOINT_URL'] ?? '';
const aws = new AwsClient({ accessKeyId: 'test', secretAccessKey: 'test', region: 'us-east-1', service: 'events' });

async function ask(action: string, body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `AWSEvents.${action}` };
  const answer = await aws.fetch(`${gateway}/`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`EventBridge answered ${action} with ${answer.status}`);
  return answer.json();
}

/** @param event its source, detail-type and detail */
export async function matchesRule(Name: string, event: object): Promise<boolean> {
  const { EventPattern } = v.parse(v.object({ EventPattern: v.string() }), await ask('DescribeRule', { Name }));
  const around = { id: 'one', account: '000000000000', time: '2026-11-01T12:00:00Z', region: 'us-east-1' };
  const Event = JSON.stringify({ version: '0', resources: [], ...around, ...event });
  return v.parse(v.object({ Result: v.boolean() }), await ask('TestEventPattern', { EventPattern, Event })).Result;
}
