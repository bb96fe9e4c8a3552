/** Starts a publishing function for one round and returns at once; the release or the preview shows that it is done. */
import { AwsClient } from 'aws4fetch';

import { StoreUnavailable } from '#functions/store/store.ts';

import { type Environment, sessionOf } from '../environment.ts';

type Started = { readonly kind: 'started' };

/**
 * Asks the function of this name to compute a round: a preview that somebody wants, or as each night. Lambda keeps what was asked
 * in a queue of its own, tries again, and leaves what failed twice for a person.
 *
 * @throws {StoreUnavailable} Lambda did not take it
 */
export function startPublishing(
  env: Environment,
  name: string,
  how: 'preview' | 'nightly',
): (round: string) => Promise<Started> {
  const client = new AwsClient({
    ...sessionOf(env),
    region: env.AWS_REGION,
    service: 'lambda',
    retries: 3,
  });
  const endpoint = env.AWS_ENDPOINT_URL ?? `https://lambda.${env.AWS_REGION}.amazonaws.com`;
  const url = `${endpoint.replace(/\/+$/, '')}/2015-03-31/functions/${name}/invocations`;
  return async (round) => {
    const body = JSON.stringify({ round, [how]: true });
    const headers = { 'content-type': 'application/json', 'x-amz-invocation-type': 'Event' };
    const answer = await client.fetch(url, { method: 'POST', headers, body });
    if (answer.status !== 202) throw new StoreUnavailable(`Lambda did not start ${name} (${answer.status})`);
    return { kind: 'started' };
  };
}
