/** Puts messages to many into the queues of a stage, ten jobs a request. */
import { AwsClient } from 'aws4fetch';
import * as v from 'valibot';

import type { GroupJob, PutJobs } from '#functions/messages/group-jobs.ts';
import { StoreUnavailable } from '#functions/store/store.ts';

import { type Environment, sessionOf } from '../environment.ts';

/** SQS takes no more in one request. */
const mostInRequest = 10;

const answerSchema = v.object({ Failed: v.optional(v.array(v.unknown()), []) });

/** Undefined in a stage that sends none. */
export function putJobsInto(env: Environment): PutJobs | undefined {
  const { MESSAGES_QUEUE: usual, MESSAGES_FIRST_QUEUE: first } = env;
  if (usual === undefined || first === undefined) return undefined;
  const urls = { usual, first };
  const client = new AwsClient({ ...sessionOf(env), region: env.AWS_REGION, service: 'sqs', retries: 3 });
  const endpoint = `${(env.AWS_ENDPOINT_URL ?? `https://sqs.${env.AWS_REGION}.amazonaws.com`).replace(/\/+$/, '')}/`;

  async function put(jobs: readonly GroupJob[], QueueUrl: string): Promise<void> {
    const Entries = jobs.map((job, n) => ({ Id: String(n), MessageBody: JSON.stringify(job) }));
    const answer = await client.fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'AmazonSQS.SendMessageBatch' },
      body: JSON.stringify({ QueueUrl, Entries }),
    });
    const read = answer.ok ? v.safeParse(answerSchema, await answer.json()) : undefined;
    if (read?.success !== true || read.output.Failed.length > 0)
      throw new StoreUnavailable(`SQS did not take every message (${answer.status})`);
  }

  return async (jobs, urgency) => {
    const requests = Array.from({ length: Math.ceil(jobs.length / mostInRequest) }, (_, n) =>
      jobs.slice(n * mostInRequest, (n + 1) * mostInRequest),
    );
    await Promise.all(requests.map((some) => put(some, urls[urgency])));
  };
}
