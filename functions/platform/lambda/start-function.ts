/** Starts a function of this stage and returns at once: Lambda keeps the event in a queue of its own, and tries again what fails. */
import { AwsClient } from 'aws4fetch';

import { StoreUnavailable } from '#functions/store/store.ts';

import { type Environment, sessionOf } from '../environment.ts';

/**
 * Hands events to the function of this name.
 *
 * @throws {StoreUnavailable} Lambda did not take it
 */
export function startFunction(env: Environment, name: string): (event: object) => Promise<void> {
  const client = new AwsClient({
    ...sessionOf(env),
    region: env.AWS_REGION,
    service: 'lambda',
    retries: 3,
  });
  const endpoint = env.AWS_ENDPOINT_URL ?? `https://lambda.${env.AWS_REGION}.amazonaws.com`;
  const url = `${endpoint.replace(/\/+$/, '')}/2015-03-31/functions/${name}/invocations`;
  return async (event) => {
    const headers = { 'content-type': 'application/json', 'x-amz-invocation-type': 'Event' };
    const answer = await client.fetch(url, { method: 'POST', headers, body: JSON.stringify(event) });
    if (answer.status !== 202) throw new StoreUnavailable(`Lambda did not start ${name} (${answer.status})`);
  };
}
